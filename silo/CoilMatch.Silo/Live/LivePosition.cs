using System.Globalization;
using CoilMatch.Silo.Changes;

namespace CoilMatch.Silo.Live;

/// <summary>A place in the feed as the id of an event, such as <c>7315-90211</c>: transaction, then number.</summary>
internal static class LivePosition
{
    internal static string Write(FeedPosition position) =>
        string.Create(CultureInfo.InvariantCulture, $"{position.Tx}-{position.Seq}");

    /// <summary>Null for anything that <see cref="Write"/> would not write.</summary>
    internal static FeedPosition? Read(string? text) =>
        text?.Split('-') is [var tx, var seq]
        && ulong.TryParse(tx, NumberStyles.None, CultureInfo.InvariantCulture, out var transaction)
        && long.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && new FeedPosition(transaction, number) is var position
        && Write(position) == text
            ? position
            : null;
}
