using System.Buffers.Binary;
using System.Text;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Documents.Content;

/// <param name="Packed">Bytes in the archive.</param>
/// <param name="Unpacked">Bytes that it says to unpack to.</param>
/// <param name="Data">Where the packed bytes begin.</param>
internal sealed record ZipEntry(string Name, long Packed, long Unpacked, int Method, long Data)
{
    internal const int Stored = 0;
    internal const int Deflated = 8;
}

/// <summary>
/// Lists a zip without unpacking anything, and refuses every archive that two programs could read in two ways: entries that
/// overlap, that are named differently in the two places, twice, or out of their folder, and anything before or behind.
/// </summary>
/// <remarks>Source: PKWARE APPNOTE 6.3.10, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end record).</remarks>
internal sealed class ZipListing
{
    /// <summary>A presentation with a picture on each of 200 slides has some 2,000.</summary>
    internal const int MostEntries = 5_000;

    /// <summary>Bytes that all entries together may unpack to: 200 MB.</summary>
    internal const long UnpackedBytes = 200L << 20;

    /// <summary>How many times its size a file may unpack to; worksheets reach 40.</summary>
    internal const int Ratio = 100;

    /// <summary>Below so many unpacked bytes the ratio is not looked at: 4 MB.</summary>
    internal const long RatioCountsFrom = 4L << 20;

    /// <summary>The list itself, with a name of 800 bytes for each entry: 4 MB.</summary>
    private const long DirectoryBytes = 4L << 20;

    private const int EndBytes = 22;
    private const int CentralBytes = 46;
    private const int LocalBytes = 30;
    private const int LockedFlag = 1;
    private const int StrongLockFlag = 1 << 6;
    private const int HiddenHeadersFlag = 1 << 13;

    private readonly Dictionary<string, ZipEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    internal IReadOnlyCollection<ZipEntry> Entries => entries.Values;

    /// <summary>The entry that begins at the file's first byte.</summary>
    internal ZipEntry First { get; private set; } = null!;

    internal ZipEntry? Find(string name) => entries.GetValueOrDefault(name);

    internal static (ZipListing? Listing, Refusal? Refusal) Read(Stream file)
    {
        var tail = Tail.Of(file).Bytes;
        if (EndOf(tail) is not { } end) return (null, ContentRefusals.Damaged);

        var record = tail.AsSpan(end);
        var count = U16(record, 10);
        long size = U32(record, 12), start = U32(record, 16);
        if (U16(record, 4) != 0 || U16(record, 6) != 0 || U16(record, 8) != count || count == 0) return (null, ContentRefusals.UnsafeArchive);
        if (count > MostEntries || size > DirectoryBytes) return (null, ContentRefusals.TooPacked);
        if (start + size != file.Length - tail.Length + end) return (null, ContentRefusals.UnsafeArchive);

        var listing = new ZipListing();
        var refusal = listing.Fill(file, start, size, count);
        return refusal is null ? (listing, null) : (null, refusal);
    }

    /// <summary>The last end record whose comment reaches exactly to the end of the file.</summary>
    private static int? EndOf(byte[] tail)
    {
        for (var at = tail.Length - EndBytes; at >= 0; at--)
        {
            if (tail.AsSpan(at).StartsWith("PK\u0005\u0006"u8) && at + EndBytes + U16(tail.AsSpan(at), 20) == tail.Length) return at;
        }

        return null;
    }

    private Refusal? Fill(Stream file, long start, long size, int count)
    {
        var directory = new byte[size];
        file.Position = start;
        file.ReadExactly(directory);
        var rest = directory.AsSpan();
        var places = new List<(long Begin, long End, ZipEntry Entry)>(count);
        long unpacked = 0;
        for (var number = 0; number < count; number++)
        {
            if (rest.Length < CentralBytes || !rest.StartsWith("PK\u0001\u0002"u8)) return ContentRefusals.Damaged;
            int nameLength = U16(rest, 28), more = U16(rest, 30) + U16(rest, 32);
            if (rest.Length < CentralBytes + nameLength + more) return ContentRefusals.Damaged;
            if ((U16(rest, 8) & (LockedFlag | StrongLockFlag | HiddenHeadersFlag)) != 0) return ContentRefusals.Locked;

            var rawName = rest.Slice(CentralBytes, nameLength);
            var method = U16(rest, 10);
            long packed = U32(rest, 20), offset = U32(rest, 42);
            unpacked += U32(rest, 24);
            if (unpacked > UnpackedBytes) return ContentRefusals.TooPacked;
            if (method is not (ZipEntry.Stored or ZipEntry.Deflated) || !IsSafe(rawName)) return ContentRefusals.UnsafeArchive;
            if (DataOf(file, offset, rawName, method) is not { } data || data + packed > start) return ContentRefusals.UnsafeArchive;

            var entry = new ZipEntry(Encoding.UTF8.GetString(rawName), packed, U32(rest, 24), method, data);
            if (!entries.TryAdd(entry.Name, entry)) return ContentRefusals.UnsafeArchive;
            places.Add((offset, data + packed, entry));
            rest = rest[(CentralBytes + nameLength + more)..];
        }

        if (!rest.IsEmpty || Overlap(places)) return ContentRefusals.UnsafeArchive;
        First = places[0].Entry;
        return unpacked > RatioCountsFrom && unpacked > file.Length * Ratio ? ContentRefusals.TooPacked : null;
    }

    /// <summary>Where the bytes of an entry begin, when its own header agrees with the directory.</summary>
    private static long? DataOf(Stream file, long offset, ReadOnlySpan<byte> name, int method)
    {
        if (offset + LocalBytes + name.Length > file.Length) return null;
        Span<byte> header = stackalloc byte[LocalBytes];
        file.Position = offset;
        file.ReadExactly(header);
        if (!header.StartsWith("PK\u0003\u0004"u8) || U16(header, 8) != method || (U16(header, 6) & LockedFlag) != 0 || U16(header, 26) != name.Length)
            return null;

        Span<byte> own = stackalloc byte[256];
        own = name.Length <= own.Length ? own[..name.Length] : new byte[name.Length];
        file.ReadExactly(own);
        return own.SequenceEqual(name) ? offset + LocalBytes + name.Length + U16(header, 28) : null;
    }

    private static bool Overlap(List<(long Begin, long End, ZipEntry Entry)> places)
    {
        places.Sort((left, right) => left.Begin.CompareTo(right.Begin));
        if (places[0].Begin != 0) return true;
        for (var at = 1; at < places.Count; at++)
        {
            if (places[at].Begin < places[at - 1].End) return true;
        }

        return false;
    }

    private static bool IsSafe(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || name[0] == '/' || name.IndexOfAny((byte)'\\', (byte)':') >= 0 || name.IndexOfAnyInRange((byte)0, (byte)0x1F) >= 0)
            return false;

        foreach (var part in name.Split((byte)'/'))
        {
            if (name[part].SequenceEqual(".."u8)) return false;
        }

        return true;
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
