using System.Collections.Concurrent;
using System.Globalization;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>A write and the row of the feed that it must have left.</summary>
/// <param name="Marker">The course that it is about; each has its own.</param>
/// <param name="ListingId">Null for a listing whose making was never answered.</param>
/// <param name="Version">That the answer told; null without an answer.</param>
internal sealed record Write(string Marker, Guid? ListingId, string Event, long? Version);

/// <summary>Lecturers who open courses: each makes a draft, edits it twice and publishes some.</summary>
internal sealed class Writers(IReadOnlyList<Browser> lecturers, string run, KeyedSender sender)
{
    private const int PublishEvery = 8;
    private const int Edits = 2;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(750);

    private const string Answer = "__typename ... on Refusal { code message } ... on Refusals { refusals { code field message } }";
    private const string Save = "mutation($input: SaveListingInput!) { done: saveListing(input: $input) { " + Answer + " ... on SaveListingSuccess { listing { id version } } } }";
    private const string Publish = "mutation($id: ID!) { done: publishListing(id: $id) { " + Answer + " ... on PublishListingSuccess { listing { id version } } } }";

    private int refused;

    internal ConcurrentBag<Write> Acknowledged { get; } = [];

    internal ConcurrentBag<Write> Unanswered { get; } = [];

    /// <summary>Writes that were answered with a refusal, which none of them deserves.</summary>
    internal int Refused => refused;

    internal Task RunAsync(CancellationToken stop) =>
        Task.WhenAll(lecturers.Select((browser, i) => Task.Run(() => WriteAsync(browser, i, stop), CancellationToken.None)));

    /// <summary>One more lecturer, who writes until stopped; another number than that of any other.</summary>
    internal Task JoinAsync(Browser browser, int number, CancellationToken stop) => WriteAsync(browser, lecturers.Count + number, stop);

    /// <summary>The title under which a course is found again in the database.</summary>
    internal static string Title(string run, string marker) => $"Faults {run} {marker}";

    private async Task WriteAsync(Browser browser, int writer, CancellationToken stop)
    {
        using var own = browser;
        for (var number = 1; !stop.IsCancellationRequested; number++)
        {
            var marker = $"{writer}-{number}";
            if (await SendAsync(own, Save, new { input = Form(Title(run, marker), "new", null, null) }, marker, null, "ListingDrafted") is not (var id, var version))
                continue;
            for (var edit = 1; edit <= Edits && !stop.IsCancellationRequested; edit++)
            {
                if (await SendAsync(own, Save, new { input = Form(Title(run, marker), $"edit {edit}", id, version) }, marker, id, "ListingSaved") is (_, var next))
                    version = next;
                else
                    break;
            }

            if (number % PublishEvery == 0)
                await SendAsync(own, Publish, new { id }, marker, id, "ListingPublished");
        }
    }

    private async Task<(Guid Id, long Version)?> SendAsync(Browser browser, string mutation, object variables, string marker, Guid? id, string happens)
    {
        if (await sender.SendAsync(browser, mutation, variables) is not { } done)
        {
            Unanswered.Add(new Write(marker, id, happens, null));
            return null;
        }

        await Task.Delay(Between);
        if (!done.TryGetProperty("listing", out var listing))
        {
            if (Interlocked.Increment(ref refused) <= 3)
                await Console.Error.WriteLineAsync($"  {happens} of {marker} was refused: {done}");
            return null;
        }

        var write = new Write(marker, listing.GetProperty("id").GetGuid(), happens, listing.GetProperty("version").GetInt64());
        Acknowledged.Add(write);
        return (write.ListingId!.Value, write.Version!.Value);
    }

    /// <summary>A whole form that can be published, with dates ahead of today.</summary>
    internal static object Form(string title, string step, Guid? id, long? version)
    {
        var start = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(120);
        return new
        {
            id,
            version,
            course = new
            {
                title,
                description = $"Teams follow one product from its source to its buyer ({step}).",
                learningOutcomes = "Students compare supply chains with partners of another region.",
                keywords = (string[])["supply chain", "ports"],
                fields = (string[])["0413"],
                eqfLevel = 6,
                credits = new { value = 5, system = "ECTS" },
                deliveryMode = "ON_CAMPUS",
                isNew = false,
                textLanguage = "en",
            },
            windowStart = Day(start),
            windowEnd = Day(start.AddDays(80)),
            moduleWeeks = 6,
            breaks = Array.Empty<object>(),
            liveMode = "LIVE",
            liveMinutesPerWeek = 90,
            slots = new[] { new { day = "TUESDAY", start = "08:00", end = "18:00" } },
            studentsMin = 15,
            studentsMax = 30,
            languages = new[] { new { language = "en", classLevel = "B2", partnerMinimum = "B2" } },
            partnerFields = "ANY",
            exchangeType = "PROJECT",
            tools = (string[])["zoom", "moodle"],
            bandwidth = "MEDIUM",
            partnersSought = 1,
            visibility = "MEMBERS",
            expiresOn = Day(start.AddDays(-4)),
        };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
