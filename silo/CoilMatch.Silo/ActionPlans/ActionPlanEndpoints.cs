using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.ActionPlans;

internal sealed record ActionPlanEntryView(
    string Code, ActionPlanKind Kind, string Title, IReadOnlyList<string> Subgoals, bool DerivedFromOrder)
{
    internal static ActionPlanEntryView Of(ActionPlanRow row) =>
        new(row.Code, row.Kind, row.Title, row.Subgoals, row.DerivedFromOrder);
}

internal static class ActionPlanEndpoints
{
    internal static IServiceCollection AddActionPlan(this IServiceCollection services) =>
        services.AddSingleton<IFirstData, FirstActionPlan>();

    internal static void MapActionPlan(this IEndpointRouteBuilder app)
    {
        var plan = app.MapGroup("/action-plan").WithTags("Action plan");
        plan.MapGet("", ReadAsync).Needs(UseCase.ReadActionPlan).WithSummary("The Action Plan, objectives before actions");
        plan.MapSaveActionPlanEntry();
    }

    private static async Task<Ok<List<ActionPlanEntryView>>> ReadAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.ActionPlan.AsNoTracking().ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.InPlanOrder().Select(ActionPlanEntryView.Of).ToList());
    }

    /// <summary>Objectives with their subgoals before actions, each by number.</summary>
    internal static IOrderedEnumerable<ActionPlanRow> InPlanOrder(this IEnumerable<ActionPlanRow> rows) => rows
        .OrderBy(row => row.Code[0] == 'A').ThenBy(row => row.Code.Length).ThenBy(row => row.Code, StringComparer.Ordinal);
}
