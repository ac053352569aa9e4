namespace CoilMatch.Silo.Projects;

internal static class ProjectsEndpoints
{
    internal static void MapProjects(this IEndpointRouteBuilder app)
    {
        var pairings = app.MapGroup("/pairings").WithTags("Projects");
        pairings.MapReadReadiness();
        pairings.MapSaveReadiness();
        pairings.MapConfirmStart();
        pairings.MapStartProject();
        pairings.MapReadProject();
        pairings.MapReportWeek();
        pairings.MapRaiseRisk();
        pairings.MapResolveRisk();
        pairings.MapScaleBack();
        pairings.MapDeliverProject();
        pairings.MapCancelPairing();
        pairings.MapGetSubstitutes();
    }
}
