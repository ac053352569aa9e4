namespace CoilMatch.Matching;

/// <summary>
/// Turns entries away by their row alone, before anything is worked out of them: listings that the query leaves out, and gates that a
/// row can tell. What passes is still put to every gate.
/// </summary>
internal sealed class RowFilter
{
    private readonly FactsPools pools;
    private readonly MatchFacts asking;
    private readonly HashSet<int> excluded;
    private readonly HashSet<int>? only;
    private readonly Dictionary<int, bool> languages = [];

    public RowFilter(Catalogue catalogue, MatchFacts asking, SuggestionQuery query)
    {
        pools = catalogue.Pools;
        this.asking = asking;
        excluded = [.. query.Excluded.Append(asking.Profile.Id).Select(catalogue.Ids.Find)];
        only = query.Only?.Select(catalogue.Ids.Find).ToHashSet();
    }

    /// <summary>False for a listing that the query leaves out.</summary>
    public bool Admits(int handle) => !excluded.Contains(handle) && only?.Contains(handle) != false;

    /// <summary>False when capacity, level, tools or languages keep the two apart.</summary>
    public bool MayPass(in FactsRow row) =>
        row.CapacityLeft > 0
        && Math.Abs(row.EqfLevel - asking.Profile.EqfLevel) <= 1
        && (pools.ReachableToolsOf(row) & asking.ReachableTools) != 0
        && LanguagesMeet(row);

    private bool LanguagesMeet(in FactsRow row)
    {
        if (!languages.TryGetValue(row.Languages, out var meet))
            languages[row.Languages] = meet = Gates.LanguageSlack(asking.Languages, pools.LanguagesOf(row)).Steps >= 0;
        return meet;
    }
}
