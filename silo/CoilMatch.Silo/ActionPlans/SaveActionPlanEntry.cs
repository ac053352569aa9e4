using System.Text.RegularExpressions;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.ActionPlans;

internal sealed record ActionPlanEntryInput(ActionPlanKind Kind, string Title, IReadOnlyList<string> Subgoals);

internal static partial class SaveActionPlanEntry
{
    /// <summary>In characters.</summary>
    private const int LongestTitle = 300;

    internal static void MapSaveActionPlanEntry(this IEndpointRouteBuilder plan) => plan
        .MapPut("/{code}", HandleAsync)
        .Needs(UseCase.SaveActionPlan)
        .WithSummary("Save a row of the Action Plan; a new code adds a row");

    private static async Task<Results<Ok<ActionPlanEntryView>, ProblemHttpResult>> HandleAsync(
        string code, ActionPlanEntryInput input, SiloDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.ActionPlan.ToListAsync(cancellationToken);
        var faults = Check(code, input, rows);
        if (faults.Count > 0) return faults.ToProblem();

        var title = input.Title.Trim();
        var row = rows.Find(one => one.Code == code);
        if (row is null) row = db.ActionPlan.Add(ActionPlanRow.Add(code, input.Kind, title, input.Subgoals, false)).Entity;
        else row.Save(input.Kind, title, input.Subgoals);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(ActionPlanEntryView.Of(row));
    }

    private static List<Refusal> Check(string code, ActionPlanEntryInput input, List<ActionPlanRow> rows)
    {
        var faults = new List<Refusal>();
        if (!Code().IsMatch(code))
            faults.Add(new Refusal("code", "Codes look like 1, 1.2 or A4.", "code"));
        if (input.Title.Trim().Length is 0 or > LongestTitle)
            faults.Add(new Refusal("length", $"Write 1 to {LongestTitle} characters.", "title"));
        for (var i = 0; i < input.Subgoals.Count; i++)
        {
            if (!rows.Exists(row => row.Kind == ActionPlanKind.Subgoal && row.Code == input.Subgoals[i]))
                faults.Add(new Refusal("unknown-subgoal", "There is no such subgoal.", $"subgoals[{i}]"));
        }

        return faults;
    }

    [GeneratedRegex(@"\A(A?[0-9]{1,3}|[0-9]{1,3}\.[0-9]{1,3})\z")]
    private static partial Regex Code();
}
