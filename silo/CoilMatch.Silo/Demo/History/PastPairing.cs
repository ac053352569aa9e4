using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Security;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Demo.History;

/// <summary>One side of a pairing of the past.</summary>
/// <param name="File">The course as it is offered today; it was offered in the same way then.</param>
internal sealed record PastSide(DemoPlace Place, DemoListing File, Course Course);

/// <summary>
/// A pairing that lives through its past by its own rules: every step is the aggregate's own, at its own time and by its own
/// person, and between the steps the clock does what it does.
/// </summary>
internal sealed class PastPairing
{
    private readonly PastChanges past;
    private readonly DateTimeOffset now;
    private Pairing? pairing;

    /// <param name="number">Its place in the file; tells it from others where figures vary.</param>
    internal PastPairing(DemoStory story, int number, PastSide requester, PastSide invited, PastChanges past, DateTimeOffset now)
    {
        (Story, Number, this.past, this.now) = (story, number, past, now);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        Start = today.AddDays(-(((int)today.DayOfWeek + 6) % 7)).AddDays(-7 * story.StartedWeeksAgo);
        Requester = RowOf(requester);
        Invited = RowOf(invited);
        (Lecturers, Offices) = ([requester.Place.Lecturer, invited.Place.Lecturer], [requester.Place.Office, invited.Place.Office]);
    }

    internal DemoStory Story { get; }
    internal int Number { get; }

    /// <summary>The Monday of the first planned week.</summary>
    internal DateOnly Start { get; }
    internal ListingRow Requester { get; }
    internal ListingRow Invited { get; }

    /// <summary>The requester's lecturer, then the invited one.</summary>
    private Person[] Lecturers { get; }
    private Person[] Offices { get; }

    internal Pairing Pairing => pairing ?? throw new InvalidOperationException("Nobody has asked yet.");

    internal PlanCouple Couple => PlanCouple.Of(Requester, Invited, ToolTable.First);

    internal Person LecturerOf(PairingSide side) => Lecturers[side == PairingSide.Requester ? 0 : 1];

    internal Person OfficeOf(PairingSide side) => Offices[side == PairingSide.Requester ? 0 : 1];

    /// <summary>A number below the span that differs between pairings and purposes and is the same at every start.</summary>
    internal int Vary(int purpose, int span) => ((Number * 17) + (purpose * 11) + (Number * purpose * 5)) % span;

    /// <summary>A moment in office hours in Europe and Asia, so many days after the first week began; before it when negative.</summary>
    internal DateTimeOffset Day(int days) =>
        new DateTimeOffset(Start.AddDays(days).ToDateTime(new TimeOnly(7, 30)), TimeSpan.Zero).AddMinutes(Vary(1, 120));

    internal void Ask(string message, DateTimeOffset at) => Do(at, LecturerOf(PairingSide.Requester), () =>
    {
        pairing = Pairing.Request(
            Requester.Listing, Invited.Listing, LecturerOf(PairingSide.Requester).Id, message,
            Requester.Institution.TimeZone, Invited.Institution.TimeZone, at);
        return null;
    });

    /// <summary>Does one step, after time has done what is due by then.</summary>
    internal void Do(DateTimeOffset at, Person by, Func<Refusal?> step)
    {
        if (at > now) throw new InvalidOperationException($"{Story.RequesterCourse}: {at:O} is still to come.");

        LetTimePass(at);
        if (step() is { } refusal) throw new InvalidOperationException($"{Story.RequesterCourse}: {refusal.Code}: {refusal.Message}");
        Note(at, by.Id);
    }

    /// <summary>Keeps what another aggregate recorded in a step.</summary>
    internal void Note(Aggregate aggregate, DateTimeOffset at, Person by) => past.Note(aggregate, ActorOf(by.Id), at);

    /// <summary>Lets the clock do everything that is due until now.</summary>
    internal void ComeToNow()
    {
        LetTimePass(now);
        foreach (var listing in new[] { Requester.Listing, Invited.Listing })
        {
            var end = new DateTimeOffset(listing.ExpiresOn!.Value.AddDays(1).ToDateTime(default), TimeSpan.Zero);
            if (end <= now && listing.Expire(end)) past.Note(listing, ActorOf(null), end);
        }
    }

    internal PairingScene SceneOf(PairingSide side, DateTimeOffset at) =>
        new(Pairing, Requester, Invited, side, LecturerOf(side).Id, null, at);

    private void LetTimePass(DateTimeOffset until)
    {
        while (pairing?.TimerAt is { } due && due <= until)
        {
            pairing.Tick(Requester.Listing, Invited.Listing, due);
            Note(due, null);
        }
    }

    private void Note(DateTimeOffset at, PersonId? by)
    {
        foreach (var aggregate in new Aggregate?[] { pairing, Requester.Listing, Invited.Listing }.OfType<Aggregate>())
            past.Note(aggregate, ActorOf(by), at);
    }

    private static Actor ActorOf(PersonId? person)
    {
        var actor = new Actor();
        if (person is { } known) actor.ActAs(known.Value);
        return actor;
    }

    /// <summary>The course was open for partners in the weeks of the exchange, and was published some time before.</summary>
    private ListingRow RowOf(PastSide side)
    {
        var published = Day(-110 - Vary(2, 20));
        var content = DemoListings.ContentOf(side.File, side.Place.Institution, Start, Start.AddDays((7 * Story.Weeks) - 1), []) with
        {
            ModuleWeeks = Story.Weeks,
            PartnersSought = 1,
        };
        var listing = Listing.Create(side.Course, side.Place.Lecturer.Id, content, published);
        var faults = listing.Publish(
            ListingCheck.Faults(side.Course.Content, content, DateOnly.FromDateTime(published.UtcDateTime)), published);
        if (faults.Count > 0) throw new InvalidOperationException($"{side.File.Course.Title}: {string.Join(' ', faults)}");

        past.Note(listing, ActorOf(side.Place.Lecturer.Id), published);
        return new ListingRow { Listing = listing, Course = side.Course, Institution = side.Place.Institution };
    }
}
