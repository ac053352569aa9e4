namespace CoilMatch.Silo.Outcomes;

internal static class OutcomesEndpoints
{
    internal static IServiceCollection AddOutcomes(this IServiceCollection services) => services.AddScoped<OutcomeDesk>();

    internal static void MapOutcomes(this IEndpointRouteBuilder app)
    {
        app.MapReadOutcomes();
        app.MapExportOutcomes();
        var pairings = app.MapGroup("/pairings").WithTags("Outcomes");
        pairings.MapReadOutcomeForm();
        pairings.MapSaveOutcomeDraft();
        pairings.MapSubmitOutcome();
        pairings.MapOutcomeSheet();
        pairings.MapReceiveOutcomeSheet();
        pairings.MapFollowUps();
    }
}
