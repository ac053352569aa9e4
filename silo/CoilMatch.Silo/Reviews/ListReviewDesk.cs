using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

/// <summary>Where the review of a project stands.</summary>
internal enum ReviewStage
{
    /// <summary>Both sides have reported, and nobody reviews yet.</summary>
    ToAssign,

    /// <summary>Reviewers score, each for themselves.</summary>
    Scoring,

    /// <summary>All have scored, and the decision is open.</summary>
    ToDecide,

    /// <summary>More was asked of the lecturers.</summary>
    Asked,
    Decided,
}

/// <summary>What the desk is narrowed to.</summary>
internal enum ReviewDeskFilter
{
    All,
    WaitingForMe,
    ToAssign,
    Scoring,
    ToDecide,
    Decided,
}

/// <param name="Since">When it came to this stage.</param>
internal sealed record ReviewDeskItemView(
    PairingView Pairing, ReviewStage Stage, int Round, int Assigned, int Scored, bool WaitsForMe, bool Mine, DateTimeOffset Since, ReviewDecision? Decision);

/// <summary>The desk of those who review: the secretariat sees all that is evaluated, an expert what they review or chair.</summary>
internal static class ListReviewDesk
{
    internal static void MapListReviewDesk(this IEndpointRouteBuilder reviews) => reviews
        .MapGet("", HandleAsync)
        .Needs(UseCase.ReadReviews)
        .WithSummary("What waits to be reviewed, and what was: all of it for the secretariat, their own for experts, none for others; the longest wait first");

    private static async Task<Results<Ok<Page<ReviewDeskItemView>>, ProblemHttpResult>> HandleAsync(
        string? filter, int? first, string? after, Caller caller, SiloDbContext db, PairingViews views, CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first, after, out var page) is { } refusal) return refusal.ToProblem();
        if (Check(filter, out var narrowed) is { } unknown) return unknown.ToProblem();

        var me = caller.Id!.Value.Value;
        var mine = db.PilotReviews.Where(one => one.TakePart.Contains(me)).Select(one => one.PairingId);
        var reviewed = db.PilotReviews.Select(one => one.PairingId);
        var found = db.Pairings.AsNoTracking().Where(one => one.State == PairingState.Evaluated || reviewed.Contains(one.Id));
        if (!caller.IsSecretariat) found = found.Where(one => mine.Contains(one.Id));
        found = Narrow(found, narrowed, caller, db);
        if (page.After is { } cursor)
        {
            if (PlaceOf(cursor) is not { } place) return PageRequest.BadCursor.ToProblem();
            var (at, id) = place;
            found = found.Where(one => one.EnteredStateAt > at || (one.EnteredStateAt == at && one.Id > id));
        }

        var rows = await found.OrderBy(one => one.EnteredStateAt).ThenBy(one => one.Id)
            .Take(page.First + 1).WithListings(db).OrderBy(one => one.Pairing.EnteredStateAt).ThenBy(one => one.Pairing.Id).ToListAsync(cancellationToken);
        var own = await mine.ToListAsync(cancellationToken);
        var cut = page.Cut(rows, row => $"{row.Pairing.EnteredStateAt.UtcTicks}/{row.Pairing.Id.Value}");
        var shown = await views.OfAsync(cut.Nodes, cancellationToken);
        return TypedResults.Ok(new Page<ReviewDeskItemView>(
            [.. cut.Nodes.Zip(shown, (row, view) => ViewOf(row, view, own.Contains(row.Pairing.Id)))], cut.HasNextPage, cut.EndCursor));
    }

    /// <summary>Reads a filter as GraphQL writes it, such as <c>WAITING_FOR_ME</c>; none told is no filter.</summary>
    private static Refusal? Check(string? told, out ReviewDeskFilter filter)
    {
        filter = ReviewDeskFilter.All;
        if (string.IsNullOrEmpty(told)) return null;

        foreach (var one in Enum.GetValues<ReviewDeskFilter>())
        {
            if (JsonNamingPolicy.SnakeCaseUpper.ConvertName(one.ToString()) != told) continue;
            filter = one;
            return null;
        }

        return new Refusal("malformed", "The desk has no such filter.", "filter");
    }

    private static IQueryable<Pairing> Narrow(IQueryable<Pairing> found, ReviewDeskFilter filter, Caller caller, SiloDbContext db) => filter switch
    {
        ReviewDeskFilter.WaitingForMe => found.Where(one => one.State == PairingState.Evaluated || one.State == PairingState.InReview).WaitingFor(caller, db),
        ReviewDeskFilter.ToAssign => found.Where(one => one.State == PairingState.Evaluated && (one.Waiting & PairingParty.Secretariat) != 0),
        ReviewDeskFilter.Scoring => found.Where(one => one.State == PairingState.InReview && (one.Waiting & PairingParty.Reviewers) != 0),
        ReviewDeskFilter.ToDecide => found.Where(one => one.State == PairingState.InReview && (one.Waiting & PairingParty.Reviewers) == 0
            && db.PilotReviews.Any(review => review.PairingId == one.Id && review.Outcome == null)),
        ReviewDeskFilter.Decided => found.Where(one => one.State != PairingState.Evaluated
            && db.PilotReviews.Where(review => review.PairingId == one.Id).OrderByDescending(review => review.Round).First().Outcome != null),
        _ => found,
    };

    private static ReviewDeskItemView ViewOf(PairingRow row, PairingView view, bool mine)
    {
        var pairing = row.Pairing;
        var assessment = pairing.Assessment;
        return new ReviewDeskItemView(
            view,
            StageOf(pairing),
            assessment?.Round ?? 0,
            assessment?.Reviewers.Count ?? 0,
            assessment?.Reviewers.Count(one => one.HasScored) ?? 0,
            IsOfReview(pairing) && view.WaitingForMe,
            mine,
            pairing.EnteredStateAt,
            assessment?.Decision);
    }

    /// <summary>Whether what is waited for belongs to the review, not to what follows it.</summary>
    private static bool IsOfReview(Pairing pairing) => pairing.State is PairingState.Evaluated or PairingState.InReview;

    private static ReviewStage StageOf(Pairing pairing) => pairing switch
    {
        { State: PairingState.Evaluated, Assessment.Asked: not null } => ReviewStage.Asked,
        { State: PairingState.Evaluated } => ReviewStage.ToAssign,
        { State: PairingState.InReview, Assessment: { IsDecided: false } open } => open is { AllHaveScored: true, CanBeDecided: true } ? ReviewStage.ToDecide : ReviewStage.Scoring,
        _ => ReviewStage.Decided,
    };

    private static (DateTimeOffset At, PairingId Id)? PlaceOf(string cursor) =>
        cursor.Split('/') is [var ticks, var id]
        && long.TryParse(ticks, System.Globalization.CultureInfo.InvariantCulture, out var at) && at >= 0 && at <= DateTimeOffset.MaxValue.UtcTicks
        && Guid.TryParse(id, out var guid)
            ? (new DateTimeOffset(at, TimeSpan.Zero), new PairingId(guid))
            : null;
}
