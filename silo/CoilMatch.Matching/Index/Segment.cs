using System.Text;
using CoilMatch.Matching.Topics;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>
/// Up to 65,536 entries of one region. An open segment takes entries at its end and is compared one by one; a sealed one is
/// searched by its postings. An entry is never changed: a change is a new entry, and the old one is marked with the
/// version of the catalogue from which on it no longer counts.
/// </summary>
internal sealed class Segment(int serial, Region region)
{
    public const int Most = 1 << 16;
    public const int Alive = int.MaxValue;

    private int[] handles = new int[16];
    private FactsRow[] facts = new FactsRow[16];
    private int[] ended = new int[16];
    private EntryGates[] gates = new EntryGates[16];
    private int[] starts = new int[17];
    private byte[] data = new byte[1 << 12];

    public int Serial { get; } = serial;

    public Region Region { get; } = region;

    /// <summary>Entries so far; only for the one writer, readers of an open segment count by the catalogue's state.</summary>
    public int Count { get; private set; }

    /// <summary>Entries that no longer count; only for the one writer.</summary>
    public int Ended { get; private set; }

    /// <summary>Null while the segment is open.</summary>
    public SegmentPostings? Postings { get; private set; }

    /// <summary>Null while the segment is open.</summary>
    public SegmentLengths? Lengths { get; private set; }

    public int HandleOf(int number) => Volatile.Read(ref handles)[number];

    public ref readonly FactsRow FactsOf(int number) => ref Volatile.Read(ref facts)[number];

    public ref readonly EntryGates GatesOf(int number) => ref Volatile.Read(ref gates)[number];

    /// <summary>True when the entry counts in the catalogue of this version.</summary>
    public bool CountsAt(int number, int version) => Volatile.Read(ref Volatile.Read(ref ended)[number]) > version;

    /// <summary>The first version in which the entry does not count, or <see cref="Alive"/>.</summary>
    public int EndOf(int number) => ended[number];

    /// <summary>The packed topic of an entry, with its title behind it.</summary>
    public ReadOnlySpan<byte> DocumentOf(int number)
    {
        var from = Volatile.Read(ref starts);
        return Volatile.Read(ref data).AsSpan(from[number], from[number + 1] - from[number]);
    }

    /// <summary>The packed topic alone.</summary>
    public ReadOnlySpan<byte> TopicOf(int number) => DocumentOf(number)[..TopicLengthOf(number)];

    public string TitleOf(int number) => Encoding.UTF8.GetString(DocumentOf(number)[TopicLengthOf(number)..]);

    /// <summary>Only for the one writer.</summary>
    public int Add(int handle, in FactsRow row, ReadOnlySpan<byte> topic, ReadOnlySpan<byte> title)
    {
        if (Count == handles.Length)
            Resize(Count * 2);
        var start = starts[Count];
        var end = start + topic.Length + title.Length;
        if (end > data.Length)
            Volatile.Write(ref data, Copied(data, start, Math.Max(end, data.Length * 2)));
        topic.CopyTo(data.AsSpan(start));
        title.CopyTo(data.AsSpan(start + topic.Length));
        handles[Count] = handle;
        facts[Count] = row;
        gates[Count] = EntryGates.Of(row);
        ended[Count] = Alive;
        starts[Count + 1] = end;
        return Count++;
    }

    /// <summary>Only for the one writer.</summary>
    public void End(int number, int version)
    {
        Volatile.Write(ref ended[number], version);
        Ended++;
    }

    /// <summary>Gives back spare room and makes the segment searchable.</summary>
    public void Seal(TopicTables tables)
    {
        Resize(Count);
        Volatile.Write(ref data, Copied(data, starts[Count], starts[Count]));
        Lengths = SegmentLengths.Of(this, tables);
        Postings = SegmentPostings.Of(this, tables);
    }

    public void Renew(SegmentLengths lengths) => Lengths = lengths;

    /// <summary>Writes a sealed segment as it counts in the catalogue of this version.</summary>
    public void Write(SnapshotWriter to, int version)
    {
        to.Write((int)Region);
        to.Write(handles.AsSpan(0, Count));
        to.Write(facts.AsSpan(0, Count));
        to.Write(Array.ConvertAll(ended, end => end > version ? Alive : end));
        to.Write(starts.AsSpan(0, Count + 1));
        to.Write(data.AsSpan(0, starts[Count]));
        Lengths!.Write(to);
        Postings!.Write(to);
    }

    public static Segment Read(int serial, SnapshotReader from)
    {
        var segment = new Segment(serial, (Region)from.ReadInt32())
        {
            handles = from.ReadArray<int>(),
            facts = from.ReadArray<FactsRow>(),
            ended = from.ReadArray<int>(),
            starts = from.ReadArray<int>(),
            data = from.ReadArray<byte>(),
            Lengths = SegmentLengths.Read(from),
            Postings = SegmentPostings.Read(from),
        };
        segment.Count = segment.handles.Length;
        segment.gates = Array.ConvertAll(segment.facts, row => EntryGates.Of(row));
        segment.Ended = segment.ended.Count(end => end != Alive);
        return segment;
    }

    private int TopicLengthOf(int number)
    {
        var topic = PackedTopic.From(DocumentOf(number), 3);
        return topic.Position;
    }

    private void Resize(int size)
    {
        Volatile.Write(ref handles, Copied(handles, Count, size));
        Volatile.Write(ref facts, Copied(facts, Count, size));
        Volatile.Write(ref ended, Copied(ended, Count, size));
        Volatile.Write(ref gates, Copied(gates, Count, size));
        Volatile.Write(ref starts, Copied(starts, Count + 1, size + 1));
    }

    private static T[] Copied<T>(T[] array, int count, int size)
    {
        var copy = new T[size];
        Array.Copy(array, copy, count);
        return copy;
    }
}
