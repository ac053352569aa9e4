using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

/// <summary>Shows reviews to a caller, as much of them as <see cref="ReviewSight"/> allows.</summary>
internal sealed class ReviewViews(Caller caller, Conflicts conflicts, SiloDbContext db)
{
    /// <summary>The latest review of each of these pairings, with the rounds before; a pairing without one is left out.</summary>
    internal async Task<List<PilotReviewView>> OfAsync(IReadOnlyCollection<PairingRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => row.Pairing.Id).ToList();
        var reviews = await db.PilotReviews.AsNoTracking().Where(one => ids.Contains(one.PairingId)).ToListAsync(cancellationToken);
        if (reviews.Count == 0) return [];

        var names = await NamesAsync(reviews, cancellationToken);
        var shown = new List<PilotReviewView>();
        foreach (var row in rows)
        {
            PilotReview[] rounds = [.. reviews.Where(one => one.PairingId == row.Pairing.Id).OrderByDescending(one => one.Round)];
            if (rounds.Length == 0) continue;

            var earlier = rounds.Skip(1).Select(one => Of(one, row, names, None, [])).ToList();
            shown.Add(Of(rounds[0], row, names, await NewConflictsAsync(rounds[0], row, cancellationToken), earlier));
        }

        return shown;
    }

    private static readonly ILookup<PersonId, Conflict> None = Array.Empty<Conflict>().ToLookup(_ => default(PersonId));

    /// <summary>What has come up against reviewers since, for those who can choose others.</summary>
    private async Task<ILookup<PersonId, Conflict>> NewConflictsAsync(PilotReview review, PairingRow row, CancellationToken cancellationToken) =>
        review.Outcome is null && new ReviewSight(review, row, caller).Leads
            ? await conflicts.OfAsync(row, [.. review.Reviewers], cancellationToken)
            : None;

    private PilotReviewView Of(
        PilotReview review, PairingRow row, Names names, ILookup<PersonId, Conflict> against, IReadOnlyList<PilotReviewView> earlier)
    {
        var sight = new ReviewSight(review, row, caller);
        var me = caller.Id!.Value;
        var present = row.Pairing.Assessment?.Round == review.Round && row.Pairing.State == PairingState.InReview;
        var open = present && review.Outcome is null;
        var scored = review.HasScored(me);
        var rubric = names.Rubrics[review.RubricId];
        return new PilotReviewView(
            review.Id.Value,
            review.PairingId.Value,
            review.Round,
            RubricView.Of(rubric, 0, false),
            names.Groups.GetValueOrDefault(review.GroupId)?.Name ?? "",
            sight.Leads ? review.GroupId.Value : null,
            sight.TakesPart ? ReviewRole.TakesPart
                : sight.IsReviewer ? ReviewRole.Reviewer
                : sight.IsChair ? ReviewRole.Chair
                : sight.IsSecretariat ? ReviewRole.Secretariat
                : ReviewRole.LooksOn,
            review.BegunAt,
            review.Reviewers.Count(),
            review.Counted.Count(),
            sight.Leads || (sight.IsReviewer && scored) ? ReviewersOf(review, names, sight.Leads ? against : None) : [],
            ScorecardsOf(review, names, sight, rubric, me),
            sight.SeesMeans ? [.. rubric.Criteria.Select(one => MeanOf(review, one.Code))] : [],
            sight.SeesAll ? ReviewAgreement.Of(review, rubric) : null,
            sight.SeesAll ? [.. review.Discussion.Select(one => new ReviewRemarkView(
                names.People[one.By], names.CountryOf(review, one.By), one.By == review.Chair, one.Text, one.At))] : [],
            sight.Leads ? [.. review.Conflicts.Select(one => new DeclaredConflictView(names.People[one.Person], one.Reason, one.At))] : [],
            review.Outcome is { } outcome ? new ReviewOutcomeView(outcome.Decision, outcome.Reason, outcome.At) : null,
            open && sight.IsReviewer && !scored,
            open && sight.IsReviewer && scored && review.IsScored,
            open && sight.SeesAll,
            open && sight.Leads && review.IsScored && sight.SeesAll,
            sight.IsSecretariat && (open || row.Pairing.State == PairingState.Evaluated),
            open && sight.IsReviewer,
            earlier);
    }

    private static List<AssignedReviewerView> ReviewersOf(PilotReview review, Names names, ILookup<PersonId, Conflict> against) =>
    [
        .. review.Assignments.Where(one => one.EndedAt is null).Select(one => new AssignedReviewerView(
            names.People[one.Person], names.CountryOf(review, one.Person), one.At, review.HasScored(one.Person),
            review.FirstScores.FirstOrDefault(card => card.Person == one.Person)?.At, [.. against[one.Person]])),
    ];

    private static List<ScorecardView> ScorecardsOf(PilotReview review, Names names, ReviewSight sight, Rubric rubric, PersonId me)
    {
        var seen = sight.SeesScores ? review.Counted : sight.TakesPart ? [] : review.FirstScores.Where(one => one.Person == me);
        return
        [
            .. seen.OrderByDescending(one => one.Person == me).ThenBy(one => one.At).Select(card => new ScorecardView(
                names.People[card.Person], names.CountryOf(review, card.Person), card.Person == me, card.At,
                [.. rubric.Criteria.Select(one => ScoreOf(review, card, one.Code))], card.Recommendation, card.Summary)),
        ];
    }

    private static GivenScoreView ScoreOf(PilotReview review, Scorecard card, string criterion)
    {
        var first = card.Scores.First(one => one.Criterion == criterion);
        var revised = review.Revisions.LastOrDefault(one => one.Person == card.Person && one.Criterion == criterion);
        return new GivenScoreView(criterion, first.Score, revised is null ? first.Score : revised.Score, first.Comment, revised?.Reason);
    }

    private static CriterionMeanView MeanOf(PilotReview review, string criterion)
    {
        var scores = review.Counted.Select(card => review.PresentScore(card.Person, criterion)).ToList();
        var judged = scores.OfType<int>().ToList();
        return new CriterionMeanView(criterion, judged.Count == 0 ? null : judged.Average(), judged.Count, scores.Count - judged.Count);
    }

    private async Task<Names> NamesAsync(List<PilotReview> reviews, CancellationToken cancellationToken)
    {
        var rubrics = reviews.ConvertAll(one => one.RubricId).Distinct().ToList();
        var groups = reviews.ConvertAll(one => one.GroupId).Distinct().ToList();
        var people = reviews.SelectMany(one => one.Assignments.Select(assigned => assigned.Person)
            .Concat(one.Discussion.Select(remark => remark.By)).Concat(one.Conflicts.Select(conflict => conflict.Person)));
        return new Names(
            await db.Rubrics.AsNoTracking().Where(one => rubrics.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellationToken),
            await db.ExpertGroups.AsNoTracking().Where(one => groups.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellationToken),
            await db.CardsAsync(people, caller, cancellationToken));
    }

    private sealed record Names(
        Dictionary<RubricId, Rubric> Rubrics, Dictionary<ExpertGroupId, ExpertGroup> Groups, Dictionary<PersonId, PersonCard> People)
    {
        internal string? CountryOf(PilotReview review, PersonId person) =>
            Groups.GetValueOrDefault(review.GroupId)?.Members.FirstOrDefault(one => one.Person == person)?.Country;
    }
}
