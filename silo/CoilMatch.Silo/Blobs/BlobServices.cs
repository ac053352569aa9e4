namespace CoilMatch.Silo.Blobs;

/// <summary>
/// Chooses where blobs lie: in Azure Blob Storage when the setting <c>Blobs:Azure</c> holds a connection string, otherwise in
/// the folder that the setting <c>Blobs</c> names.
/// </summary>
internal static class BlobServices
{
    private const string DefaultFolder = ".coilmatch/blobs";

    internal static IServiceCollection AddBlobs(this IServiceCollection services) => services.AddSingleton<IBlobs>(provider =>
    {
        var configuration = provider.GetRequiredService<IConfiguration>();
        return configuration["Blobs:Azure"] is { Length: > 0 } connectionString
            ? new AzureBlobs(connectionString)
            : new BlobFolder(configuration["Blobs"] is { Length: > 0 } folder ? folder : DefaultFolder);
    });
}
