using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.Demo.History;

/// <summary>From the request to the approval, as the pairings of the demo's past went through it.</summary>
internal static class DemoPlanning
{
    private const string Message =
        "Our courses seem to fit each other. I would like to plan a joint exchange of our classes with you.";

    internal static void Ask(PastPairing past) => past.Ask(Message, past.Day(-96 - past.Vary(3, 10)));

    internal static void Answer(PastPairing past)
    {
        var at = past.Pairing.RequestedAt.AddDays(1 + past.Vary(4, 9));
        if (past.Story.End == DemoEnd.Withdrawn)
        {
            past.Do(at, past.LecturerOf(PairingSide.Requester), () => past.Pairing.Withdraw(at));
        }
        else if (past.Story.DeclinedFor is { } reason)
        {
            past.Do(at, past.LecturerOf(PairingSide.Invited), () => past.Pairing.Decline(reason, null, at));
        }
        else
        {
            var first = PlanPrefill.Of(past.Couple, DateOnly.FromDateTime(at.UtcDateTime));
            past.Do(at, past.LecturerOf(PairingSide.Invited), () =>
                past.Pairing.Accept(past.Requester.Listing, past.Invited.Listing, first, at));
        }
    }

    /// <summary>Both lecturers write the plan and sign it.</summary>
    internal static void Plan(PastPairing past)
    {
        var pairing = past.Pairing;
        var (requester, invited) = (past.LecturerOf(PairingSide.Requester), past.LecturerOf(PairingSide.Invited));
        var written = pairing.AnsweredAt!.Value.AddDays(8 + past.Vary(5, 9));
        var plan = DemoPlan.Of(past);
        past.Do(written, requester, () => pairing.SavePlan(plan, pairing.Version, requester.Id, _ => "", written));
        if (past.Story.End == DemoEnd.PlanLapsed) return;

        var usual = ApprovalChain.Of(ApprovalPractice.Usual);
        var first = written.AddDays(1 + past.Vary(6, 4));
        past.Do(first, requester, () => pairing.SignPlan(PairingSide.Requester, pairing.PlanHash!, requester.Id, null, usual, usual, first));
        var second = first.AddDays(2 + past.Vary(7, 9));
        past.Do(second, invited, () => pairing.SignPlan(PairingSide.Invited, pairing.PlanHash!, invited.Id, null, usual, usual, second));
    }

    /// <summary>Both offices decide, one after the other.</summary>
    internal static void Decide(PastPairing past)
    {
        var submitted = past.Pairing.Review!.SubmittedAt;
        Approve(past, PairingSide.Requester, submitted.AddDays(3 + past.Vary(8, 8)));
        if (past.Story.End == DemoEnd.Rejected) Reject(past, submitted.AddDays(14));
        else Approve(past, PairingSide.Invited, submitted.AddDays(5 + past.Vary(9, 12)));
    }

    private static void Approve(PastPairing past, PairingSide side, DateTimeOffset at)
    {
        var items = ApprovalPractice.Usual.Checklist.Select(item => new CheckedItem(item.Key, item.Label, true, false, null)).ToList();
        Decide(past, side, StepDecision.Approved, null, items, at);
    }

    private static void Reject(PastPairing past, DateTimeOffset at) => Decide(
        past, PairingSide.Invited, StepDecision.Rejected, "There is no agreement between our institutions, and none can be made this year.", [], at);

    private static void Decide(
        PastPairing past, PairingSide side, StepDecision decision, string? comment, IReadOnlyList<CheckedItem> items, DateTimeOffset at)
    {
        var office = past.OfficeOf(side);
        past.Do(at, office, () => past.Pairing.DecideStep(
            side, past.Pairing.PlanHash!, new StepVerdict(decision, comment, items, office.Id, null),
            past.Requester.Listing, past.Invited.Listing, at));
    }
}
