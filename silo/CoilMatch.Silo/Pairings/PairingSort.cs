using System.Globalization;
using System.Text.Json;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Pairings;

/// <summary>In which order a list of pairings is read.</summary>
internal enum PairingSort
{
    /// <summary>The latest request first.</summary>
    Requested,

    /// <summary>What is due first; what has no date at the end.</summary>
    DueOn,

    /// <summary>The latest change first.</summary>
    Changed,

    /// <summary>What has been in its state longest first.</summary>
    LongestInState,
}

/// <summary>Orders a list and goes on after the last row of a page, whatever was added meanwhile.</summary>
internal static class PairingSorts
{
    /// <summary>Reads an order as GraphQL writes it, such as <c>DUE_ON</c>; the latest request first when none is told.</summary>
    internal static Refusal? Check(string? name, out PairingSort sort)
    {
        var known = Enum.GetValues<PairingSort>().Where(one => JsonNamingPolicy.SnakeCaseUpper.ConvertName(one.ToString()) == name).ToList();
        sort = known is [var told] ? told : PairingSort.Requested;
        return string.IsNullOrEmpty(name) || known.Count == 1 ? null : new Refusal("malformed", "There is no such order of a list.", "sort");
    }

    internal static IOrderedQueryable<Pairing> In(this IQueryable<Pairing> pairings, PairingSort sort) => sort switch
    {
        PairingSort.DueOn => pairings.OrderBy(one => one.DueOn).ThenBy(one => one.Id),
        PairingSort.Changed => pairings.OrderByDescending(one => one.ChangedAt).ThenByDescending(one => one.Id),
        PairingSort.LongestInState => pairings.OrderBy(one => one.EnteredStateAt).ThenBy(one => one.Id),
        _ => pairings.OrderByDescending(one => one.RequestedAt).ThenByDescending(one => one.Id),
    };

    /// <summary>The same order once the listings are joined.</summary>
    internal static IOrderedQueryable<PairingRow> In(this IQueryable<PairingRow> rows, PairingSort sort) => sort switch
    {
        PairingSort.DueOn => rows.OrderBy(row => row.Pairing.DueOn).ThenBy(row => row.Pairing.Id),
        PairingSort.Changed => rows.OrderByDescending(row => row.Pairing.ChangedAt).ThenByDescending(row => row.Pairing.Id),
        PairingSort.LongestInState => rows.OrderBy(row => row.Pairing.EnteredStateAt).ThenBy(row => row.Pairing.Id),
        _ => rows.OrderByDescending(row => row.Pairing.RequestedAt).ThenByDescending(row => row.Pairing.Id),
    };

    internal static string CursorOf(this PairingSort sort, Pairing pairing) => $"{sort} {KeyOf(sort, pairing)} {pairing.Id.Value}";

    /// <summary>The rows behind a cursor; says no to a cursor of another order.</summary>
    internal static Refusal? After(this PairingSort sort, string cursor, IQueryable<Pairing> pairings, out IQueryable<Pairing> rest)
    {
        rest = pairings;
        if (cursor.Split(' ') is not [var order, var key, var last] || order != sort.ToString() || !Guid.TryParse(last, out var guid))
            return PageRequest.BadCursor;

        var id = new PairingId(guid);
        if (sort == PairingSort.DueOn)
        {
            if (key == "-")
                rest = pairings.Where(one => one.DueOn == null && one.Id > id);
            else if (DateOnly.TryParseExact(key, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due))
                rest = pairings.Where(one => one.DueOn > due || (one.DueOn == due && one.Id > id) || one.DueOn == null);
            else
                return PageRequest.BadCursor;
            return null;
        }

        if (!long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) || ticks > DateTimeOffset.MaxValue.UtcTicks)
            return PageRequest.BadCursor;
        var at = new DateTimeOffset(ticks, TimeSpan.Zero);
        rest = sort switch
        {
            PairingSort.Changed => pairings.Where(one => one.ChangedAt < at || (one.ChangedAt == at && one.Id < id)),
            PairingSort.LongestInState => pairings.Where(one => one.EnteredStateAt > at || (one.EnteredStateAt == at && one.Id > id)),
            _ => pairings.Where(one => one.RequestedAt < at || (one.RequestedAt == at && one.Id < id)),
        };
        return null;
    }

    private static string KeyOf(PairingSort sort, Pairing pairing) => sort switch
    {
        PairingSort.DueOn => pairing.DueOn?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? "-",
        PairingSort.Changed => Ticks(pairing.ChangedAt),
        PairingSort.LongestInState => Ticks(pairing.EnteredStateAt),
        _ => Ticks(pairing.RequestedAt),
    };

    private static string Ticks(DateTimeOffset at) => at.UtcTicks.ToString(CultureInfo.InvariantCulture);
}
