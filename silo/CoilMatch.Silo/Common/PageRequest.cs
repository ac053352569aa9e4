using System.Buffers.Text;
using System.Text;

namespace CoilMatch.Silo.Common;

/// <summary>Which stretch of a list is asked for: <c>first</c> items (1 to 100) after a cursor.</summary>
internal sealed record PageRequest(int First, string? After)
{
    internal const int Largest = 100;

    internal static readonly Refusal BadCursor = new("bad-cursor", "This cursor is not one that a page gave out.", "after");

    /// <summary>Checks what a caller sent; the decoded cursor is whatever <see cref="Cursor"/> was given before.</summary>
    internal static Refusal? Check(int? first, string? after, out PageRequest page)
    {
        page = new PageRequest(first ?? 20, null);
        if (page.First is < 1 or > Largest)
            return new Refusal("out-of-range", $"Ask for 1 to {Largest} items at a time.", "first");
        if (string.IsNullOrEmpty(after)) return null;
        if (after.Length > 500 || !Base64Url.IsValid(after))
            return BadCursor;

        page = page with { After = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(after)) };
        return null;
    }

    /// <summary>Makes a sort key opaque.</summary>
    internal static string Cursor(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    /// <summary>Cuts a list that was read with one item more than asked for.</summary>
    internal Page<T> Cut<T>(List<T> readWithOneMore, Func<T, string> key, int? total = null)
    {
        var more = readWithOneMore.Count > First;
        var nodes = more ? readWithOneMore[..First] : readWithOneMore;
        return new Page<T>(nodes, more, nodes.Count == 0 ? null : Cursor(key(nodes[^1])), total);
    }
}
