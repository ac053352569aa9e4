using System.Runtime.InteropServices;
using CoilMatch.Matching.Topics;

namespace CoilMatch.Benchmarks;

/// <summary>Word vectors joined by stem, without what all words have in common, and with the weight of each stem.</summary>
/// <remarks>
/// Joining: words of one stem are added by 1/(rank + 1000). Common part: the three main directions of all stems, each counted
/// by the root of its frequency, are taken out (J. Mu, P. Viswanath, "All-but-the-Top", 2018). Weight: minus the logarithm of
/// the frequency that Zipf's law gives for the rank, 0.1/(rank + 2.7), times <see cref="OfCourses"/> for words of any course.
/// </remarks>
internal sealed class WordVectorTable
{
    private const int CommonDirections = 3;
    private const float OfCourses = 0.4f;

    private readonly SortedDictionary<ulong, Stem> stems = [];

    public int Count => stems.Count;

    public static WordVectorTable Of(IReadOnlyList<(string Word, float[] Vector)> words)
    {
        var table = new WordVectorTable();
        for (var rank = 0; rank < words.Count; rank++)
        {
            var (word, vector) = words[rank];
            if (!StopWords.IsFunctional(word))
                table.Add(Stemmer.Stem(word), vector, rank);
        }

        foreach (var stem in table.stems.Values)
            Normalise(stem.Vector);
        for (var direction = 0; direction < CommonDirections; direction++)
            table.TakeOut(table.MainDirection());
        foreach (var stem in table.stems.Values)
            Normalise(stem.Vector);
        return table;
    }

    public void WriteTo(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(stems.Count);
        foreach (var key in stems.Keys)
            writer.Write(key);
        foreach (var stem in stems.Values)
            writer.Write((byte)Math.Clamp(MathF.Round(10 * stem.Weight), 1, byte.MaxValue));
        foreach (var stem in stems.Values)
            writer.Write(MemoryMarshal.AsBytes(WordVectors.Unit(stem.Vector).AsSpan()));
    }

    private void Add(string text, float[] vector, int rank)
    {
        var key = TermKey.Of(text);
        if (!stems.TryGetValue(key, out var stem))
            stems[key] = stem = new Stem(StopWords.IsGeneric(text));
        stem.Frequency += 0.1f / (rank + 2.7f);
        for (var at = 0; at < vector.Length; at++)
            stem.Vector[at] += vector[at] / (rank + 1_000f);
    }

    /// <summary>The direction in which the stems vary most, by repeated multiplication.</summary>
    private float[] MainDirection()
    {
        var direction = new float[WordVectors.Dimensions];
        direction.AsSpan().Fill(1);
        for (var round = 0; round < 50; round++)
        {
            Normalise(direction);
            var next = new float[direction.Length];
            foreach (var stem in stems.Values)
            {
                var share = stem.Frequency * Dot(stem.Vector, direction);
                for (var at = 0; at < next.Length; at++)
                    next[at] += share * stem.Vector[at];
            }

            direction = next;
        }

        Normalise(direction);
        return direction;
    }

    private void TakeOut(float[] direction)
    {
        foreach (var stem in stems.Values)
        {
            var share = Dot(stem.Vector, direction);
            for (var at = 0; at < direction.Length; at++)
                stem.Vector[at] -= share * direction[at];
        }
    }

    private static float Dot(float[] one, float[] other) => one.Zip(other, (a, b) => a * b).Sum();

    private static void Normalise(float[] vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        for (var at = 0; at < vector.Length; at++)
            vector[at] /= length;
    }

    private sealed class Stem(bool generic)
    {
        public float[] Vector { get; } = new float[WordVectors.Dimensions];

        public float Frequency { get; set; }

        public float Weight => -MathF.Log(Frequency) * (generic ? OfCourses : 1);
    }
}
