using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace CoilMatch.Silo.Backups;

/// <summary>
/// Gives the change feed transaction numbers that hold in a server which has not come as far as the one that was backed up: there the
/// old ones would lie in the future, and no reader would ever see the changes. Each change gets one of a few numbers of
/// this server, by how many of the readers' places lie before it; so what was read stays read, and what was not is read next.
/// </summary>
/// <param name="places">The readers' places, each once, in their order.</param>
/// <param name="numbers">One more than places, rising, all of this server.</param>
internal sealed class FeedRebase(IReadOnlyList<(ulong Tx, long Seq)> places, IReadOnlyList<ulong> numbers)
{
    private readonly long[] highest = new long[numbers.Count];

    internal static List<(ulong Tx, long Seq)> PlacesOf(BackupHeader header) =>
        [.. header.FeedPlaces.Select(place => (place.Tx, place.Seq)).Distinct().Order()];

    /// <summary>How one row of COPY's text is rewritten; null for tables that hold no transaction numbers.</summary>
    internal Action<ReadOnlySpan<byte>, IBufferWriter<byte>>? RowsOf(BackupTable table)
    {
        var names = table.Columns.Select(column => column.Name).ToList();
        var (tx, seq) = (names.IndexOf("tx"), names.IndexOf("seq"));
        return table.Name switch
        {
            "changes" => (row, to) =>
            {
                var (group, at) = GroupOf(row, tx, seq);
                highest[group] = Math.Max(highest[group], at);
                Write(row, to, tx, numbers[group], -1, 0);
            }
            ,
            "feed_positions" => (row, to) =>
            {
                var (group, _) = GroupOf(row, tx, seq);
                Write(row, to, tx, numbers[group], seq, highest[group]);
            }
            ,
            _ => null,
        };
    }

    /// <summary>How many of the places lie before this one.</summary>
    private (int Group, long Seq) GroupOf(ReadOnlySpan<byte> row, int tx, int seq)
    {
        var at = (Number(Field(row, tx)), Seq: (long)Number(Field(row, seq)));
        var group = 0;
        while (group < places.Count && places[group].CompareTo(at) < 0) group++;
        return (group, at.Seq);
    }

    private static void Write(ReadOnlySpan<byte> row, IBufferWriter<byte> to, int tx, ulong newTx, int seq, long newSeq)
    {
        for (var field = 0; ; field++)
        {
            var end = row.IndexOf((byte)'\t');
            if (field == tx) to.Write(Encoding.ASCII.GetBytes(newTx.ToString(CultureInfo.InvariantCulture)));
            else if (field == seq) to.Write(Encoding.ASCII.GetBytes(newSeq.ToString(CultureInfo.InvariantCulture)));
            else to.Write(end < 0 ? row : row[..end]);
            if (end < 0) break;
            to.Write("\t"u8);
            row = row[(end + 1)..];
        }

        to.Write("\n"u8);
    }

    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> row, int field)
    {
        for (; field > 0; field--) row = row[(row.IndexOf((byte)'\t') + 1)..];
        var end = row.IndexOf((byte)'\t');
        return end < 0 ? row : row[..end];
    }

    private static ulong Number(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out ulong number, out var read) && read == digits.Length
            ? number
            : throw new BackupRefusedException("The backup's change feed holds what is no number.");
}
