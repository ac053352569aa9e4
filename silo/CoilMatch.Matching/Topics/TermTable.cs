using System.Runtime.InteropServices;

namespace CoilMatch.Matching.Topics;

/// <summary>The terms of one field of all courses: a number for each, and how many courses name it.</summary>
/// <remarks>
/// One writer, any number of readers that never wait: a number is written after its key, and growing makes new arrays.
/// Open addressing with at most two of three places taken.
/// </remarks>
internal sealed class TermTable
{
    private const int FewestPlaces = 1 << 10;

    private Places places = new(FewestPlaces);
    private int[] courses = new int[FewestPlaces];
    private float[] logarithms = new float[FewestPlaces];
    private int count;
    private int described;

    /// <summary>How many terms have a number; numbers run from 0.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>How many courses name any term of this field.</summary>
    public int Courses => Volatile.Read(ref described);

    /// <summary>The number of a term, or -1.</summary>
    public int Find(ulong key)
    {
        var all = Volatile.Read(ref places);
        for (var at = all.First(key); ; at = all.Next(at))
        {
            var number = Volatile.Read(ref all.Numbers[at]) - 1;
            if (number < 0 || all.Keys[at] == key)
                return number;
        }
    }

    /// <summary>The number of a term, a new one if it has none. Only for the one writer.</summary>
    public int FindOrAdd(ulong key)
    {
        var number = Find(key);
        if (number >= 0)
            return number;
        if ((count + 1) * 3L > places.Keys.Length * 2L)
            Volatile.Write(ref places, places.Doubled());
        if (count == courses.Length)
        {
            Volatile.Write(ref courses, Grown(courses));
            Volatile.Write(ref logarithms, Grown(logarithms));
        }

        places.Put(key, count);
        Volatile.Write(ref count, count + 1);
        return count - 1;
    }

    /// <summary>Counts a course with a term in or out. Only for the one writer.</summary>
    public void CountTerm(int term, int change)
    {
        courses[term] += change;
        Volatile.Write(ref logarithms[term], MathF.Log(1f + courses[term]));
    }

    /// <summary>Counts a course with any term in or out. Only for the one writer.</summary>
    public void CountCourse(int change) => Volatile.Write(ref described, described + change);

    /// <summary>How many courses name the term.</summary>
    public int CoursesWith(int term) => Volatile.Read(ref courses)[term];

    /// <summary>How rare the terms are at this moment.</summary>
    public Rarities Rarities => new(Volatile.Read(ref logarithms), MathF.Log(1f + Courses) + 1);

    /// <summary>What a snapshot keeps of the table as it is now. Only for the one writer; the result may be written later.</summary>
    public SavedTerms Save() => new(places.KeysByNumber(count), courses.AsSpan(0, count).ToArray(), described);

    public static TermTable Of(SavedTerms saved)
    {
        var size = FewestPlaces;
        while (saved.Keys.Length * 3L > size * 2L)
            size *= 2;
        var table = new TermTable
        {
            places = new Places(size),
            courses = new int[Math.Max(FewestPlaces, saved.Keys.Length)],
            count = saved.Keys.Length,
            described = saved.Described,
        };
        saved.Courses.CopyTo(table.courses, 0);
        table.logarithms = Array.ConvertAll(table.courses, one => MathF.Log(1f + one));
        for (var number = 0; number < saved.Keys.Length; number++)
            table.places.Put(saved.Keys[number], number);
        return table;
    }

    private static T[] Grown<T>(T[] array)
    {
        var grown = GC.AllocateUninitializedArray<T>(array.Length + (array.Length / 2));
        array.CopyTo(grown, 0);
        grown.AsSpan(array.Length).Clear();
        return grown;
    }

    private sealed class Places(int size)
    {
        public ulong[] Keys { get; } = new ulong[size];

        /// <summary>Number + 1; 0 is a free place.</summary>
        public int[] Numbers { get; } = new int[size];

        public int First(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 32) & (Keys.Length - 1);

        public int Next(int at) => (at + 1) & (Keys.Length - 1);

        public void Put(ulong key, int number)
        {
            var at = First(key);
            while (Numbers[at] != 0)
                at = Next(at);
            Keys[at] = key;
            Volatile.Write(ref Numbers[at], number + 1);
        }

        public ulong[] KeysByNumber(int count)
        {
            var keys = new ulong[count];
            for (var at = 0; at < Keys.Length; at++)
            {
                if (Numbers[at] != 0)
                    keys[Numbers[at] - 1] = Keys[at];
            }

            return keys;
        }

        public Places Doubled()
        {
            var doubled = new Places(Keys.Length * 2);
            for (var at = 0; at < Keys.Length; at++)
            {
                if (Numbers[at] != 0)
                    doubled.Put(Keys[at], Numbers[at] - 1);
            }

            return doubled;
        }
    }
}

/// <summary>A table of terms at one moment: keys and numbers of courses by the terms' numbers.</summary>
/// <param name="Described">Courses that name any term.</param>
internal sealed record SavedTerms(ulong[] Keys, int[] Courses, int Described)
{
    public void Write(SnapshotWriter to)
    {
        to.Write(Keys);
        to.Write(Courses);
        to.Write(Described);
    }

    public static SavedTerms Read(SnapshotReader from) => new(from.ReadArray<ulong>(), from.ReadArray<int>(), from.ReadInt32());
}

/// <summary>Rarity of terms: ln((1 + N) / (1 + n)) + 1 for a term in n of N courses.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Rarities(float[] logarithms, float ofNew)
{
    /// <summary>Rarity of a term that no course names.</summary>
    public float OfNew { get; } = ofNew;

    public float this[int term] => term < logarithms.Length ? OfNew - logarithms[term] : OfNew;
}
