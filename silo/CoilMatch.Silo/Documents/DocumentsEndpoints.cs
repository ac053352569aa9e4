namespace CoilMatch.Silo.Documents;

internal static class DocumentsEndpoints
{
    internal static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services.AddScoped<UnownedContent>().AddSingleton(UploadPatience.Usual);

    internal static void MapDocuments(this IEndpointRouteBuilder app)
    {
        app.MapGroup("/pairings").WithTags("Documents").MapAddDocument();
        var documents = app.MapGroup("/documents").WithTags("Documents");
        documents.MapListDocuments();
        documents.MapReadDocument();
        documents.MapRemoveDocument();
    }
}
