using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Tests.Pairings;

/// <summary>Two institutions with everybody whom a pairing knows, and pairings of theirs in any state, each with listings of its own.</summary>
internal sealed class PairingStages(
    SiloApp app, Institution europe, Institution asia, PersonId requester, PersonId invited, PersonId reviewer,
    IReadOnlyDictionary<string, HttpClient> people)
{
    /// <summary>Long after every planned week.</summary>
    private static readonly DateTimeOffset Later = new(2027, 5, 20, 9, 0, 0, TimeSpan.Zero);

    internal IReadOnlyDictionary<string, HttpClient> People { get; } = people;

    internal Institution Europe { get; } = europe;
    internal Institution Asia { get; } = asia;

    internal static async Task<PairingStages> In(SiloApp app)
    {
        var europe = await app.CreateInstitution($"e{Guid.NewGuid():N}");
        var asia = await app.CreateInstitution($"a{Guid.NewGuid():N}", "MY");
        var elsewhere = await app.CreateInstitution($"o{Guid.NewGuid():N}", "FR");
        var people = new Dictionary<string, HttpClient>
        {
            ["requester-lecturer"] = await app.SignedInAs("lecturer", europe),
            ["invited-lecturer"] = await app.SignedInAs("lecturer", asia),
            ["requester-office"] = await app.SignedInAs("office", europe),
            ["invited-office"] = await app.SignedInAs("office", asia),
            ["other-lecturer"] = await app.SignedInAs("lecturer", europe),
            ["other-office"] = await app.SignedInAs("office", elsewhere),
            ["expert"] = await app.SignedInAs("expert"),
            ["reviewer"] = await app.SignedInAs("expert"),
            ["secretariat"] = await app.SignedInAs("secretariat"),
            ["nobody"] = await app.SignedInAs("nobody"),
            ["signed-out"] = app.CreateClient(),
        };
        return new PairingStages(
            app, europe, asia, await IdOf(people["requester-lecturer"]), await IdOf(people["invited-lecturer"]), await IdOf(people["reviewer"]), people);
    }

    /// <summary>A new pairing in this state.</summary>
    internal async Task<Pairing> At(PairingState state)
    {
        var now = app.Clock.GetUtcNow();
        return await app.InDatabase(async db =>
        {
            var (own, partner) = (db.Listings.Add(OpenListing(Europe, requester, now)).Entity, db.Listings.Add(OpenListing(Asia, invited, now)).Entity);
            db.Courses.AddRange(courses.TakeLast(2));
            var pairing = db.Pairings.Add(Pairing.Request(
                own, partner, requester, Couple.Message, "Europe/Berlin", "Asia/Kuala_Lumpur", now)).Entity;
            MoveOn(pairing, own, partner, state, now);
            if (pairing.Assessment is { } assessment)
            {
                var rubric = await db.Rubrics.FirstAsync(one => one.State == RubricState.InForce);
                var group = await db.ExpertGroups.FirstAsync();
                db.PilotReviews.Add(PilotReview.Begin(pairing.Id, assessment.Round, rubric.Id, group.Id, now)).Entity
                    .Assign([.. assessment.Reviewers.Select(one => one.Person)], group.Id, null, now);
            }

            await db.SaveChangesAsync();
            return pairing;
        });
    }

    private readonly List<Course> courses = [];

    private Listing OpenListing(Institution institution, PersonId owner, DateTimeOffset now)
    {
        var course = Course.Create(institution.Id, new CourseContent { Title = "Water in the city" });
        courses.Add(course);
        var listing = Listing.Create(course, owner, new ListingContent { PartnersSought = 1, Visibility = Visibility.Public }, now);
        listing.Publish([], now);
        return listing;
    }

    private void MoveOn(Pairing pairing, Listing own, Listing partner, PairingState state, DateTimeOffset now)
    {
        switch (state)
        {
            case PairingState.Requested:
                return;
            case PairingState.Declined:
                Done(pairing.Decline("topic", null, now));
                return;
            case PairingState.Withdrawn:
                Done(pairing.Withdraw(now));
                return;
            case PairingState.Lapsed:
                pairing.Tick(own, partner, now.AddDays(60));
                return;
        }

        Done(pairing.Accept(own, partner, PairingWalk.SixWeeks(), now));
        if (state == PairingState.CoDesign) return;
        if (state == PairingState.Cancelled)
        {
            Done(pairing.Cancel(PairingSide.Invited, CancellationReason.Workload, null, invited, own, partner, now));
            return;
        }

        Done(pairing.SignPlan(PairingSide.Requester, pairing.PlanHash!, requester, null, ApprovalChain.Of(ApprovalPractice.Usual), ApprovalChain.Of(ApprovalPractice.Usual), now));
        Done(pairing.SignPlan(PairingSide.Invited, pairing.PlanHash!, invited, null, ApprovalChain.Of(ApprovalPractice.Usual), ApprovalChain.Of(ApprovalPractice.Usual), now));
        if (state == PairingState.UnderReview) return;

        var first = state switch
        {
            PairingState.ChangesRequested => StepDecision.ChangesRequested,
            PairingState.Rejected => StepDecision.Rejected,
            _ => StepDecision.Approved,
        };
        Decide(PairingSide.Requester, first);
        if (first != StepDecision.Approved) return;
        Decide(PairingSide.Invited, StepDecision.Approved);
        if (state == PairingState.Approved) return;

        Done(pairing.SaveReadiness(PairingSide.Requester, PairingWalk.Complete, now));
        Done(pairing.SaveReadiness(PairingSide.Invited, PairingWalk.Complete, now));
        if (state == PairingState.Ready) return;

        var start = new DateTimeOffset(2027, 2, 22, 9, 0, 0, TimeSpan.Zero);
        Done(pairing.Start(PairingSide.Requester, new DateOnly(2027, 2, 22), 25, start));
        if (state == PairingState.Running) return;
        if (state == PairingState.AtRisk)
        {
            Done(pairing.RaiseRisk(PairingSide.Invited, CancellationReason.Technology, null, start));
            return;
        }

        Done(pairing.Deliver(null, Later));
        if (state == PairingState.Delivered) return;
        if (state == PairingState.Archived)
        {
            pairing.Tick(own, partner, Later.AddDays(Pairing.DaysToOutcomes + 1));
            return;
        }

        Done(pairing.SubmitOutcome(PairingSide.Requester, 1, Later));
        Done(pairing.SubmitOutcome(PairingSide.Invited, 1, Later));
        if (state == PairingState.Evaluated) return;

        Done(pairing.AssignReviewers([reviewer, PersonId.New()], null, Later));
        if (state == PairingState.InReview) return;

        foreach (var one in pairing.Assessment!.Reviewers) Done(pairing.NoteScore(one.Person, Later));
        Done(pairing.ConcludeReview(ReviewDecision.GoodPractice, "Because.", Later));
        Done(pairing.SavePractice("text", Later));
        Done(pairing.ConsentToPractice(PairingSide.Requester, "text", requester, Later));
        Done(pairing.ConsentToPractice(PairingSide.Invited, "text", invited, Later));
        Done(pairing.PublishPractice(Later));

        void Decide(PairingSide side, StepDecision decision) => Done(pairing.DecideStep(
            side, pairing.PlanHash!, new StepVerdict(decision, "Because.", [], side == PairingSide.Requester ? requester : invited, null), own, partner, now));
    }

    private static void Done(Refusal? refusal)
    {
        if (refusal is not null) throw new InvalidOperationException(refusal.Message);
    }

    private static async Task<PersonId> IdOf(HttpClient client) => new((await client.Get<PersonView>("/me")).Id);
}
