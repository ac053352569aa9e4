using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Pairings;

/// <summary>What a list of pairings is narrowed to, as it stands in an address; nothing told is no filter.</summary>
internal sealed record PairingFilterInput
{
    /// <summary>States, separated by commas.</summary>
    public string? State { get; init; }

    /// <summary>Only what waits for the caller.</summary>
    public bool? WaitingForMe { get; init; }

    /// <summary>Parties of which at least one has to act, separated by commas.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>An institution that takes part.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>ISO 3166-1 alpha-2 of a country that takes part.</summary>
    public string? Country { get; init; }

    /// <summary>Words of which each is in a title or in the name of an institution.</summary>
    public string? Search { get; init; }

    /// <summary>Only what should have happened before today.</summary>
    public bool? Overdue { get; init; }
}

/// <summary>A filter whose values are known to exist.</summary>
internal sealed record PairingFilter(
    IReadOnlyList<PairingState> States, bool WaitingForMe, PairingParty WaitsFor, InstitutionId? Institution, string? Country,
    IReadOnlyList<string> Words, bool Overdue)
{
    private const int LongestSearch = 200;

    internal static Refusal? Check(PairingFilterInput input, out PairingFilter filter)
    {
        filter = new PairingFilter([], false, PairingParty.Nobody, null, null, [], false);
        if (PairingStates.CheckMany(input.State, out var states) is { } unknownState) return unknownState;
        if (PairingParties.CheckMany(input.WaitsFor, out var waitsFor) is { } unknownParty) return unknownParty;
        var country = string.IsNullOrEmpty(input.Country) ? null : AsemCountries.Find(input.Country)?.Code;
        if (!string.IsNullOrEmpty(input.Country) && country is null)
            return new Refusal("malformed", "There is no such country among the ASEM members.", "country");
        if (input.Search?.Length > LongestSearch)
            return new Refusal("out-of-range", $"Search for at most {LongestSearch} characters.", "search");

        filter = new PairingFilter(
            states,
            input.WaitingForMe == true,
            waitsFor,
            input.InstitutionId is { } id ? new InstitutionId(id) : null,
            country,
            (TypedText.Of(input.Search) ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries),
            input.Overdue == true);
        return null;
    }

    internal IQueryable<Pairing> Apply(IQueryable<Pairing> pairings, Caller caller, SiloDbContext db, DateOnly today)
    {
        if (States.Count > 0) pairings = pairings.Where(one => States.Contains(one.State));
        if (WaitingForMe) pairings = pairings.WaitingFor(caller, db);
        if (WaitsFor != PairingParty.Nobody) pairings = pairings.Where(one => (one.Waiting & WaitsFor) != 0);
        if (Overdue) pairings = pairings.Where(one => one.DueOn < today);
        if (Institution is { } institution)
            pairings = pairings.Where(one => one.InstitutionId == institution || one.PartnerInstitutionId == institution);
        if (Country is not null)
        {
            var there = db.Institutions.Where(one => one.Country == Country).Select(one => one.Id);
            pairings = pairings.Where(one => there.Contains(one.InstitutionId) || there.Contains(one.PartnerInstitutionId));
        }

        return Words.Aggregate(pairings, (found, word) => Naming(found, word, db));
    }

    /// <summary>Those in which either side's title or institution has the word.</summary>
    private static IQueryable<Pairing> Naming(IQueryable<Pairing> pairings, string word, SiloDbContext db)
    {
        var pattern = $"%{LikeText.Escape(word)}%";
        var plain = $"%{LikeText.Escape(PlainText.Fold(word))}%";
        var courses = db.Courses.Where(one => EF.Functions.ILike(one.Title, pattern, LikeText.EscapeCharacter)).Select(one => one.Id);
        var listings = db.Listings.Where(one => courses.Contains(one.CourseId)).Select(one => one.Id);
        var places = db.Institutions.Where(one => EF.Functions.Like(one.SearchText, plain, LikeText.EscapeCharacter)).Select(one => one.Id);
        return pairings.Where(one =>
            listings.Contains(one.ListingId) || listings.Contains(one.PartnerListingId)
            || places.Contains(one.InstitutionId) || places.Contains(one.PartnerInstitutionId));
    }
}
