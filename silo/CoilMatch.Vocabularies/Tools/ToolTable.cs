using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>How well students in a place can use a tool.</summary>
public enum ToolAccess
{
    Reachable,

    /// <summary>It works, but with limits: only on campus, slowly, or without some functions.</summary>
    Restricted,
    NotReachable,
}

/// <summary>What is known of a tool in a place.</summary>
/// <param name="Tool">Code of the tool list.</param>
/// <param name="Place">ISO 3166-1 alpha-2 code of a country, or of a territory with a network of its own such as HK.</param>
public sealed record ToolReach(string Tool, string Place, ToolAccess Access);

/// <summary>Which tools students can reach from where, as one value; a place and tool that it does not name is reachable.</summary>
public sealed class ToolTable
{
    private static readonly FrozenDictionary<string, int> Numbers =
        Tools.All.Select((tool, number) => KeyValuePair.Create(tool.Code, number)).ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, (ulong Blocked, ulong Limited)> places;

    private ToolTable(IEnumerable<ToolReach> rows) => places = rows
        .GroupBy(row => row.Place.Trim(), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(
            place => place.Key,
            place => (Bits(place, ToolAccess.NotReachable), Bits(place, ToolAccess.Restricted)),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>The table that the list of tools brings along, until somebody knows better.</summary>
    public static ToolTable First { get; } = new(
        Tools.All.SelectMany(tool => tool.NotReachableIn.Select(place => new ToolReach(tool.Code, place, ToolAccess.NotReachable))));

    /// <summary>A table of these rows; one for an unknown tool says nothing.</summary>
    public static ToolTable Of(IEnumerable<ToolReach> rows) => new(rows);

    /// <summary>Whether students in a place can be expected to reach a tool, with limits or without. An unknown tool is not counted on.</summary>
    public bool IsReachable(string? code, string? place) => (Bit(code) & ~Of(place).Blocked) != 0;

    /// <summary>How well students in a place can use a tool; not at all when the tool is unknown.</summary>
    public ToolAccess Access(string? code, string? place)
    {
        var (bit, (blocked, limited)) = (Bit(code), Of(place));
        return (bit & ~blocked) == 0 ? ToolAccess.NotReachable : (bit & limited) != 0 ? ToolAccess.Restricted : ToolAccess.Reachable;
    }

    /// <summary>Those of the tools that students in a place reach, a bit each in the order of the tool list.</summary>
    public ulong Reachable(IEnumerable<string> codes, string? place) =>
        codes.Aggregate(0UL, (bits, code) => bits | Bit(code)) & ~Of(place).Blocked;

    /// <summary>The tools that students in a place reach with limits only, a bit each in the order of the tool list.</summary>
    public ulong RestrictedIn(string? place) => Of(place).Limited;

    /// <summary>The places in which a tool cannot be reached, in the order of their codes.</summary>
    public ImmutableArray<string> NotReachableIn(string code)
    {
        var bit = Bit(code);
        return [.. places.Where(place => (place.Value.Blocked & bit) != 0).Select(place => place.Key).Order(StringComparer.Ordinal)];
    }

    private static ulong Bits(IEnumerable<ToolReach> rows, ToolAccess access) =>
        rows.Where(row => row.Access == access).Aggregate(0UL, (bits, row) => bits | Bit(row.Tool));

    private static ulong Bit(string? code) => Tools.Find(code) is { } tool ? 1UL << Numbers[tool.Code] : 0;

    private (ulong Blocked, ulong Limited) Of(string? place) => places.GetValueOrDefault(place?.Trim() ?? "");
}
