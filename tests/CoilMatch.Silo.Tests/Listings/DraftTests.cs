using System.Net;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Listings;

public sealed class DraftTests(SiloApps<DraftTests> apps) : SiloTest<DraftTests>(apps)
{
    [Fact]
    public async Task A_draft_may_be_empty_and_tells_all_that_publishing_needs()
    {
        var institution = await App.CreateInstitution("empty");
        using var lecturer = await App.SignedInAs("lecturer", institution);

        var draft = await lecturer.Post<ListingView>("/listings", new { course = new { } });

        Assert.Equal(ListingState.Draft, draft.State);
        Assert.Equal(1, draft.Version);
        var fields = draft.Faults.Select(fault => fault.Field).ToHashSet();
        Assert.Superset(
            new HashSet<string?>
            {
                "course.title", "course.description", "course.learningOutcomes", "course.keywords", "course.fields", "course.eqfLevel",
                "course.credits", "course.deliveryMode", "course.isNew", "windowStart", "windowEnd", "moduleWeeks", "expiresOn", "liveMode",
                "studentsMin", "studentsMax", "partnerFields", "exchangeType", "bandwidth", "visibility",
            },
            fields);
        Assert.All(draft.Faults, fault => Assert.EndsWith(".", fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_draft_takes_the_next_session_that_starts_in_two_weeks_or_later_with_its_breaks_and_the_habits_of_its_institution()
    {
        var institution = await App.CreateInstitution("prefill", "MY", adjust: details => details with
        {
            AcademicSessions =
            [
                SessionFrom(new DateOnly(2027, 9, 1)), SessionFrom(new DateOnly(2026, 12, 6)), SessionFrom(new DateOnly(2026, 12, 7)),
            ],
        });
        using var lecturer = await App.SignedInAs("lecturer", institution);

        var draft = await lecturer.Post<ListingView>("/listings", new { course = new { title = "A first idea" } });

        Assert.Equal(new DateOnly(2026, 12, 7), draft.WindowStart);
        Assert.Equal(new DateOnly(2027, 3, 17), draft.WindowEnd);
        Assert.Equal("Examinations", Assert.Single(draft.Breaks).Name);
        Assert.Equal("Asia/Kuala_Lumpur", draft.TimeZone);
        Assert.Equal(institution.Defaults.Language, Assert.Single(draft.Languages).Language);
        Assert.Equal(institution.Defaults.Tools, draft.Tools);
    }

    [Fact]
    public async Task A_draft_without_hours_takes_those_of_its_institution_until_the_lecturer_says_others()
    {
        var institution = await App.CreateInstitution("hours", "NZ");
        using var office = await App.SignedInAs("office", institution);
        await office.Put<InstitutionView>($"/institutions/{institution.Id.Value}", new
        {
            meetingHours = new { days = new[] { "MONDAY", "SATURDAY" }, start = "17:00", end = "22:30" },
        });
        using var lecturer = await App.SignedInAs("lecturer", institution);

        var draft = await lecturer.Draft(ListingForms.Complete("Evenings").With("slots", new JsonArray()), institution);

        Assert.Equal(["MONDAY 17:00 22:30", "SATURDAY 17:00 22:30"], draft.Slots.Select(slot => $"{slot.Day} {slot.Start} {slot.End}".ToUpperInvariant()));
        Assert.Contains("slots", draft.Assumed);
        var changed = await lecturer.Put<ListingView>(
            $"/listings/{draft.Id}", ListingForms.Complete("Evenings", "19:00", "20:30").With("version", draft.Version));
        Assert.Equal("19:00", Assert.Single(changed.Slots).Start);
        Assert.DoesNotContain("slots", changed.Assumed);
        var asynchronous = await lecturer.Draft(
            ListingForms.Complete("At any time").With("slots", new JsonArray()).With("liveMode", "ASYNCHRONOUS"), institution);
        Assert.Empty(asynchronous.Slots);
    }

    [Fact]
    public async Task Nonsense_is_refused_even_in_a_draft_with_every_faulty_field_at_once()
    {
        var institution = await App.CreateInstitution("nonsense");
        using var lecturer = await App.SignedInAs("lecturer", institution);
        var form = ListingForms.Complete()
            .WithCourse("title", new string('x', 201)).WithCourse("description", new string('x', 5001))
            .WithCourse("learningOutcomes", new string('x', 3001)).WithCourse("eqfLevel", 9).WithCourse("sdgs", new JsonArray(18))
            .WithCourse("fields", new JsonArray("0413", "9876")).WithCourse("keywords", new JsonArray("fine", new string('x', 61)))
            .WithCourse("credits", JsonNode.Parse("""{ "value": 5, "system": "STARS" }"""))
            .With("wishes", new string('x', 1001)).With("moduleWeeks", 16).With("windowEnd", "2027-04-01").With("timeZone", "Mars/Olympus")
            .With("studentsMin", 20).With("studentsMax", 10).With("tools", new JsonArray("zoom", "telepathy"))
            .With("preferredCountries", new JsonArray("US")).With("partnersSought", 0)
            .With("languages", JsonNode.Parse("""[{ "language": "xx", "classLevel": "Z9", "partnerMinimum": "B2" }]"""))
            .With("slots", JsonNode.Parse(
                """[{ "day": "MONDAY", "start": "10:00", "end": "09:00" }, { "day": "MONDAY", "start": "25:00", "end": "26:00" }]"""))
            .With("breaks", JsonNode.Parse("""[{ "from": "2027-05-02", "to": "2027-05-01", "name": "Odd", "kind": "PARTY" }]"""));

        using var answer = await lecturer.PostAsJsonAsync("/listings", form, Cancellation);

        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(
            new SortedSet<string?>(StringComparer.Ordinal)
            {
                "course.title", "course.description", "course.learningOutcomes", "course.eqfLevel", "course.sdgs[0]", "course.fields[1]",
                "course.keywords[1]", "course.credits.system", "wishes", "moduleWeeks", "windowEnd", "timeZone", "studentsMax", "tools[1]",
                "preferredCountries[0]", "partnersSought", "languages[0].language", "languages[0].classLevel", "slots[0].end",
                "slots[1].start", "slots[1].end", "breaks[0].to", "breaks[0].kind",
            },
            [.. problem.Refusals!.Select(one => one.Field)]);
    }

    [Theory]
    [InlineData("slots", 41)]
    [InlineData("breaks", 41)]
    [InlineData("course.keywords", 21)]
    public async Task Too_many_of_something_is_one_refusal_that_says_how_many_are_allowed(string field, int count)
    {
        var institution = await App.CreateInstitution($"many-{count}-{field.Replace('.', '-')}");
        using var lecturer = await App.SignedInAs("lecturer", institution);
        var form = ListingForms.Complete();
        JsonArray items = [.. Enumerable.Range(0, count).Select(i => JsonNode.Parse(field switch
        {
            "slots" => """{ "day": "MONDAY", "start": "08:00", "end": "09:00" }""",
            "breaks" => """{ "from": "2027-05-01", "to": "2027-05-01", "name": "Day off" }""",
            _ => $"\"word {i}\"",
        }))];
        _ = field.StartsWith("course.", StringComparison.Ordinal) ? form.WithCourse(field[7..], items) : form.With(field, items);

        using var answer = await lecturer.PostAsJsonAsync("/listings", form, Cancellation);

        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "length");
        Assert.Equal(field, problem.Field);
        Assert.Contains($"{count - 1}", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Characters_that_cannot_be_stored_and_empty_list_items_are_left_out()
    {
        var institution = await App.CreateInstitution("zero");
        using var lecturer = await App.SignedInAs("lecturer", institution);
        var form = ListingForms.Complete("Zero\\u0000 character").WithCourse("keywords", new JsonArray("ports\0", null, " "))
            .With("slots", new JsonArray(null, JsonNode.Parse("""{ "day": "MONDAY", "start": "08:00", "end": "09:00" }""")));

        var draft = await lecturer.Draft(form, institution);

        Assert.Equal("Zero character", draft.Title);
        Assert.Equal(["ports"], draft.Course.Keywords);
        Assert.Single(draft.Slots);
        var found = await lecturer.Get<Page<ListingView>>("/listings?mine=true&search=Zero%00");
        Assert.Equal([draft.Id], found.Nodes.Select(one => one.Id));
    }

    [Fact]
    public async Task A_field_that_was_assumed_is_known_once_somebody_has_changed_it()
    {
        var institution = await App.CreateInstitution("assumed");
        using var office = await App.SignedInAs("office", institution);
        var draft = await office.Draft(ListingForms.Complete(), institution);
        await App.InDatabase(async db =>
        {
            var listing = await db.Listings.SingleAsync(one => one.Id == new ListingId(draft.Id), Cancellation);
            listing.Save(listing.Content, ["tools", "studentsMax", "course.credits"], App.Clock.GetUtcNow());
            await db.SaveChangesAsync(Cancellation);
        });

        var saved = await office.Put<ListingView>(
            $"/listings/{draft.Id}", ListingForms.Complete().With("version", draft.Version + 1).With("studentsMax", 31));

        Assert.Equal(["tools", "course.credits"], saved.Assumed);
    }

    [Fact]
    public async Task One_save_writes_the_course_and_the_listing_and_a_save_that_changes_nothing_writes_neither()
    {
        var institution = await App.CreateInstitution("onesave");
        using var lecturer = await App.SignedInAs("lecturer", institution);
        var draft = await lecturer.Draft(ListingForms.Complete(), institution);

        var form = ListingForms.Complete("Another title").With("version", draft.Version);
        var saved = await lecturer.Put<ListingView>($"/listings/{draft.Id}", form);
        var again = await lecturer.Put<ListingView>($"/listings/{draft.Id}", form.With("version", saved.Version).With("timeZone", saved.TimeZone));
        var same = await lecturer.Put<ListingView>($"/listings/{draft.Id}", form.With("version", again.Version));

        Assert.Equal("Another title", saved.Title);
        Assert.Equal(draft.Version + 1, saved.Version);
        Assert.Equal(again.Version, same.Version);
        var events = await App.InDatabase(db => db.Changes
            .Where(change => change.AggregateId == draft.Id || change.AggregateId == draft.Course.Id)
            .OrderBy(change => change.Seq).Select(change => change.Event).ToListAsync(Cancellation));
        Assert.Equal(2, events.Count(name => name.StartsWith("Course", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Saving_an_old_version_is_refused_and_changes_nothing()
    {
        var institution = await App.CreateInstitution("stale");
        using var lecturer = await App.SignedInAs("lecturer", institution);
        var draft = await lecturer.Draft(ListingForms.Complete(), institution);
        var form = ListingForms.Complete("The first to save").With("version", draft.Version);
        await lecturer.Put<ListingView>($"/listings/{draft.Id}", form);

        using var answer = await lecturer.PutAsJsonAsync($"/listings/{draft.Id}", form.WithCourse("title", "The second"), Cancellation);

        await answer.IsRefused(HttpStatusCode.Conflict, "stale-version");
        Assert.Equal("The first to save", (await lecturer.Get<ListingView>($"/listings/{draft.Id}")).Title);
    }

    [Fact]
    public async Task Of_twenty_saves_of_one_version_at_once_exactly_one_is_kept()
    {
        var institution = await App.CreateInstitution("race");
        using var lecturer = await App.SignedInAs("lecturer", institution);
        var draft = await lecturer.Draft(ListingForms.Complete(), institution);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => lecturer.PutAsJsonAsync(
            $"/listings/{draft.Id}", ListingForms.Complete($"Title {i}").With("version", draft.Version).With("moduleWeeks", 5), Cancellation)));

        Assert.Equal(1, answers.Count(answer => answer.IsSuccessStatusCode));
        Assert.All(answers.Where(answer => !answer.IsSuccessStatusCode), answer => Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode));
        Assert.Equal(draft.Version + 1, (await lecturer.Get<ListingView>($"/listings/{draft.Id}")).Version);
    }

    [Fact]
    public async Task Only_lecturers_and_the_office_of_an_institution_begin_listings_there()
    {
        var institution = await App.CreateInstitution("mine");
        var other = await App.CreateInstitution("theirs");
        using var lecturer = await App.SignedInAs("lecturer", institution);
        using var office = await App.SignedInAs("office", institution);
        using var nobody = await App.SignedInAs("nobody");

        using var elsewhere = await lecturer.PostAsJsonAsync(
            "/listings", ListingForms.Complete().With("institutionId", other.Id.Value), Cancellation);
        using var without = await nobody.PostAsJsonAsync("/listings", ListingForms.Complete(), Cancellation);
        var ofOffice = await office.Draft(ListingForms.Complete(), institution);

        await elsewhere.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        await without.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        Assert.Null(ofOffice.OwnerId);
        Assert.True(ofOffice.MayEdit);
    }

    [Fact]
    public async Task What_an_office_saves_for_a_lecturer_is_audited_as_done_on_behalf()
    {
        var institution = await App.CreateInstitution("behalf");
        using var lecturer = await App.SignedInAs("lecturer", institution);
        using var office = await App.SignedInAs("office", institution);
        var draft = await lecturer.Draft(ListingForms.Complete(), institution);

        await office.Post<ListingView>($"/listings/{draft.Id}/publish", new { });

        var published = await App.InDatabase(db => db.Changes
            .SingleAsync(change => change.AggregateId == draft.Id && change.Event == nameof(ListingPublished), Cancellation));
        Assert.Equal(institution.Id.Value, published.OnBehalfOf);
    }

    private static AcademicSession SessionFrom(DateOnly start) => new(
        Guid.CreateVersion7(), "Semester", start, start.AddDays(100),
        [new Break(start.AddDays(90), start.AddDays(100), "Examinations", BreakKind.Exams)]);
}
