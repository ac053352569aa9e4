namespace CoilMatch.Matching;

/// <summary>Listings by id: a handle for each, which it keeps for ever, and where its newest entry is.</summary>
/// <remarks>One writer, any number of readers that never wait. Open addressing with at most two of three places taken.</remarks>
internal sealed class IdTable
{
    private const int Nowhere = -1;
    private const int FewestPlaces = 1 << 8;

    private int[] places = new int[FewestPlaces];
    private Guid[] ids = new Guid[FewestPlaces];
    private long[] entries = new long[FewestPlaces];
    private int count;

    /// <summary>How many handles there are; they run from 0.</summary>
    public int Count => count;

    public Guid this[int handle] => Volatile.Read(ref ids)[handle];

    /// <summary>The handle of an id, or -1.</summary>
    public int Find(Guid id)
    {
        var all = Volatile.Read(ref places);
        for (var at = First(id, all.Length); ; at = (at + 1) & (all.Length - 1))
        {
            var handle = Volatile.Read(ref all[at]) - 1;
            if (handle < 0 || Volatile.Read(ref ids)[handle] == id)
                return handle;
        }
    }

    /// <summary>The handle of an id, a new one if it has none. Only for the one writer.</summary>
    public int FindOrAdd(Guid id)
    {
        var handle = Find(id);
        if (handle >= 0)
            return handle;
        if (count == ids.Length)
        {
            var longer = new long[Math.Max(FewestPlaces, count + (count / 2))];
            entries.CopyTo(longer, 0);
            Volatile.Write(ref entries, longer);
            var more = new Guid[longer.Length];
            ids.CopyTo(more, 0);
            Volatile.Write(ref ids, more);
        }

        ids[count] = id;
        entries[count] = Nowhere;
        count++;
        if (count * 3L > places.Length * 2L)
            Volatile.Write(ref places, Filled(places.Length * 2));
        else
            Put(places, id, count);
        return count - 1;
    }

    /// <summary>Where the newest entry of a listing is; null when it has none.</summary>
    public Entry? EntryOf(int handle)
    {
        var packed = Volatile.Read(ref Volatile.Read(ref entries)[handle]);
        return packed == Nowhere ? null : new Entry((int)(packed >> 16), (int)(packed & 0xffff));
    }

    /// <summary>Only for the one writer.</summary>
    public void Move(int handle, Entry? to) => Volatile.Write(
        ref entries[handle], to is { } entry ? ((long)entry.Segment << 16) | (uint)entry.Number : Nowhere);

    /// <summary>A table with these ids by handle, none of which has an entry.</summary>
    public static IdTable Of(Guid[] ids)
    {
        var table = new IdTable { ids = ids.Length == 0 ? new Guid[1] : ids, count = ids.Length };
        table.entries = new long[table.ids.Length];
        Array.Fill(table.entries, Nowhere);
        var size = FewestPlaces;
        while (ids.Length * 3L > size * 2L)
            size *= 2;
        table.places = table.Filled(size);
        return table;
    }

    /// <summary>The ids by handle as they are now. Only for the one writer; the result may be written later.</summary>
    public ReadOnlyMemory<Guid> Save() => ids.AsMemory(0, count);

    private int[] Filled(int size)
    {
        var filled = new int[size];
        for (var handle = 0; handle < count; handle++)
            Put(filled, ids[handle], handle + 1);
        return filled;
    }

    private static void Put(int[] places, Guid id, int number)
    {
        var at = First(id, places.Length);
        while (places[at] != 0)
            at = (at + 1) & (places.Length - 1);
        Volatile.Write(ref places[at], number);
    }

    private static int First(Guid id, int size) => (int)((uint)id.GetHashCode() * 2_654_435_769u >> 4) & (size - 1);
}

/// <summary>An entry of a listing: the serial number of a segment, and the number in it.</summary>
internal readonly record struct Entry(int Segment, int Number);
