namespace CoilMatch.Silo.Plans;

internal static class PlanEndpoints
{
    internal static IServiceCollection AddPlans(this IServiceCollection services) => services.AddScoped<PlanReader>();

    internal static void MapPlans(this IEndpointRouteBuilder app)
    {
        app.MapPlanTemplates();
        var pairings = app.MapGroup("/pairings").WithTags("Plans");
        pairings.MapReadPlan();
        pairings.MapSavePlan();
        pairings.MapSignPlan();
        pairings.MapPlanChanges();
        pairings.MapUsePlanTemplate();
        pairings.MapCommentOnPlan();
        pairings.MapResolvePlanComment();
    }
}
