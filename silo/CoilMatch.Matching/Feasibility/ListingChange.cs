using System.Collections.Immutable;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>Whose listing a change is made to: "our" side is the first listing of the comparison.</summary>
public enum Side
{
    Ours,
    Theirs,
    Both,
}

/// <summary>A change of one or both listings that removes an obstacle: what the obstacle's remedy says in words, as values.</summary>
public abstract record ListingChange
{
    /// <summary>Both listings as they are after the change.</summary>
    public abstract (ListingProfile Ours, ListingProfile Theirs) ApplyTo(ListingProfile ours, ListingProfile theirs);
}

/// <summary>A change that each of the listings it is made to can make without looking at the other.</summary>
public abstract record OneListingChange(Side Side) : ListingChange
{
    public override (ListingProfile Ours, ListingProfile Theirs) ApplyTo(ListingProfile ours, ListingProfile theirs) =>
        (Side == Side.Theirs ? ours : Changed(ours), Side == Side.Ours ? theirs : Changed(theirs));

    /// <summary>The listing after the change.</summary>
    protected abstract ListingProfile Changed(ListingProfile listing);
}

/// <summary>Look for a partner in the other region.</summary>
public sealed record ChooseRegion(Region Region) : OneListingChange(Side.Theirs)
{
    protected override ListingProfile Changed(ListingProfile listing) => listing with { Region = Region };
}

/// <summary>Take the partner's country, institution or both off the lists of excluded ones.</summary>
/// <param name="Country">Null when the country is not excluded.</param>
/// <param name="Institution">Null when the institution is not excluded.</param>
public sealed record Unblock(Side Side, string? Country, Guid? Institution) : OneListingChange(Side)
{
    protected override ListingProfile Changed(ListingProfile listing) => listing with
    {
        BlockedCountries = [.. listing.BlockedCountries.Where(code => !string.Equals(code, Country, StringComparison.OrdinalIgnoreCase))],
        BlockedInstitutions = [.. listing.BlockedInstitutions.Where(id => id != Institution)],
    };
}

/// <summary>Take so many more partners.</summary>
public sealed record AllowPartners(Side Side, int More) : OneListingChange(Side)
{
    protected override ListingProfile Changed(ListingProfile listing) => listing with { CapacityLeft = listing.CapacityLeft + More };
}

/// <summary>Offer a course at this level of the EQF.</summary>
public sealed record OfferLevel(Side Side, int EqfLevel) : OneListingChange(Side)
{
    protected override ListingProfile Changed(ListingProfile listing) => listing with { EqfLevel = EqfLevel };
}

/// <summary>Work in one more language.</summary>
public sealed record AddLanguage(Side Side, WorkingLanguage Language) : OneListingChange(Side)
{
    protected override ListingProfile Changed(ListingProfile listing) => listing with { Languages = listing.Languages.Add(Language) };
}

/// <summary>Be content with less of a language on the other side.</summary>
/// <param name="Language">BCP 47 tag as the language table writes it.</param>
/// <param name="OurMinimum">What we need of their class from now on; null when that stays.</param>
/// <param name="TheirMinimum">What they need of our class from now on; null when that stays.</param>
public sealed record AcceptLanguage(string Language, CefrLevel? OurMinimum, CefrLevel? TheirMinimum) : ListingChange
{
    public override (ListingProfile Ours, ListingProfile Theirs) ApplyTo(ListingProfile ours, ListingProfile theirs) =>
        (Changed(ours, OurMinimum), Changed(theirs, TheirMinimum));

    private ListingProfile Changed(ListingProfile listing, CefrLevel? minimum) => minimum is not { } level ? listing : listing with
    {
        Languages = [.. listing.Languages.Select(one => MatchFacts.TagOf(one.Language) == Language ? one with { PartnerMinimum = level } : one)],
    };
}

/// <summary>Use one more tool.</summary>
/// <param name="Tool">Code of the tool table.</param>
public sealed record AddTool(Side Side, string Tool) : OneListingChange(Side)
{
    protected override ListingProfile Changed(ListingProfile listing) => listing with { Tools = listing.Tools.Add(Tool) };
}

/// <summary>Move the first and the last day of the window by so many weeks; later is positive.</summary>
public sealed record MoveWindow(Side Side, int StartWeeks, int EndWeeks) : OneListingChange(Side)
{
    protected override ListingProfile Changed(ListingProfile listing) => listing with
    {
        WindowStart = Moved(listing.WindowStart, StartWeeks),
        WindowEnd = Moved(listing.WindowEnd, EndWeeks),
    };

    private static DateOnly Moved(DateOnly date, int weeks) =>
        DateOnly.FromDayNumber(Math.Clamp(date.DayNumber + (7 * weeks), 0, DateOnly.MaxValue.DayNumber));
}

/// <summary>Plan the exchange for so many weeks.</summary>
public sealed record PlanWeeks(Side Side, int Weeks) : OneListingChange(Side)
{
    protected override ListingProfile Changed(ListingProfile listing) => listing with { ModuleWeeks = Weeks };
}

/// <summary>Meet at another time instead of one of the weekly hours.</summary>
public sealed record MoveSlot(Side Side, WeeklySlot From, WeeklySlot To) : OneListingChange(Side)
{
    protected override ListingProfile Changed(ListingProfile listing) => listing with { Slots = listing.Slots.Replace(From, To) };
}

/// <summary>Two changes, one after the other.</summary>
public sealed record Together(ListingChange First, ListingChange Then) : ListingChange
{
    public override (ListingProfile Ours, ListingProfile Theirs) ApplyTo(ListingProfile ours, ListingProfile theirs)
    {
        (ours, theirs) = First.ApplyTo(ours, theirs);
        return Then.ApplyTo(ours, theirs);
    }
}

/// <summary>Be ready to meet in more weekly hours.</summary>
public sealed record AddSlots(Side Side, ImmutableArray<WeeklySlot> Slots) : OneListingChange(Side)
{
    protected override ListingProfile Changed(ListingProfile listing) => listing with { Slots = [.. listing.Slots, .. Slots] };
}

/// <summary>Work live, asynchronously or either way.</summary>
public sealed record SetLiveMode(Side Side, LiveMode Mode) : OneListingChange(Side)
{
    protected override ListingProfile Changed(ListingProfile listing) => listing with { LiveMode = Mode };
}
