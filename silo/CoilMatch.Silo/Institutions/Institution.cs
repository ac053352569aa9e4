using CoilMatch.Silo.Common;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Institutions;

/// <summary>A university or college that belongs to an ASEM member, with its calendar.</summary>
internal sealed class Institution : Aggregate
{
    private Institution()
    {
    }

    public InstitutionId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    public string Slug { get; private init; } = "";
    public string Name { get; private set; } = "";

    /// <summary>The name as imports compare it, see <see cref="InstitutionNames"/>.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>All that a search looks through, in one line without capitals and accents.</summary>
    public string SearchText { get; private set; } = "";
    public IReadOnlyList<LocalisedText> LocalNames { get; private set; } = [];
    public string? Acronym { get; private init; }

    /// <summary>ISO 3166-1 alpha-2 of the ASEM member.</summary>
    public string Country { get; private init; } = "";

    /// <summary>The territory of that member where the campus is, such as HK; null in the member itself.</summary>
    public string? Territory { get; private init; }
    public string City { get; private set; } = "";

    /// <summary>IANA id.</summary>
    public string TimeZone { get; private set; } = "";

    /// <summary>Mail domains whose holders may ask for a membership; subdomains count too.</summary>
    public IReadOnlyList<string> Domains { get; private set; } = [];

    /// <summary>The address in the Research Organization Registry, such as <c>https://ror.org/00rzspn62</c>.</summary>
    public string? RorId { get; private set; }
    public string? ErasmusCode { get; private init; }
    public InstitutionKind Kind { get; private init; }
    public string? Website { get; private set; }

    /// <summary>How partners reach the office: a function, not a person's name.</summary>
    public string? Coordinator { get; private set; }
    public IReadOnlyList<AcademicSession> AcademicSessions { get; private set; } = [];
    public InstitutionDefaults Defaults { get; private set; } = InstitutionDefaults.Usual;

    /// <summary>False for one that an import registered and nobody has looked at.</summary>
    public bool Confirmed { get; private set; }

    /// <summary>The side of the exchange: from the membership table, never from the zone.</summary>
    public Region Region => AsemCountries.Find(Country)!.Region;

    internal static Institution Register(InstitutionDetails details)
    {
        var member = AsemCountries.MemberOf(details.Country)
            ?? throw new ArgumentException($"{details.Country} belongs to no ASEM member.", nameof(details));
        var code = details.Country.Trim().ToUpperInvariant();
        var institution = new Institution
        {
            Id = InstitutionId.New(),
            Slug = details.Slug,
            Name = details.Name,
            LocalNames = details.LocalNames,
            Acronym = details.Acronym,
            Country = member.Code,
            Territory = code == member.Code ? null : code,
            City = details.City,
            TimeZone = details.TimeZone,
            Domains = [.. details.Domains.Select(domain => domain.ToLowerInvariant())],
            RorId = details.RorId,
            ErasmusCode = details.ErasmusCode,
            Kind = details.Kind,
            Website = details.Website,
            AcademicSessions = details.AcademicSessions,
            Defaults = details.Defaults,
            Confirmed = details.Confirmed,
        };
        institution.RefreshKeys();
        institution.Record(new InstitutionRegistered(details.Slug, details.Name, member.Code, details.Confirmed));
        return institution;
    }

    /// <summary>Whether an address at this mail domain belongs here: the domain itself or one below it.</summary>
    internal bool Owns(string mailDomain) => Domains.Any(domain =>
        mailDomain == domain || mailDomain.EndsWith("." + domain, StringComparison.Ordinal));

    /// <summary>Takes over what its office wrote; saving also confirms what an import had registered.</summary>
    internal void Save(InstitutionChanges changes)
    {
        Name = changes.Name;
        City = changes.City;
        TimeZone = changes.TimeZone;
        Website = changes.Website;
        RorId = changes.RorId;
        Coordinator = changes.Coordinator;
        AcademicSessions = changes.AcademicSessions;
        Defaults = changes.Defaults;
        Confirmed = true;
        RefreshKeys();
        Record(new InstitutionSaved(Name, City, TimeZone, RorId, AcademicSessions.Count));
    }

    private void RefreshKeys()
    {
        NameKey = InstitutionNames.Normalise(Name);
        SearchText = PlainText.Fold(string.Join(
            ' ', new[] { Name, NameKey, Acronym, City }.Concat(LocalNames.Select(one => one.Text)).OfType<string>()));
    }
}

internal sealed record InstitutionRegistered(string Slug, string Name, string Country, bool Confirmed) : DomainEvent;

internal sealed record InstitutionSaved(string Name, string City, string TimeZone, string? RorId, int Sessions) : DomainEvent;
