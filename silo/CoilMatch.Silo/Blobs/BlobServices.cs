using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Blobs;

/// <summary>
/// Chooses where blobs lie: in Azure Blob Storage when the settings under <c>Blobs:Azure</c> say so, otherwise in the folder that
/// the setting <c>Blobs</c> names.
/// </summary>
internal static class BlobServices
{
    private const string DefaultFolder = ".coilmatch/blobs";

    internal static IServiceCollection AddBlobs(this IServiceCollection services, IConfiguration configuration)
    {
        if (AzureSettings.ReadContainer(configuration, AzureSettings.Options()) is not { } container)
            return services.AddSingleton<IBlobs>(new BlobFolder(configuration["Blobs"] is { Length: > 0 } folder ? folder : DefaultFolder));

        services.AddSingleton(container).AddSingleton<IBlobs, AzureBlobs>();
        return HostMode.IsDocumentGeneration ? services : services.AddHostedService<AzureSetUp>();
    }
}
