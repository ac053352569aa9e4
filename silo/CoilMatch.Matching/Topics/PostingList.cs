namespace CoilMatch.Matching.Topics;

/// <summary>The courses that name a term; grows at its end while others read.</summary>
internal sealed class PostingList
{
    private Posting[] postings = new Posting[1];
    private int count;

    public int Count => Volatile.Read(ref count);

    /// <summary>Only for the one writer. An entry is complete before the count that shows it to readers.</summary>
    public void Add(int course, float weight)
    {
        if (count == postings.Length)
        {
            var grown = new Posting[postings.Length * 2];
            postings.CopyTo(grown, 0);
            Volatile.Write(ref postings, grown);
        }

        postings[count] = new Posting(course, weight);
        Volatile.Write(ref count, count + 1);
    }

    /// <summary>What has been added so far; the count is read before the array, so the array is never shorter.</summary>
    public ReadOnlySpan<Posting> Read()
    {
        var length = Volatile.Read(ref count);
        return Volatile.Read(ref postings).AsSpan(0, length);
    }
}

/// <summary>A course that names a term, and how strongly.</summary>
internal readonly record struct Posting(int Course, float Weight);
