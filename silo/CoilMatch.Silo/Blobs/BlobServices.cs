namespace CoilMatch.Silo.Blobs;

internal static class BlobServices
{
    internal static IServiceCollection AddBlobs(this IServiceCollection services) => services.AddSingleton<BlobFolder>();
}
