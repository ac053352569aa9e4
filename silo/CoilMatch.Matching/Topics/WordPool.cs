using System.Text;

namespace CoilMatch.Matching.Topics;

/// <summary>Words by number, as UTF-8 one behind the other. One writer adds at the end; readers never wait.</summary>
internal sealed class WordPool
{
    private const int LongestWord = 255;

    private byte[] letters = new byte[1 << 12];
    private int[] starts = new int[1 << 10];
    private int count;
    private int used;

    /// <summary>Gives the next number to the word.</summary>
    public void Add(string word)
    {
        var length = Encoding.UTF8.GetByteCount(word);
        if (length > LongestWord)
            (word, length) = ("", 0);
        if (count == starts.Length)
            Volatile.Write(ref starts, Grown(starts, starts.Length + 1));
        if (used + length + 1 > letters.Length)
            Volatile.Write(ref letters, Grown(letters, used + length + 1));
        starts[count] = used;
        letters[used] = (byte)length;
        Encoding.UTF8.GetBytes(word, letters.AsSpan(used + 1));
        used += length + 1;
        Volatile.Write(ref count, count + 1);
    }

    /// <summary>The word with this number; empty when there is none.</summary>
    public string this[int number]
    {
        get
        {
            if (number >= Volatile.Read(ref count))
                return "";
            var start = Volatile.Read(ref starts)[number];
            var all = Volatile.Read(ref letters);
            return Encoding.UTF8.GetString(all, start + 1, all[start]);
        }
    }

    /// <summary>The words as they are now; what is added later does not change them. Only for the one writer.</summary>
    public WordPool Save() => new() { starts = starts, letters = letters, count = count, used = used };

    public void Write(SnapshotWriter to)
    {
        to.Write(starts.AsSpan(0, count));
        to.Write(letters.AsSpan(0, used));
    }

    public static WordPool Read(SnapshotReader from)
    {
        var pool = new WordPool { starts = from.ReadArray<int>(), letters = from.ReadArray<byte>() };
        (pool.count, pool.used) = (pool.starts.Length, pool.letters.Length);
        return pool;
    }

    private static T[] Grown<T>(T[] array, int atLeast)
    {
        var grown = new T[Math.Max(atLeast, array.Length + (array.Length / 2))];
        array.CopyTo(grown, 0);
        return grown;
    }
}
