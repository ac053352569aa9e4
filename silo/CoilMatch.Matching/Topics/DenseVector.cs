using System.Numerics;

namespace CoilMatch.Matching.Topics;

/// <summary>Dot product of vectors of signed bytes.</summary>
internal static class DenseVector
{
    /// <summary>Products of 8 bits fit in 16, sums of them are kept in 32.</summary>
    public static int Dot(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other)
    {
        var sums = Vector<int>.Zero;
        var at = 0;
        for (; at + Vector<sbyte>.Count <= one.Length; at += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(one[at..]), out var oneLow, out var oneHigh);
            Vector.Widen(new Vector<sbyte>(other[at..]), out var otherLow, out var otherHigh);
            Vector.Widen(oneLow * otherLow, out var a, out var b);
            Vector.Widen(oneHigh * otherHigh, out var c, out var d);
            sums += a + b + c + d;
        }

        var sum = Vector.Sum(sums);
        for (; at < one.Length; at++)
            sum += one[at] * other[at];
        return sum;
    }
}
