using System.Collections.Concurrent;

namespace CoilMatch.Matching.Topics;

/// <summary>One field of all courses, term by term, with TF-IDF cosine between a query and every course.</summary>
/// <remarks>
/// One writer appends; readers never wait. Courses are numbered in the order of arrival, so a list only grows at its end.
/// Rarity comes from the lists' lengths and is always fresh; the lengths of course vectors are renewed by
/// <see cref="Renormalise"/> and in between may lag a few percent behind.
/// </remarks>
internal sealed class PostingField
{
    private readonly ConcurrentDictionary<ulong, PostingList> lists = new(1, 1024);
    private float[] inverseNorms = new float[1024];
    private int courses;

    public void Add(int course, TermWeight[] terms)
    {
        if (course >= inverseNorms.Length)
        {
            var grown = new float[Math.Max(course + 1, inverseNorms.Length * 2)];
            inverseNorms.CopyTo(grown, 0);
            Volatile.Write(ref inverseNorms, grown);
        }

        if (terms.Length > 0)
            Volatile.Write(ref courses, courses + 1);
        var squares = 0f;
        foreach (var (term, weight) in terms)
        {
            if (!lists.TryGetValue(term, out var list))
                lists[term] = list = new PostingList();
            list.Add(course, weight);
            var strength = weight * Rarity(list.Count);
            squares += strength * strength;
        }

        inverseNorms[course] = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
    }

    /// <summary>Computes the length of every course's vector with the rarities of now.</summary>
    public void Renormalise()
    {
        var squares = new float[inverseNorms.Length];
        foreach (var list in lists.Values)
        {
            var rarity = Rarity(list.Count);
            foreach (var (course, weight) in list.Read())
                squares[course] += weight * rarity * weight * rarity;
        }

        for (var course = 0; course < squares.Length; course++)
            squares[course] = squares[course] > 0 ? 1 / MathF.Sqrt(squares[course]) : 0;
        Volatile.Write(ref inverseNorms, squares);
    }

    /// <summary>Adds to <paramref name="scores"/>, by course number, the cosine with the query times <paramref name="factor"/>.</summary>
    public void Score(TermWeight[] query, float factor, Span<float> scores)
    {
        var norms = Volatile.Read(ref inverseNorms);
        var squares = 0f;
        foreach (var (term, weight) in query)
        {
            var strength = weight * RarityOf(term);
            squares += strength * strength;
        }

        if (squares == 0)
            return;
        var scale = factor / MathF.Sqrt(squares);
        foreach (var (term, weight) in query)
        {
            if (!lists.TryGetValue(term, out var list))
                continue;
            var postings = list.Read();
            var rarity = Rarity(postings.Length);
            var strength = scale * weight * rarity * rarity;
            foreach (var (course, tf) in postings)
                if (course < scores.Length)
                    scores[course] += strength * tf * norms[course];
        }
    }

    /// <summary>ln((1 + N) / (1 + n)) + 1 for a term in n of N courses.</summary>
    public float RarityOf(ulong term) => Rarity(lists.TryGetValue(term, out var list) ? list.Count : 0);

    private float Rarity(int withTerm) => MathF.Log((1f + courses) / (1f + Math.Min(withTerm, courses))) + 1;
}
