using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Demo.History;

/// <summary>Who reviewed the demo's past projects, and how: two experts each, from neither of the two countries.</summary>
/// <param name="group">With its members, who were in it all the time.</param>
/// <param name="people">The members by their id.</param>
internal sealed class DemoReviews(ExpertGroup group, Rubric rubric, IReadOnlyDictionary<PersonId, Person> people, Person secretariat)
{
    internal static async Task<DemoReviews> ReadAsync(SiloDbContext db, Person secretariat, CancellationToken cancellationToken)
    {
        var group = await db.ExpertGroups.SingleAsync(cancellationToken);
        var rubric = await db.Rubrics.SingleAsync(one => one.State == RubricState.InForce, cancellationToken);
        var members = group.Members.Select(one => one.Person).ToList();
        var people = await db.People.Where(one => members.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellationToken);
        return new DemoReviews(group, rubric, people, secretariat);
    }

    private static readonly string[] Summaries =
    [
        "The teams were well mixed, and the task needed both sides.",
        "A sound project; the rules for working together could have been given earlier.",
        "Good interaction in the weekly tasks, while the assessment differed between the classes.",
    ];

    /// <summary>A review that lacks its second score is still going on.</summary>
    internal PilotReview Review(PastPairing past)
    {
        var pairing = past.Pairing;
        var evaluated = pairing.EnteredStateAt;
        var begun = evaluated.AddDays(5 + past.Vary(80, 14));
        var reviewers = ReviewersOf(past);
        var chair = group.Chair is { } chairs && !IsConflicted(past, chairs) ? group.Chair : null;
        var ids = reviewers.Select(one => one.Id).ToList();
        past.Do(begun, secretariat, () => pairing.AssignReviewers(ids, chair, begun));
        var review = PilotReview.Begin(pairing.Id, pairing.Assessment!.Round, rubric.Id, group.Id, begun);
        review.Assign(ids, group.Id, chair, begun);
        past.Note(review, begun, secretariat);

        var scoring = past.Story.End == DemoEnd.InReview ? reviewers.Take(past.Vary(81, 2)) : reviewers;
        foreach (var (reviewer, place) in scoring.Select((one, place) => (one, place)))
            Score(past, review, reviewer, place, begun.AddDays(6 + (5 * place) + past.Vary(82 + place, 4)));
        if (past.Story.End != DemoEnd.InReview) Conclude(past, review, begun.AddDays(20 + past.Vary(84, 6)));
        return review;
    }

    private List<Person> ReviewersOf(PastPairing past)
    {
        var free = group.Members.Where(one => one.Person != group.Chair && !IsConflicted(past, one.Person)).ToList();
        return [.. Enumerable.Range(0, 2).Select(place => people[free[(past.Number + (3 * place)) % free.Count].Person])];
    }

    private bool IsConflicted(PastPairing past, PersonId person) =>
        group.Members.Single(one => one.Person == person).Country is var country
        && (country == past.Requester.Institution.Country || country == past.Invited.Institution.Country);

    private void Score(PastPairing past, PilotReview review, Person reviewer, int place, DateTimeOffset at)
    {
        past.Do(at, reviewer, () => past.Pairing.NoteScore(reviewer.Id, at));
        var best = past.Story.End is DemoEnd.Published or DemoEnd.GoodPractice;
        var scores = rubric.Criteria.Select((criterion, index) => new CriterionScore(criterion.Code, ScoreOf(past, place, index, best), null)).ToList();
        review.Give(new Scorecard(
            reviewer.Id, at, scores, best ? ReviewDecision.GoodPractice : ReviewDecision.Accepted, Summaries[past.Vary(85 + place, Summaries.Length)]));
        past.Note(review, at, reviewer);
    }

    /// <summary>Reviewers see much the same, and now and then one step more or less; one in twelve cannot be judged.</summary>
    private static int? ScoreOf(PastPairing past, int place, int criterion, bool best)
    {
        if (past.Vary(100 + (7 * place) + criterion, 12) == 5) return null;

        var common = (best ? 2 : 1) + (past.Vary(90 + criterion, 5) / 3);
        var own = past.Vary(120 + (13 * place) + criterion, 7) switch { 0 => 1, 1 => -1, _ => 0 };
        return Math.Clamp(common + own, 0, RubricCriterion.HighestScore);
    }

    private void Conclude(PastPairing past, PilotReview review, DateTimeOffset at)
    {
        var best = past.Story.End is DemoEnd.Published or DemoEnd.GoodPractice;
        var (decision, reason) = best
            ? (ReviewDecision.GoodPractice, "Others can take over the plan as it is, and both sides say what did not work.")
            : (ReviewDecision.Accepted, "Both reports are complete and fit the plan.");
        review.Conclude(new ReviewOutcome(decision, reason, secretariat.Id, at));
        past.Do(at, secretariat, () => past.Pairing.ConcludeReview(decision, reason, at));
        past.Note(review, at, secretariat);
    }
}
