using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.ToolReachability;

/// <param name="Version">The version of the row that was edited; null for a tool and place that had none.</param>
/// <param name="CheckedOn">The day on which it was tried or looked up; today when left out.</param>
internal sealed record ToolReachInput(
    ToolAccess Access, long? Version = null, string? Note = null, string? Source = null, DateOnly? CheckedOn = null);

internal static class SaveToolReach
{
    /// <summary>In characters.</summary>
    private const int LongestNote = 500;
    private const int LongestSource = 300;

    internal static void MapSaveToolReach(this IEndpointRouteBuilder tools) => tools
        .MapPut("/{tool}/{place}", HandleAsync)
        .Needs(UseCase.SaveToolReachability)
        .WithSummary("Save whether a tool can be reached in a place; suggestions follow within a moment");

    private static async Task<Results<Ok<ToolReachView>, ProblemHttpResult>> HandleAsync(
        string tool, string place, ToolReachInput input, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (code, where) = (Tools.Find(tool)?.Code, place.Trim().ToUpperInvariant());
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var faults = Check(code, where, input, today);
        if (faults.Count > 0) return faults.ToProblem();

        var row = await db.ToolReach.SingleOrDefaultAsync(one => one.Tool == code && one.Place == where, cancellationToken);
        if (row?.Version != input.Version) return Refusal.StaleVersion.ToProblem();

        var facts = new ToolReachFacts(input.Access, TypedText.Of(input.Note), TypedText.Of(input.Source), input.CheckedOn ?? today);
        if (row is null) row = db.ToolReach.Add(ToolReachRow.Add(code!, where, facts)).Entity;
        else row.Save(facts);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException raced) when (raced.IsUniqueViolation())
        {
            return Refusal.StaleVersion.ToProblem();
        }

        return TypedResults.Ok(ToolReachView.Of(row));
    }

    private static List<Refusal> Check(string? code, string place, ToolReachInput input, DateOnly today)
    {
        var faults = new List<Refusal>();
        if (code is null)
            faults.Add(new Refusal("unknown-code", "Choose a tool of the list.", "tool"));
        if (Places.NameOf(place) is null)
            faults.Add(new Refusal("unknown-code", "Choose an ASEM member, Hong Kong or Macau.", "place"));
        if (input.Note?.Length > LongestNote)
            faults.Add(new Refusal("length", $"Use at most {LongestNote} characters.", "note"));
        if (input.Source?.Length > LongestSource)
            faults.Add(new Refusal("length", $"Use at most {LongestSource} characters.", "source"));
        if (input.CheckedOn > today.AddDays(1))
            faults.Add(new Refusal("out-of-bounds", "This day is still to come.", "checkedOn"));
        return faults;
    }
}
