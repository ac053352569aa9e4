namespace CoilMatch.Silo.Institutions;

internal static class InstitutionsEndpoints
{
    internal static void MapInstitutions(this IEndpointRouteBuilder app)
    {
        var institutions = app.MapGroup("/institutions").WithTags("Institutions");
        institutions.MapListInstitutions();
        institutions.MapReadInstitution();
        institutions.MapReadInstitutionsByIds();
        institutions.MapSaveInstitution();
    }
}
