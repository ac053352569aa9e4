using System.Collections.Concurrent;

namespace CoilMatch.Matching.Topics;

/// <summary>One field of all courses, term by term, with TF-IDF likeness between a query and every course.</summary>
/// <remarks>
/// One writer appends; readers never wait. Courses are numbered in the order of arrival, so a list only grows at its end.
/// Rarity comes from the lists' lengths and is always fresh; the lengths of course vectors are renewed by
/// <see cref="Renormalise"/> and in between may lag a few percent behind.
/// </remarks>
/// <param name="ownLength">See <see cref="FieldLengths"/>.</param>
internal sealed class PostingField(float ownLength)
{
    private readonly ConcurrentDictionary<ulong, PostingList> lists = new(1, 1024);
    private readonly FieldLengths lengths = new(ownLength);
    private bool[] described = new bool[1024];
    private float[] inverseNorms = new float[1024];
    private int courses;

    public void Add(int course, TermWeight[] terms, bool isDescribed)
    {
        if (course >= inverseNorms.Length)
        {
            Array.Resize(ref described, Math.Max(course + 1, described.Length * 2));
            var grown = new float[described.Length];
            inverseNorms.CopyTo(grown, 0);
            Volatile.Write(ref inverseNorms, grown);
        }

        if (terms.Length > 0)
            Volatile.Write(ref courses, courses + 1);
        described[course] = isDescribed;
        var squares = 0f;
        foreach (var (term, weight) in terms)
        {
            if (!lists.TryGetValue(term, out var list))
                lists[term] = list = new PostingList();
            list.Add(course, weight);
            var strength = weight * Rarity(list.Count);
            squares += strength * strength;
        }

        inverseNorms[course] = lengths.Inverse(MathF.Sqrt(squares), isDescribed);
    }

    /// <summary>Computes the length of every course's vector with the rarities of now.</summary>
    public void Renormalise()
    {
        var norms = new float[inverseNorms.Length];
        foreach (var list in lists.Values)
        {
            var rarity = Rarity(list.Count);
            foreach (var (course, weight) in list.Read())
                norms[course] += weight * rarity * weight * rarity;
        }

        for (var course = 0; course < norms.Length; course++)
            norms[course] = MathF.Sqrt(norms[course]);
        lengths.Learn(norms, described);
        for (var course = 0; course < norms.Length; course++)
            norms[course] = lengths.Inverse(norms[course], described[course]);
        Volatile.Write(ref inverseNorms, norms);
    }

    /// <summary>Adds to <paramref name="scores"/>, by course number, the likeness to the query times <paramref name="factor"/>.</summary>
    public void Score(TermWeight[] query, bool isDescribed, float factor, Span<float> scores)
    {
        var norms = Volatile.Read(ref inverseNorms);
        var squares = 0f;
        foreach (var (term, weight) in query)
        {
            var strength = weight * RarityOf(term);
            squares += strength * strength;
        }

        var scale = factor * lengths.Inverse(MathF.Sqrt(squares), isDescribed);
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
