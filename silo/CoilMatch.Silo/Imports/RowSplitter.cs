namespace CoilMatch.Silo.Imports;

/// <summary>
/// Cuts a stream of UTF-8 into rows and never holds more than one of them. A row ends at a line end; in CSV a line end
/// inside a quoted value belongs to the row. Empty lines are counted and left out.
/// </summary>
internal sealed class RowSplitter(Stream text)
{
    private const byte Quote = (byte)'"';
    private static readonly string TooLong = $"The row is longer than {ImportLimits.RowBytes >> 20} MB.";
    private const string OpenQuote = "A quoted value that begins on this line is never closed.";

    private byte[] buffer = new byte[64 << 10];
    private int start;
    private int end;
    private int line = 1;
    private bool ended;
    private bool begun;

    /// <summary>Takes the next row, or null at the end.</summary>
    /// <param name="separator">The separator of CSV values; null when quotes mean nothing.</param>
    internal async ValueTask<RowBytes?> NextAsync(byte? separator, CancellationToken cancellationToken)
    {
        if (!begun) await SkipByteOrderMarkAsync(cancellationToken);
        while (true)
        {
            var scan = new RowScan(separator);
            int length;
            while (!scan.FindEnd(buffer.AsSpan(start, end - start), out length))
            {
                if (end - start < ImportLimits.RowBytes && await FillAsync(cancellationToken)) continue;
                if (start == end) return null;
                if (scan is { InQuotes: true, FirstLine: { } first }) return TakeFirstLine(first);
                if (end - start >= ImportLimits.RowBytes) return await SkipRowAsync(scan.InnerLines, cancellationToken);
                length = end - start;
                break;
            }

            var row = new RowBytes(line, WithoutLineEnd(length), scan.InQuotes ? OpenQuote : null);
            start += Math.Min(length + 1, end - start);
            line += 1 + scan.InnerLines;
            if (!row.Bytes.Span.Trim(" \t"u8).IsEmpty) return row;
        }
    }

    private ReadOnlyMemory<byte> WithoutLineEnd(int length) =>
        buffer.AsMemory(start, length > 0 && buffer[start + length - 1] == '\r' ? length - 1 : length);

    /// <summary>Gives up one line whose quote is open for too long, so that the rows after it are not lost with it.</summary>
    private RowBytes TakeFirstLine(int length)
    {
        var row = new RowBytes(line++, WithoutLineEnd(length), OpenQuote);
        start += length + 1;
        return row;
    }

    private async ValueTask<RowBytes> SkipRowAsync(int innerLines, CancellationToken cancellationToken)
    {
        var row = new RowBytes(line, buffer.AsSpan(start, 200).ToArray(), TooLong);
        line += 1 + innerLines;
        start = end;
        while (await FillAsync(cancellationToken))
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                start += length + 1;
                return row;
            }

            start = end;
        }

        return row;
    }

    private async ValueTask SkipByteOrderMarkAsync(CancellationToken cancellationToken)
    {
        begun = true;
        while (end < 3 && await FillAsync(cancellationToken))
        {
        }

        if (buffer.AsSpan(0, end).StartsWith("\uFEFF"u8)) start = 3;
    }

    /// <summary>Reads more behind what is held; false at the end of the stream.</summary>
    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (ended) return false;
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length) Array.Resize(ref buffer, Math.Min(buffer.Length * 2, ImportLimits.RowBytes + (64 << 10)));
        var read = await text.ReadAsync(buffer.AsMemory(end), cancellationToken);
        end += read;
        ended = read == 0;
        return read > 0;
    }

    /// <summary>Looks for the end of a row and goes on where it stopped when more bytes have come.</summary>
    private struct RowScan(byte? separator)
    {
        private int at;
        private bool atValueStart = true;
        private int closedAt = -2;

        public bool InQuotes { get; private set; }

        /// <summary>How many line ends lie inside quotes.</summary>
        public int InnerLines { get; private set; }

        /// <summary>The length of the first line when the row has run over its end.</summary>
        public int? FirstLine { get; private set; }

        public bool FindEnd(ReadOnlySpan<byte> bytes, out int length)
        {
            if (separator is null)
            {
                var found = bytes[at..].IndexOf((byte)'\n');
                length = at + found;
                at = bytes.Length;
                return found >= 0;
            }

            for (; at < bytes.Length; at++)
            {
                var one = bytes[at];
                if (InQuotes)
                {
                    if (one == Quote) (InQuotes, closedAt) = (false, at);
                    else if (one == '\n') (FirstLine, InnerLines) = (FirstLine ?? at, InnerLines + 1);
                }
                else if (one == '\n')
                {
                    length = at;
                    return true;
                }
                else if (one == Quote)
                {
                    // At the start of a value it opens; straight after a closing one it is the second half of "".
                    InQuotes = atValueStart || closedAt == at - 1;
                }

                atValueStart = !InQuotes && one == separator;
            }

            length = 0;
            return false;
        }
    }
}
