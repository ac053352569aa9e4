using System.Collections.Immutable;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>All that matching knows of a listing: facts about a course and its class, nothing about a person.</summary>
public sealed record ListingProfile
{
    public required Guid Id { get; init; }
    public required Guid InstitutionId { get; init; }

    /// <summary>ISO 3166-1 alpha-2 of the ASEM member, so a course in Hong Kong says CN.</summary>
    public required string Country { get; init; }
    public required Region Region { get; init; }

    /// <summary>IANA zone of the campus, in which <see cref="Slots"/> are told.</summary>
    public required string TimeZone { get; init; }

    /// <summary>City of the campus, for sentences; empty when not known.</summary>
    public string City { get; init; } = "";

    public required string Title { get; init; }
    public string Description { get; init; } = "";
    public string LearningOutcomes { get; init; } = "";
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>BCP 47 tag of the texts above; empty when not known.</summary>
    public string TextLanguage { get; init; } = "";

    /// <summary>ISCED-F 2013 codes of two to four digits, the main one first; empty when not known.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];
    public PartnerFields PartnerFields { get; init; } = PartnerFields.Any;

    /// <summary>The ISCED-F codes accepted when <see cref="PartnerFields"/> is Listed.</summary>
    public ImmutableArray<string> ListedPartnerFields { get; init; } = [];

    /// <summary>EQF 1 to 8.</summary>
    public required int EqfLevel { get; init; }
    public ImmutableArray<int> Sdgs { get; init; } = [];

    /// <summary>First and last day on which the exchange may run, both included.</summary>
    public required DateOnly WindowStart { get; init; }
    public required DateOnly WindowEnd { get; init; }

    /// <summary>Stretches inside the window without teaching: holidays and examinations.</summary>
    public ImmutableArray<Break> Breaks { get; init; } = [];

    /// <summary>How long the exchange is to last, in teaching weeks (1 to 15).</summary>
    public required int ModuleWeeks { get; init; }

    public required LiveMode LiveMode { get; init; }

    /// <summary>Minutes a week that the class wants to spend live with its partner.</summary>
    public int LiveMinutesPerWeek { get; init; }

    /// <summary>The weekly hours at which the class can meet, in local time.</summary>
    public ImmutableArray<WeeklySlot> Slots { get; init; } = [];

    public required int StudentsMin { get; init; }
    public required int StudentsMax { get; init; }
    public required ImmutableArray<WorkingLanguage> Languages { get; init; }

    public ExchangeType ExchangeType { get; init; } = ExchangeType.Project;

    /// <summary>Codes of the tool table; reachability depends on the country.</summary>
    public required ImmutableArray<string> Tools { get; init; }
    public Bandwidth Bandwidth { get; init; } = Bandwidth.Medium;

    public ImmutableArray<string> PreferredCountries { get; init; } = [];
    public ImmutableArray<string> BlockedCountries { get; init; } = [];
    public ImmutableArray<Guid> BlockedInstitutions { get; init; } = [];

    /// <summary>How many more partners the listing can take; none are suggested at zero.</summary>
    public int CapacityLeft { get; init; } = 1;

    /// <summary>Names of the fields taken from the institution's defaults instead of the lecturer.</summary>
    public ImmutableArray<string> Assumed { get; init; } = [];
}

/// <summary>A stretch of days without teaching, both ends included.</summary>
public sealed record Break(DateOnly From, DateOnly To, string Name);

/// <summary>A weekly stretch of local time; <paramref name="End"/> is after <paramref name="Start"/> on the same day.</summary>
public sealed record WeeklySlot(DayOfWeek Day, TimeOnly Start, TimeOnly End);

/// <summary>A language of the exchange: the level that this class has, and the least it needs from its partner's.</summary>
/// <param name="Language">BCP 47 tag.</param>
public sealed record WorkingLanguage(string Language, CefrLevel ClassLevel, CefrLevel PartnerMinimum);
