using CoilMatch.Matching;
using CoilMatch.Vocabularies;
using Break = CoilMatch.Silo.Institutions.Break;

namespace CoilMatch.Silo.Listings;

/// <summary>When and how a course is open for partners; everything may be missing in a draft.</summary>
internal sealed record ListingContent
{
    /// <summary>First and last day on which the exchange may run, both included.</summary>
    public DateOnly? WindowStart { get; init; }
    public DateOnly? WindowEnd { get; init; }

    /// <summary>How long the exchange is to last, in teaching weeks (1 to 15).</summary>
    public int? ModuleWeeks { get; init; }
    public IReadOnlyList<Break> Breaks { get; init; } = [];
    public LiveMode? LiveMode { get; init; }

    /// <summary>Minutes a week that the class wants to spend live with its partner.</summary>
    public int? LiveMinutesPerWeek { get; init; }

    /// <summary>IANA zone in which the slots are told; null for the institution's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The weekly hours at which the class can meet, in local time.</summary>
    public IReadOnlyList<WeeklySlot> Slots { get; init; } = [];
    public int? StudentsMin { get; init; }
    public int? StudentsMax { get; init; }
    public IReadOnlyList<WorkingLanguage> Languages { get; init; } = [];
    public PartnerFields? PartnerFields { get; init; }

    /// <summary>The ISCED-F codes accepted when <see cref="PartnerFields"/> is Listed.</summary>
    public IReadOnlyList<string> ListedPartnerFields { get; init; } = [];
    public ExchangeType? ExchangeType { get; init; }

    /// <summary>Codes of the tool table.</summary>
    public IReadOnlyList<string> Tools { get; init; } = [];
    public Bandwidth? Bandwidth { get; init; }

    /// <summary>ISO 3166-1 alpha-2 codes of ASEM members.</summary>
    public IReadOnlyList<string> PreferredCountries { get; init; } = [];
    public IReadOnlyList<string> BlockedCountries { get; init; } = [];
    public IReadOnlyList<Guid> BlockedInstitutions { get; init; } = [];
    public string? Wishes { get; init; }

    /// <summary>How many partner classes are wanted; one when not told.</summary>
    public int? PartnersSought { get; init; }
    public Visibility? Visibility { get; init; }

    /// <summary>The last day on which partners may still be found, on the clock of the campus.</summary>
    public DateOnly? ExpiresOn { get; init; }
}
