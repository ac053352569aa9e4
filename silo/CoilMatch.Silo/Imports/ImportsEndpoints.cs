namespace CoilMatch.Silo.Imports;

internal static class ImportsEndpoints
{
    internal static void MapImports(this IEndpointRouteBuilder app)
    {
        var imports = app.MapGroup("/imports").WithTags("Imports");
        imports.MapImportCourses();
    }
}
