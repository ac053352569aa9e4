using System.Diagnostics;
using System.Net;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.GoodPractices;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.GoodPractices;

/// <summary>A library of its own for each class of tests, filled once.</summary>
public sealed class LibrarySearchTests(SiloApps<LibrarySearchTests> apps) : SiloTest<LibrarySearchTests>(apps)
{
    /// <summary>What the search has to be fast for; fewer in everyday runs, where the time does not count.</summary>
    private static readonly int Many = int.TryParse(Environment.GetEnvironmentVariable("COILMATCH_PRACTICES"), out var told) ? told : 120;

    private static readonly string[] Members = ["DE", "VN", "MY", "FR"];
    private static readonly (string Code, string Word)[] Subjects = [("0532", "Volcanoes"), ("0311", "Économie"), ("0913", "Nursing")];

    [Fact]
    public async Task Words_topics_countries_and_languages_narrow_the_library_and_pages_show_each_practice_once()
    {
        await Fill();
        using var anybody = App.CreateClient();
        var all = await Walk(anybody, "/practices?first=50");
        Assert.Equal(Many, all.Distinct().Count());
        Assert.Equal(Many, all.Count);

        var words = await anybody.Get<PracticePage>("/practices?search=economie%20nurs");
        Assert.Empty(words.Nodes);
        var accents = await anybody.Get<PracticePage>("/practices?search=ECONOMIE&first=100");
        Assert.Equal(Many / 3, accents.Total);
        Assert.All(accents.Nodes, one => Assert.Contains("Économie", one.Content.Title, StringComparison.Ordinal));
        Assert.Equal(Many / 3, (await Walk(anybody, "/practices?search=volcano&first=7")).Distinct().Count());
        Assert.Equal(Many / 3, (await anybody.Get<PracticePage>("/practices?topic=09")).Total);

        var narrowed = await anybody.Get<PracticePage>("/practices?country=de&language=en-GB&topic=0532");
        Assert.All(narrowed.Nodes, one => Assert.Equal("DE", one.Content.Requester.Country));
        Assert.Equal(narrowed.Total, narrowed.Facets.Countries.Single(one => one.Code == "DE").Count);
        Assert.Equal(3, narrowed.Facets.Topics.Count);
        Assert.Equal("Natural sciences, mathematics and statistics", narrowed.Facets.Topics.Single(one => one.Code == "05").Label, ignoreCase: true);

        var titled = await anybody.Get<PracticePage>("/practices?search=exactly%20once&first=1");
        Assert.Equal("Exactly once", titled.Nodes[0].Content.Title);

        // What is published while somebody turns pages does not shift them.
        var first = await anybody.Get<PracticePage>("/practices?first=10");
        await Add("Published meanwhile", 0, Many + 10);
        var second = await anybody.Get<PracticePage>($"/practices?first=10&after={first.EndCursor}");
        Assert.Equal(all.Skip(10).Take(10), second.Nodes.Select(one => one.Id));
    }

    [Fact]
    public async Task Operators_and_odd_letters_are_words_to_look_for_and_wrong_codes_and_cursors_are_refused()
    {
        using var anybody = App.CreateClient();
        foreach (var search in new[] { "a & !b | (c:*", "'; drop table good_practices; --", "<->", "\\", "水", "the", "%25" })
            Assert.NotNull(await anybody.Get<PracticePage>($"/practices?search={Uri.EscapeDataString(search)}"));

        foreach (var (query, field) in new[] { ("topic=9999", "topic"), ("country=US", "country"), ("language=xx-yy-zz", "language"), ("after=abc", "after"), ("after=MSAy", "after") })
        {
            using var answer = await anybody.GetAsync($"/practices?{query}", Cancellation);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains($"\"field\":\"{field}\"", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }
    }

    private async Task Fill()
    {
        await Add("Exactly once", Many - 1, Many);
        var watch = Stopwatch.StartNew();
        await Add(null, 0, Many - 1);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Many} practices in {watch.ElapsedMilliseconds} ms");
    }

    /// <summary>Practices with these numbers, each of a pairing of its own, by the date of their number.</summary>
    private Task Add(string? title, int from, int to) => App.InDatabase(async db =>
    {
        if (title is not null) from = to - 1;
        var (own, partner, by) = await Listings(db);
        var now = App.Clock.GetUtcNow();
        for (var i = from; i < to; i++)
        {
            var pairing = Pairing.Request(own, partner, by, "Shall we?", "Europe/Berlin", "Asia/Kuala_Lumpur", now);
            pairing.Decline("topic", null, now);
            db.Pairings.Add(pairing);
            var (code, word) = Subjects[i % 3];
            var content = PracticeText.Of(PracticeSamples.Source(), []) with
            {
                Title = title ?? $"{word} {i}",
                Requester = PracticeSide.None with { Institution = "University of Berlin", Country = "DE", Fields = [code] },
                Invited = PracticeSide.None with { Institution = "University of Hanoi", Country = Members[1 + (i % 3)], Fields = [code] },
                Languages = i % 2 == 0 ? ["en"] : ["en", "fr"],
            };
            var practice = GoodPractice.Begin(pairing.Id, content, now);
            practice.Publish(now.AddMinutes(i));
            db.GoodPractices.Add(practice);
        }

        await db.SaveChangesAsync(Cancellation);
    });

    private (Listing, Listing, PersonId)? couple;

    private async Task<(Listing, Listing, PersonId)> Listings(Storage.SiloDbContext db)
    {
        if (couple is { } known) return known;

        var (europe, asia) = (await App.CreateInstitution($"e{Guid.NewGuid():N}"), await App.CreateInstitution($"a{Guid.NewGuid():N}", "MY"));
        using var lecturer = await App.SignedInAs("lecturer", europe);
        var by = db.People.Select(one => one.Id).First();
        var made = new[] { europe, asia }.Select(institution =>
        {
            var course = db.Courses.Add(Course.Create(institution.Id, new CourseContent { Title = "Water" })).Entity;
            return db.Listings.Add(Listing.Create(course, null, new ListingContent(), App.Clock.GetUtcNow())).Entity;
        }).ToList();
        await db.SaveChangesAsync(Cancellation);
        couple = (made[0], made[1], by);
        return couple.Value;
    }

    private static async Task<List<Guid>> Walk(HttpClient client, string path)
    {
        var (seen, after) = (new List<Guid>(), "");
        while (true)
        {
            var watch = Stopwatch.StartNew();
            var page = await client.Get<PracticePage>($"{path}&after={after}");
            TestContext.Current.TestOutputHelper?.WriteLine($"{path}: {page.Nodes.Count} of {page.Total} in {watch.ElapsedMilliseconds} ms");
            seen.AddRange(page.Nodes.Select(one => one.Id));
            if (!page.HasNextPage) return seen;
            after = page.EndCursor!;
        }
    }
}
