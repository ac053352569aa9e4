using System.Collections.Immutable;
using System.Globalization;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Suggestions;

/// <summary>
/// Where a page of suggestions begins, and in which order the best were placed on the first one: the order may be another a
/// minute later, and the pages of one list must not repeat each other.
/// </summary>
/// <param name="Offset">Partners on the pages before.</param>
/// <param name="Order">The 0-based ranks by fit in the order shown; null on a first page.</param>
internal sealed record PageCursor(int Offset, ImmutableArray<int>? Order)
{
    /// <summary>One digit for each of them in base 36 bounds this.</summary>
    internal const int MostContenders = 20;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    internal static readonly PageCursor First = new(0, null);

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    internal static PageCursor? Parse(string text)
    {
        var (number, order) = text.IndexOf(':') is var colon and >= 0 ? (text[..colon], text[(colon + 1)..]) : (text, null);
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var offset)) return null;
        if (order is null) return new PageCursor(offset, null);

        var ranks = order.Select(digit => Digits.IndexOf(digit)).ToImmutableArray();
        return ranks.Length <= MostContenders && ranks.Order().SequenceEqual(Enumerable.Range(0, ranks.Length))
            ? new PageCursor(offset, ranks)
            : null;
    }

    public override string ToString() => Order is { } order
        ? $"{Offset.ToString(CultureInfo.InvariantCulture)}:{string.Concat(order.Select(rank => Digits[rank]))}"
        : Offset.ToString(CultureInfo.InvariantCulture);

    /// <summary>The cursor as a page gives it out.</summary>
    internal string Opaque() => PageRequest.Cursor(ToString());
}
