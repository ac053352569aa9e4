using System.Collections.Immutable;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>The hard conditions between two listings. Each gives the same answer from both sides.</summary>
internal static class Gates
{
    /// <summary>Every gate but weeks and live hours.</summary>
    public static bool PassApartFromTime(MatchFacts ours, MatchFacts theirs) =>
        ours.Profile.Region != theirs.Profile.Region
        && ours.Profile.CapacityLeft > 0 && theirs.Profile.CapacityLeft > 0
        && LevelsMeet(ours.Profile, theirs.Profile)
        && ToolsMeet(ours, theirs)
        && LanguagesMeet(ours, theirs)
        && !Blocks(ours.Profile, theirs.Profile) && !Blocks(theirs.Profile, ours.Profile);

    public static bool TimeMeets(ListingProfile ours, ListingProfile theirs, SharedTime shared) =>
        TimeMeets(ours, theirs.ModuleWeeks, theirs.LiveMode, shared);

    /// <summary>The same where only these two facts of the other listing are at hand.</summary>
    public static bool TimeMeets(ListingProfile ours, int theirModuleWeeks, LiveMode theirMode, SharedTime shared)
    {
        var needed = SharedTime.WeeksNeeded(ours.ModuleWeeks, theirModuleWeeks);
        return shared.Weeks >= needed
            && ((ours.LiveMode != LiveMode.Live && theirMode != LiveMode.Live)
                || (CanBeLive(ours) && theirMode != LiveMode.Asynchronous && shared.LiveWeeks >= needed));
    }

    public static bool LiveHoursMeet(ListingProfile ours, ListingProfile theirs, SharedTime shared, int needed) =>
        CanBeLive(ours) && CanBeLive(theirs) && shared.LiveWeeks >= needed;

    public static bool CanBeLive(ListingProfile listing) => listing.LiveMode != LiveMode.Asynchronous;

    public static bool BothCanBeAsynchronous(ListingProfile ours, ListingProfile theirs) =>
        ours.LiveMode != LiveMode.Live && theirs.LiveMode != LiveMode.Live;

    /// <summary>Bachelor with master is common, bachelor with doctorate is not.</summary>
    public static bool LevelsMeet(ListingProfile ours, ListingProfile theirs) =>
        Math.Abs(ours.EqfLevel - theirs.EqfLevel) <= 1;

    public static bool ToolsMeet(MatchFacts ours, MatchFacts theirs) => (ours.ReachableTools & theirs.ReachableTools) != 0;

    public static bool LanguagesMeet(MatchFacts ours, MatchFacts theirs) => LanguageSlack(ours, theirs).Steps >= 0;

    /// <summary>True when the first listing does not want the second's country or institution.</summary>
    public static bool Blocks(ListingProfile blocker, ListingProfile blocked) =>
        Blocks(blocker.BlockedCountries, blocker.BlockedInstitutions, blocked.Country, blocked.InstitutionId);

    /// <summary>The same where only these facts are at hand.</summary>
    public static bool Blocks(
        ImmutableArray<string> countries, ImmutableArray<Guid> institutions, string country, Guid institution) =>
        (!countries.IsEmpty && countries.Contains(country, StringComparer.OrdinalIgnoreCase))
        || (!institutions.IsEmpty && institutions.Contains(institution));

    /// <summary>
    /// The common language with the most room, and by how many CEFR steps the weaker of the two classes is above what
    /// its partner needs; below 0 when it falls short, and <see cref="int.MinValue"/> without a common language.
    /// </summary>
    public static (WorkingLanguage? Ours, WorkingLanguage? Theirs, int Steps) LanguageSlack(MatchFacts ours, MatchFacts theirs) =>
        LanguageSlack(ours.Languages, theirs.Languages);

    public static (WorkingLanguage? Ours, WorkingLanguage? Theirs, int Steps) LanguageSlack(
        ImmutableArray<WorkingLanguage> ours, ImmutableArray<WorkingLanguage> theirs)
    {
        (WorkingLanguage? Ours, WorkingLanguage? Theirs, int Steps) best = (null, null, int.MinValue);
        foreach (var mine in ours)
            foreach (var yours in theirs)
            {
                if (mine.Language != yours.Language)
                    continue;
                var steps = Math.Min(mine.ClassLevel - yours.PartnerMinimum, yours.ClassLevel - mine.PartnerMinimum);
                if (steps > best.Steps)
                    best = (mine, yours, steps);
            }

        return best;
    }
}
