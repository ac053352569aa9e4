using CoilMatch.Silo.GoodPractices;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Demo.History;

/// <summary>The good practices that came of the demo's past projects, as their first texts.</summary>
internal static class DemoPractices
{
    internal static GoodPractice Write(PastPairing past, IReadOnlyList<OutcomeReport> reports, Person secretariat)
    {
        var pairing = past.Pairing;
        var written = pairing.ChangedAt.AddHours(1);
        var practice = GoodPractice.Begin(pairing.Id, PracticeText.Of(SourceOf(past, reports), []), written);
        past.Do(written, secretariat, () => pairing.SavePractice(practice.Hash, written));
        Consent(past, PairingSide.Requester, practice, written.AddDays(3 + past.Vary(140, 6)));
        if (past.Story.End != DemoEnd.Published) return practice;

        Consent(past, PairingSide.Invited, practice, written.AddDays(9 + past.Vary(141, 6)));
        var published = written.AddDays(16);
        practice.Publish(published);
        past.Do(published, secretariat, () => pairing.PublishPractice(published));
        return practice;
    }

    private static void Consent(PastPairing past, PairingSide side, GoodPractice practice, DateTimeOffset at)
    {
        var office = past.OfficeOf(side);
        past.Do(at, office, () => past.Pairing.ConsentToPractice(side, practice.Hash, office.Id, at));
    }

    private static PracticeSource SourceOf(PastPairing past, IReadOnlyList<OutcomeReport> reports)
    {
        var pairing = past.Pairing;
        return new PracticeSource(
            pairing.Plan, pairing.Run!.LastWeek, LocalDay.In(pairing.ZoneOf(PairingSide.Requester), pairing.Run.DeliveredAt!.Value),
            ClassOf(PairingSide.Requester), ClassOf(PairingSide.Invited), null);

        PracticeClass ClassOf(PairingSide side)
        {
            var row = side == PairingSide.Requester ? past.Requester : past.Invited;
            return new PracticeClass(row.Course.Content, row.Institution, pairing.ZoneOf(side), reports.First(one => one.Side == side).Answers);
        }
    }
}
