using System.Collections.Immutable;
using CoilMatch.Matching;
using CoilMatch.Vocabularies;

namespace CoilMatch.Benchmarks.Simulation;

/// <summary>A generated listing, and what only the world knows of it: its true subject and whether it is new.</summary>
internal sealed record Inhabitant(ListingProfile Listing, int Subject, bool IsNewcomer);

/// <summary>Listings of both regions as they might stand in a catalogue, all from a seed.</summary>
internal static class World
{
    /// <summary>Campus places with the weight of their country: a few have many listings, many have few.</summary>
    private static readonly (string Country, string Zone, int Weight)[] Europe =
    [
        ("DE", "Europe/Berlin", 9), ("FR", "Europe/Paris", 7), ("ES", "Europe/Madrid", 6), ("IT", "Europe/Rome", 5),
        ("FI", "Europe/Helsinki", 4), ("PT", "Europe/Lisbon", 3), ("IE", "Europe/Dublin", 2), ("RO", "Europe/Bucharest", 2),
        ("BG", "Europe/Sofia", 1), ("MT", "Europe/Malta", 1),
    ];

    private static readonly (string Country, string Zone, int Weight)[] Asia =
    [
        ("JP", "Asia/Tokyo", 8), ("IN", "Asia/Kolkata", 7), ("CN", "Asia/Shanghai", 6), ("AU", "Australia/Sydney", 5),
        ("TH", "Asia/Bangkok", 4), ("MY", "Asia/Kuala_Lumpur", 3), ("VN", "Asia/Ho_Chi_Minh", 3), ("KZ", "Asia/Almaty", 2),
        ("NZ", "Pacific/Auckland", 2), ("MN", "Asia/Ulaanbaatar", 1), ("LA", "Asia/Vientiane", 1),
    ];

    private static readonly DayOfWeek[] Days =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    private static readonly string[] ToolCodes = ["zoom", "teams", "moodle", "padlet", "miro"];

    public static IReadOnlyList<Inhabitant> Of(int perRegion, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, perRegion).Select(number => One(random, Region.Europe, number, seed)),
            .. Enumerable.Range(0, perRegion).Select(number => One(random, Region.Asia, number, seed)),
        ];
    }

    private static Inhabitant One(Random random, Region region, int number, int seed)
    {
        var asia = region == Region.Asia;
        var (country, zone, _) = Weighted(random, asia ? Asia : Europe);
        var subject = random.Next(Subjects.All.Length);
        var (field, words) = (Subjects.All[subject].Field, Subjects.All[subject].Words);
        var size = (int)Math.Clamp(Math.Exp(3.3 + (0.5 * Normal(random))), 8, 150);
        var start = (asia ? new DateOnly(2027, 8, 23) : new DateOnly(2027, 9, 13)).AddDays(7 * random.Next(4));
        var mode = random.Next(10) switch { < 5 => LiveMode.Either, < 9 => LiveMode.Live, _ => LiveMode.Asynchronous };
        var newcomer = random.Next(10) < 3;
        var undescribed = random.Next(10) < (newcomer ? 5 : 2); // those new to such exchanges write less
        var listing = new ListingProfile
        {
            Id = new Guid(seed, (short)number, asia ? (short)2 : (short)1, 0, 0, 0, 0, 0, 0, 0, 0),
            InstitutionId = new Guid(seed, (short)(number / 4), asia ? (short)4 : (short)3, 0, 0, 0, 0, 0, 0, 0, 0),
            Country = country,
            Region = region,
            TimeZone = zone,
            Title = Text(random, words, 2 + random.Next(2), 1),
            Description = undescribed ? "" : Text(random, words, 6 + random.Next(10), 4),
            TextLanguage = "en",
            Fields = random.Next(10) == 0 ? [] : [field],
            PartnerFields = random.Next(4) switch { 0 => PartnerFields.Same, 1 => PartnerFields.Related, _ => PartnerFields.Any },
            EqfLevel = random.Next(3) == 0 ? 7 : 6,
            Sdgs = [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(1, 18)).Distinct()],
            WindowStart = start,
            WindowEnd = start.AddDays(7 * (11 + random.Next(5))),
            Breaks = asia ? [] : [new Break(new DateOnly(2027, 12, 20), new DateOnly(2028, 1, 7), "Holidays")],
            ModuleWeeks = 4 + random.Next(6),
            LiveMode = mode,
            LiveMinutesPerWeek = 60 + (30 * random.Next(3)),
            Slots = Slots(random, asia),
            StudentsMin = size - (size / 8),
            StudentsMax = size + (size / 8),
            Languages = [new WorkingLanguage("en", (CefrLevel)((int)CefrLevel.B1 + random.Next(3)), CefrLevel.B1)],
            ExchangeType = (ExchangeType)random.Next(4),
            Tools = [.. ToolCodes.Where((_, at) => at == 0 || random.Next(2) == 0)],
            Bandwidth = (Bandwidth)random.Next(3),
            PreferredCountries = random.Next(8) == 0 ? [Weighted(random, asia ? Europe : Asia).Country] : [],
        };
        return new Inhabitant(listing, subject, newcomer);
    }

    /// <summary>Two to four weekdays with a stretch of three to six hours, in Asia later in the day than in Europe.</summary>
    private static ImmutableArray<WeeklySlot> Slots(Random random, bool asia) =>
    [
        .. Days.OrderBy(_ => random.Next()).Take(2 + random.Next(3)).Order().Select(day =>
        {
            var from = (asia ? 12 : 8) + random.Next(4);
            return new WeeklySlot(day, new TimeOnly(from, 0), new TimeOnly(Math.Min(22, from + 3 + random.Next(4)), 0));
        }),
    ];

    private static string Text(Random random, string[] words, int ofSubject, int ofAny) => string.Join(' ',
        [.. random.GetItems(words, ofSubject), .. random.GetItems(Subjects.Common, ofAny)]);

    private static (string Country, string Zone, int Weight) Weighted(Random random, (string Country, string Zone, int Weight)[] places)
    {
        var draw = random.Next(places.Sum(place => place.Weight));
        return places.First(place => (draw -= place.Weight) < 0);
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
