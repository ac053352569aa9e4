using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>What listings share, each once: turns a profile into its <see cref="FactsRow"/> and that back into facts.</summary>
internal sealed class FactsPools
{
    private readonly Pool<Place> places = new();
    private readonly Pool<Guid> institutions = new();
    private readonly Pool<PooledCalendar> calendars = new();
    private readonly Pool<Subject> subjects = new();
    private readonly Pool<Wishes> wishes = new();
    private readonly Pool<PooledLanguages> languages = new();
    private readonly Pool<PooledTools> tools = new();
    private readonly Pool<GateClass> gates = new();
    private Reach reach = new(ToolTable.First, new ulong[16]);

    /// <summary>Which tools are reachable from where.</summary>
    public ToolTable Tools => Volatile.Read(ref reach).Table;

    public FactsRow RowOf(ListingProfile profile, ulong texts)
    {
        var place = new Place(profile.Country, profile.Region, profile.TimeZone, profile.City, profile.TextLanguage);
        var calendar = calendars.NumberOf(new PooledCalendar(
            profile.TimeZone, profile.WindowStart, profile.WindowEnd, new(profile.Slots), new(profile.Breaks)));
        var spoken = languages.NumberOf(new PooledLanguages(new(profile.Languages)));
        var reached = ToolsOf(new PooledTools(new(profile.Tools), MatchFacts.NetworkOf(profile)));
        return new FactsRow
        {
            Texts = texts,
            Place = places.NumberOf(place),
            Institution = institutions.NumberOf(profile.InstitutionId),
            Calendar = calendar,
            Subject = subjects.NumberOf(new Subject(new(profile.Fields), new(profile.Sdgs))),
            Wishes = wishes.NumberOf(new Wishes(
                profile.PartnerFields, new(profile.ListedPartnerFields), profile.ExchangeType, profile.Bandwidth,
                new(profile.PreferredCountries), new(profile.BlockedCountries), new(profile.BlockedInstitutions), new(profile.Assumed))),
            Languages = spoken,
            Tools = reached,
            Gate = gates.NumberOf(new GateClass(
                profile.EqfLevel, spoken, reached, profile.CapacityLeft > 0, profile.BlockedCountries.Length + profile.BlockedInstitutions.Length > 0)),
            StudentsMin = profile.StudentsMin,
            StudentsMax = profile.StudentsMax,
            LiveMinutesPerWeek = profile.LiveMinutesPerWeek,
            CapacityLeft = profile.CapacityLeft,
            ModuleWeeks = profile.ModuleWeeks,
            EqfLevel = profile.EqfLevel,
            LiveMode = profile.LiveMode,
        };
    }

    /// <summary>The facts of a row; of the texts, the profile has the given title alone.</summary>
    public MatchFacts FactsOf(in FactsRow row, Guid id, string title)
    {
        var (place, calendar, subject) = (places[row.Place], calendars[row.Calendar], subjects[row.Subject]);
        var (wish, spoken) = (wishes[row.Wishes], languages[row.Languages]);
        var profile = new ListingProfile
        {
            Id = id,
            InstitutionId = institutions[row.Institution],
            Country = place.Country,
            Region = place.Region,
            TimeZone = place.TimeZone,
            City = place.City,
            Title = title,
            TextLanguage = place.TextLanguage,
            Fields = subject.Fields.Items,
            PartnerFields = wish.PartnerFields,
            ListedPartnerFields = wish.ListedPartnerFields.Items,
            EqfLevel = row.EqfLevel,
            Sdgs = subject.Sdgs.Items,
            WindowStart = calendar.WindowStart,
            WindowEnd = calendar.WindowEnd,
            Breaks = calendar.Breaks.Items,
            ModuleWeeks = row.ModuleWeeks,
            LiveMode = row.LiveMode,
            LiveMinutesPerWeek = row.LiveMinutesPerWeek,
            Slots = calendar.Slots.Items,
            StudentsMin = row.StudentsMin,
            StudentsMax = row.StudentsMax,
            Languages = spoken.Given.Items,
            ExchangeType = wish.ExchangeType,
            Tools = tools[row.Tools].Given.Items,
            Bandwidth = wish.Bandwidth,
            PreferredCountries = wish.PreferredCountries.Items,
            BlockedCountries = wish.BlockedCountries.Items,
            BlockedInstitutions = wish.BlockedInstitutions.Items,
            CapacityLeft = row.CapacityLeft,
            Assumed = wish.Assumed.Items,
        };
        var (table, bits) = Volatile.Read(ref reach);
        return new MatchFacts(profile, calendar.CalendarOf(profile), spoken.Tagged, bits[row.Tools], table);
    }

    /// <summary>How many classes there are.</summary>
    public int GateClasses => gates.Count;

    /// <summary>How many different calendars there are.</summary>
    public int Calendars => calendars.Count;

    public GateClass GateOf(int number) => gates[number];

    /// <summary>The working languages with tags as the language table writes them.</summary>
    public ImmutableArray<WorkingLanguage> LanguagesOf(in GateClass gate) => languages[gate.Languages].Tagged;

    /// <summary>The tools that students of this class can reach, a bit each in the order of the tool list.</summary>
    public ulong ReachableToolsOf(in GateClass gate) => Volatile.Read(ref reach).Bits[gate.Tools];

    public TeachingCalendar CalendarOf(in FactsRow row) =>
        calendars[row.Calendar].Known ?? FactsOf(row, Guid.Empty, "").Calendar;

    /// <summary>True when the row's listing does not want this one's country or institution.</summary>
    public bool Blocks(in FactsRow row, ListingProfile listing)
    {
        var wish = wishes[row.Wishes];
        return Gates.Blocks(wish.BlockedCountries.Items, wish.BlockedInstitutions.Items, listing.Country, listing.InstitutionId);
    }

    /// <summary>True when this listing does not want the country or institution of the row's.</summary>
    public bool IsBlockedBy(ListingProfile listing, in FactsRow row) => Gates.Blocks(
        listing.BlockedCountries, listing.BlockedInstitutions, places[row.Place].Country, institutions[row.Institution]);

    /// <summary>Takes another table of reachable tools; every row follows it at once. Only for the one writer.</summary>
    public void Use(ToolTable table)
    {
        var bits = new ulong[Math.Max(16, tools.Count)];
        for (var number = 0; number < tools.Count; number++)
            bits[number] = tools[number].ReachableBy(table);
        Volatile.Write(ref reach, new Reach(table, bits));
    }

    private int ToolsOf(PooledTools pooled)
    {
        var number = tools.NumberOf(pooled);
        var (table, bits) = reach;
        if (number >= bits.Length)
        {
            Array.Resize(ref bits, bits.Length * 2);
            Volatile.Write(ref reach, new Reach(table, bits));
        }

        bits[number] = pooled.ReachableBy(table);
        return number;
    }

    /// <summary>What a snapshot keeps of the pools as they are now. Only for the one writer; the result may be written later.</summary>
    public Action<SnapshotWriter> Save()
    {
        var saved = new Saved(
            [.. places.All()], [.. institutions.All()], [.. calendars.All()], [.. subjects.All()], [.. wishes.All()],
            [.. languages.All().Select(one => one.Given)], [.. tools.All()], [.. gates.All()]);
        return to => to.Write(JsonSerializer.SerializeToUtf8Bytes(saved));
    }

    public static FactsPools Read(SnapshotReader from)
    {
        var saved = JsonSerializer.Deserialize<Saved>(from.ReadArray<byte>())!;
        var pools = new FactsPools();
        Array.ForEach(saved.Places, one => pools.places.NumberOf(one));
        Array.ForEach(saved.Institutions, one => pools.institutions.NumberOf(one));
        Array.ForEach(saved.Calendars, one => pools.calendars.NumberOf(one));
        Array.ForEach(saved.Subjects, one => pools.subjects.NumberOf(one));
        Array.ForEach(saved.Wishes, one => pools.wishes.NumberOf(one));
        Array.ForEach(saved.Languages, one => pools.languages.NumberOf(new PooledLanguages(one)));
        Array.ForEach(saved.Tools, one => pools.ToolsOf(one));
        Array.ForEach(saved.GateClasses, one => pools.gates.NumberOf(one));
        return pools;
    }

    private sealed record Saved(
        Place[] Places, Guid[] Institutions, PooledCalendar[] Calendars, Subject[] Subjects, Wishes[] Wishes,
        SharedList<WorkingLanguage>[] Languages, PooledTools[] Tools, GateClass[] GateClasses);

    private sealed record Place(string Country, Region Region, string TimeZone, string City, string TextLanguage);

    private sealed record Subject(SharedList<string> Fields, SharedList<int> Sdgs);

    private sealed record Wishes(
        PartnerFields PartnerFields, SharedList<string> ListedPartnerFields, ExchangeType ExchangeType, Bandwidth Bandwidth,
        SharedList<string> PreferredCountries, SharedList<string> BlockedCountries, SharedList<Guid> BlockedInstitutions,
        SharedList<string> Assumed);

    /// <summary>A window with its slots and breaks; the days and hours are worked out when they are first needed.</summary>
    private sealed record PooledCalendar(
        string TimeZone, DateOnly WindowStart, DateOnly WindowEnd, SharedList<WeeklySlot> Slots, SharedList<Break> Breaks)
    {
        private readonly Late late = new();

        /// <summary>Null until it was needed for the first time.</summary>
        [JsonIgnore]
        public TeachingCalendar? Known => late.Calendar;

        public TeachingCalendar CalendarOf(ListingProfile listing) => late.Calendar ??= TeachingCalendar.Of(listing);

        /// <summary>Equal to any other, so that it does not count when calendars are compared.</summary>
        private sealed record Late
        {
            private TeachingCalendar? calendar;

            public TeachingCalendar? Calendar
            {
                get => Volatile.Read(ref calendar);
                set => Volatile.Write(ref calendar, value);
            }

            public bool Equals(Late? other) => other is not null;

            public override int GetHashCode() => 0;
        }
    }

    /// <summary>The tools of a listing and the place whose network its students use.</summary>
    private sealed record PooledTools(SharedList<string> Given, string Network)
    {
        public ulong ReachableBy(ToolTable table) => table.Reachable(Given.Items, Network);
    }

    /// <summary>A table of reachable tools, and what it says of each number of the tools' pool.</summary>
    private sealed record Reach(ToolTable Table, ulong[] Bits);

    private sealed record PooledLanguages(SharedList<WorkingLanguage> Given)
    {
        public ImmutableArray<WorkingLanguage> Tagged { get; } = MatchFacts.TaggedLanguages(Given.Items);

        public bool Equals(PooledLanguages? other) => other is not null && Given.Equals(other.Given);

        public override int GetHashCode() => Given.GetHashCode();
    }
}
