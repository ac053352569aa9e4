using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Demo.History;

/// <summary>What the sides of the demo's past projects reported.</summary>
internal static class DemoOutcomes
{
    /// <summary>Who reported, each at a time of their own.</summary>
    internal static IEnumerable<OutcomeReport> Report(PastPairing past)
    {
        if (past.Story.End == DemoEnd.Delivered) yield break;

        yield return Submit(past, PairingSide.Requester, 8 + past.Vary(12, 12));
        if (past.Story.End is DemoEnd.HalfReported or DemoEnd.Incomplete) yield break;

        yield return Submit(past, PairingSide.Invited, 12 + past.Vary(13, 20));
    }

    private static OutcomeReport Submit(PastPairing past, PairingSide side, int days)
    {
        var at = past.Pairing.Run!.DeliveredAt!.Value.AddDays(days);
        var answers = DemoAnswers.Of(past, side);
        if (OutcomeCheck.Problems(answers) is [var problem, ..])
            throw new InvalidOperationException($"{past.Story.RequesterCourse}: {problem.Field}: {problem.Message}");

        past.Do(at, past.LecturerOf(side), () => past.Pairing.SubmitOutcome(side, 1, at));
        return OutcomeReport.Submit(past.SceneOf(side, at), 1, answers);
    }
}
