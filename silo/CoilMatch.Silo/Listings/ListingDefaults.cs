using CoilMatch.Matching;
using CoilMatch.Silo.Institutions;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Listings;

/// <summary>Fills what a new draft leaves open from the calendar and the habits of its institution.</summary>
internal static class ListingDefaults
{
    /// <summary>Partners need this long at least before a session starts, in days.</summary>
    private const int LeastNotice = 14;

    internal static ListingContent Prefill(ListingContent content, Institution institution, DateOnly today)
    {
        var defaults = institution.Defaults;
        return WithWindow(content, institution, today) with
        {
            TimeZone = content.TimeZone ?? institution.TimeZone,
            Languages = content.Languages.Count > 0
                ? content.Languages
                : [new WorkingLanguage(defaults.Language, defaults.Cefr, defaults.Cefr)],
            Tools = content.Tools.Count > 0 ? content.Tools : defaults.Tools,
            PartnersSought = content.PartnersSought ?? 1,
            Slots = LacksHours(content) ? defaults.ClassHours(InstitutionDefaults.WorkingDays) : content.Slots,
        };
    }

    /// <summary>The fields of a new draft that stand for the institution's habits until the lecturer says otherwise.</summary>
    internal static IReadOnlyList<string> Assumed(ListingContent content) => LacksHours(content) ? ["slots"] : [];

    private static bool LacksHours(ListingContent content) => content.Slots.Count == 0 && content.LiveMode != LiveMode.Asynchronous;

    /// <summary>The next session that starts late enough, with its breaks; partners may be found until it starts.</summary>
    private static ListingContent WithWindow(ListingContent content, Institution institution, DateOnly today)
    {
        if (content.WindowStart is not null || content.WindowEnd is not null) return content;

        var next = institution.AcademicSessions
            .Where(session => session.Start >= today.AddDays(LeastNotice))
            .MinBy(session => session.Start);
        return next is null ? content : content with
        {
            WindowStart = next.Start,
            WindowEnd = next.End,
            Breaks = content.Breaks.Count > 0 ? content.Breaks : next.Breaks,
            ExpiresOn = content.ExpiresOn ?? next.Start,
        };
    }
}
