using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Projects;

namespace CoilMatch.Silo.Tests.Pairings;

/// <summary>One pairing of its own two listings, moved on by actions and by time without a database.</summary>
internal sealed class PairingWalk
{
    private static readonly DateTimeOffset Beginning = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Requester = PersonId.New();
    private static readonly PersonId Invited = PersonId.New();
    private static readonly PersonId[] Experts = [PersonId.New(), PersonId.New(), PersonId.New()];

    internal PairingWalk()
    {
        Now = Beginning;
        Own = OpenListing();
        Partner = OpenListing();
        Pairing = Pairing.Request(Own, Partner, Requester, "Shall we?", "Europe/Lisbon", "Pacific/Auckland", Now);
    }

    internal Pairing Pairing { get; }
    internal Listing Own { get; }
    internal Listing Partner { get; }
    internal DateTimeOffset Now { get; private set; }

    /// <summary>A plan of six weeks that begins in February 2027.</summary>
    internal static ProjectPlan SixWeeks(string title = "Water in two cities") => new()
    {
        Aims = new AimsSection(title, null, null),
        Weeks = [.. Enumerable.Range(0, 6).Select(i => new PlanWeek(new DateOnly(2027, 2, 22).AddDays(7 * i), PlanPhase.Project, null))],
    };

    internal static SideReadiness Complete { get; } = new()
    {
        AgreementNeeded = false,
        DataTransferBasis = DataSharingBasis.NoPersonalData,
        Recording = false,
        ToolsChecked = true,
        AccessibilityChecked = true,
        StudentContact = "coil-desk@uni.example",
    };

    /// <summary>Does the action for one side as the desk does after it has asked the table; null when it was done.</summary>
    internal Refusal? Do(PairingAction action, PairingSide side, Random chance)
    {
        var day = Pairing.Today(side, Now);
        var by = side == PairingSide.Requester ? Requester : Invited;
        return action switch
        {
            PairingAction.Accept => Pairing.Accept(Own, Partner, SixWeeks(), Now),
            PairingAction.Decline => Pairing.Decline("topic", null, Now),
            PairingAction.Withdraw => Pairing.Withdraw(Now),
            PairingAction.SavePlan => Pairing.SavePlan(SixWeeks($"Title {chance.Next(3)}"), Pairing.Version, by, _ => "somebody", Now),
            PairingAction.SignPlan => Pairing.SignPlan(side, Pairing.PlanHash!, by, null, ApprovalChain.Of(ApprovalPractice.Usual), ApprovalChain.Of(ApprovalPractice.Usual), Now),
            PairingAction.DecideApproval => Pairing.DecideStep(
                side, Pairing.PlanHash!, new StepVerdict(Verdict(chance), "Because.", [], by, null), Own, Partner, Now),
            PairingAction.SaveReadiness => Pairing.SaveReadiness(side, chance.Next(4) == 0 ? new SideReadiness() : Complete, Now),
            PairingAction.ConfirmStart => Pairing.ConfirmStart(side, 25, by, Now),
            PairingAction.Start => Pairing.Start(side, day, 25, Now),
            PairingAction.ReportWeek => Pairing.ReportWeek(Report(side, chance), Now),
            PairingAction.RaiseRisk => Pairing.RaiseRisk(side, CancellationReason.Technology, null, Now),
            PairingAction.ResolveRisk => Pairing.ResolveRisk(null, Now),
            PairingAction.ScaleBack => Pairing.ScaleBack(side, Pairing.Run!.LastWeek.AddDays(-7), null, Now),
            PairingAction.Deliver => Pairing.Deliver(null, Now),
            PairingAction.SubmitOutcome => Pairing.SubmitOutcome(side, (Pairing.Outcomes.Of(side)?.Revision ?? 0) + 1, Now),
            PairingAction.AssignReviewers => Pairing.AssignReviewers([.. Experts.Take(chance.Next(1, 4))], chance.Next(2) == 0 ? Experts[0] : null, Now),
            PairingAction.ScoreReview => Pairing.NoteScore(Pairing.Assessment!.Reviewers[chance.Next(Pairing.Assessment.Reviewers.Count)].Person, Now),
            PairingAction.ConcludeReview => Pairing.ConcludeReview(Enum.GetValues<ReviewDecision>()[chance.Next(3)], "Because.", Now),
            PairingAction.SavePractice => Pairing.SavePractice($"text {chance.Next(2)}", Now),
            PairingAction.ConsentToPractice => Pairing.ConsentToPractice(side, chance.Next(5) == 0 ? "another" : Pairing.Practice?.Hash ?? "none", by, Now),
            PairingAction.Publish => Pairing.PublishPractice(Now),
            PairingAction.TakeDown => Pairing.TakeDownPractice(side, "We no longer stand behind it.", Now),
            PairingAction.Cancel => Pairing.Cancel(side, CancellationReason.Workload, null, by, Own, Partner, Now),
            _ => null,
        };
    }

    /// <summary>Goes straight to a delivered project.</summary>
    internal void Deliver()
    {
        Must(Pairing.Accept(Own, Partner, SixWeeks(), Now));
        foreach (var (side, by) in new[] { (PairingSide.Requester, Requester), (PairingSide.Invited, Invited) })
            Must(Pairing.SignPlan(side, Pairing.PlanHash!, by, null, ApprovalChain.Of(ApprovalPractice.Usual), ApprovalChain.Of(ApprovalPractice.Usual), Now));
        foreach (var side in PairingSides.Both)
            Must(Pairing.DecideStep(side, Pairing.PlanHash!, new StepVerdict(StepDecision.Approved, "Fine.", [], Invited, null), Own, Partner, Now));
        foreach (var side in PairingSides.Both) Must(Pairing.SaveReadiness(side, Complete, Now));
        Now = new DateTimeOffset(2027, 2, 22, 9, 0, 0, TimeSpan.Zero);
        Must(Pairing.Start(PairingSide.Requester, new DateOnly(2027, 2, 22), 25, Now));
        Now = Now.AddDays(80);
        Must(Pairing.Deliver(null, Now));
    }

    private static void Must(Refusal? no)
    {
        if (no is not null) throw new InvalidOperationException(no.Message);
    }

    /// <summary>Lets time pass and do what is due.</summary>
    internal bool Wait(TimeSpan time)
    {
        Now += time;
        return Pairing.Tick(Own, Partner, Now);
    }

    private WeekReport Report(PairingSide side, Random chance)
    {
        var weeks = Pairing.PlannedWeeks;
        var status = chance.Next(5) == 0 ? WeekStatus.Problem : WeekStatus.OnTrack;
        return new WeekReport(
            side, weeks[chance.Next(weeks.Count)], status, status == WeekStatus.Problem ? CancellationReason.Technology : null, [], 0, null, null, null, Now);
    }

    private static StepDecision Verdict(Random chance) => chance.Next(8) switch
    {
        0 => StepDecision.Rejected,
        1 or 2 => StepDecision.ChangesRequested,
        _ => StepDecision.Approved,
    };

    private static Listing OpenListing()
    {
        var course = Course.Create(InstitutionId.New(), new CourseContent { Title = "A course" });
        var listing = Listing.Create(course, PersonId.New(), new ListingContent { PartnersSought = 1 }, Beginning);
        listing.Publish([], Beginning);
        return listing;
    }
}
