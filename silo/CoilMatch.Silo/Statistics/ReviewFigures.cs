using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Storage;
using CoilMatch.Statistics;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Statistics;

/// <summary>How the expert group reviewed: how many, with what end, how long it took, and how far independent reviewers agree.</summary>
internal static class ReviewFigures
{
    internal static async Task<List<FigureView>> ReadAsync(
        SiloDbContext db, DateTimeOffset asOf, StatisticsPeriod period, CancellationToken cancellationToken)
    {
        var reviews = (await db.PilotReviews.AsNoTracking().Where(one => one.BegunAt <= asOf).ToListAsync(cancellationToken))
            .Where(one => period.Has(one.BegunAt)).ToList();
        var concluded = reviews.Where(one => one.Outcome?.At <= asOf).ToList();
        return
        [
            Figures.Count("review.begun", "Reviews begun", FigureUnit.Projects, "Reviews of delivered projects to which reviewers were assigned in this time.", reviews.Count, reviews.Count),
            Figures.Share("review.goodPractice", "Good practice", "Reviews that ended with good practice, of those concluded.",
                concluded.Count(one => one.Outcome!.Decision == ReviewDecision.GoodPractice), concluded.Count, concluded.Count),
            Figures.Share("review.accepted", "Accepted as evidence", "Reviews that ended with this, of those concluded.",
                concluded.Count(one => one.Outcome!.Decision == ReviewDecision.Accepted), concluded.Count, concluded.Count),
            Figures.Share("review.moreInformation", "More information asked for", "Reviews that ended with this, of those concluded.",
                concluded.Count(one => one.Outcome!.Decision == ReviewDecision.MoreInformation), concluded.Count, concluded.Count),
            Figures.Median("review.days", "Days to a decision", FigureUnit.Days, "The middle of the days from the assignment of reviewers to the decision.",
                [.. concluded.Select(one => (one.Outcome!.At - one.BegunAt).TotalDays)]),
            AgreementOf(reviews, asOf),
        ];
    }

    /// <summary>Over all criteria of all reviews at once: what the same criterion of a project got from different reviewers.</summary>
    private static FigureView AgreementOf(List<PilotReview> reviews, DateTimeOffset asOf)
    {
        var units = reviews.SelectMany(review => review.FirstScores.Where(card => card.At <= asOf && review.IsReviewer(card.Person))
            .SelectMany(card => card.Scores).Where(score => score.Score is not null)
            .GroupBy(score => score.Criterion)
            .Select(group => (review.Id, Scores: group.Select(score => (double?)score.Score!.Value).ToList()))
            .Where(unit => unit.Scores.Count > 1)).ToList();
        var rated = units.Select(unit => unit.Id).Distinct().Count();
        var most = units.Select(unit => unit.Scores.Count).DefaultIfEmpty().Max();
        var shows = rated >= Disclosure.SmallestProjects;
        var alpha = shows
            ? Agreement.KrippendorffAlpha([.. Enumerable.Range(0, most).Select(rater => units.Select(unit => unit.Scores.ElementAtOrDefault(rater)).ToArray())], Level.Ordinal)
            : null;
        return new FigureView(
            "review.alpha", "Agreement of reviewers", FigureUnit.Count,
            "Krippendorff’s alpha (ordinal) of the independent first scores: 1 is full agreement, 0 is what chance gives.",
            alpha, null, null, shows ? units.Count : null, reviews.Count - rated, rated, !shows && rated > 0,
            shows ? "Each criterion of each review counts once; what somebody could not judge is missing."
                : rated > 0 ? "Too few reviews to show it." : null);
    }
}
