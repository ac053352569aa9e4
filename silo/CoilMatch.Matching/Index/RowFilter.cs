namespace CoilMatch.Matching;

/// <summary>Turns entries away by what the gates look at, before anything else of them is read. What it lets pass, passes every gate.</summary>
/// <remarks>Many listings are alike in level, languages and tools, and have the same calendar: each verdict is reached once.</remarks>
internal sealed class RowFilter
{
    private const sbyte Fails = -1, Passing = 1;

    private readonly FactsPools pools;
    private readonly MatchFacts asking;
    private readonly PairFigures pairs;
    private readonly HashSet<int> excluded;
    private readonly HashSet<int>? only;
    private readonly sbyte[] classes;
    private readonly sbyte[] calendars;
    private readonly bool blocks;

    public RowFilter(Catalogue catalogue, MatchFacts asking, PairFigures pairs, SuggestionQuery query)
    {
        pools = catalogue.Pools;
        this.asking = asking;
        this.pairs = pairs;
        excluded = [.. query.Excluded.Append(asking.Profile.Id).Select(catalogue.Ids.Find)];
        only = query.Only?.Select(catalogue.Ids.Find).ToHashSet();
        classes = new sbyte[pools.GateClasses];
        calendars = new sbyte[pools.Calendars];
        blocks = asking.Profile.BlockedCountries.Length + asking.Profile.BlockedInstitutions.Length > 0;
    }

    /// <summary>False for a listing that the query leaves out.</summary>
    public bool Admits(int handle) => !excluded.Contains(handle) && only?.Contains(handle) != false;

    /// <summary>True when the entry passes every gate.</summary>
    public bool Passes(in EntryGates gates, Segment segment, int number) =>
        ClassPasses(gates.Class) && TimeMeets(gates, segment, number)
        && (!(blocks || pools.GateOf(gates.Class).Blocks) || !Blocked(segment.FactsOf(number)));

    /// <summary>False when level, languages, tools or capacity keep the asking listing from every other.</summary>
    public bool AnyMayPass() => Enumerable.Range(0, pools.GateClasses).Any(ClassPasses);

    /// <summary>A class or calendar that came into the catalogue after the query began is looked at each time.</summary>
    private bool ClassPasses(int number)
    {
        if (number >= classes.Length)
            return GateMeets(pools.GateOf(number));
        if (classes[number] == 0)
            classes[number] = GateMeets(pools.GateOf(number)) ? Passing : Fails;
        return classes[number] == Passing;
    }

    private bool GateMeets(in GateClass gate) =>
        asking.Profile.CapacityLeft > 0 && gate.HasCapacity
        && Math.Abs(gate.EqfLevel - asking.Profile.EqfLevel) <= 1
        && (pools.ReachableToolsOf(gate) & asking.ReachableTools) != 0
        && Gates.LanguageSlack(asking.Languages, pools.LanguagesOf(gate)).Steps >= 0;

    private bool TimeMeets(in EntryGates gates, Segment segment, int number)
    {
        var known = gates.Calendar < calendars.Length;
        if (known && calendars[gates.Calendar] == Fails)
            return false;
        var shared = pairs.SharedTimeWith(gates.Calendar, segment.FactsOf(number), pools);
        if (known && shared.Weeks < SharedTime.LeastWeeks)
            calendars[gates.Calendar] = Fails;
        return Gates.TimeMeets(asking.Profile, gates.ModuleWeeks, gates.LiveMode, shared);
    }

    private bool Blocked(in FactsRow row) => pools.Blocks(row, asking.Profile) || pools.IsBlockedBy(asking.Profile, row);
}
