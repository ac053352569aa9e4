namespace CoilMatch.Benchmarks.Synthetic;

/// <summary>Reproducible random numbers from a key, the same on every machine and for every order of asking.</summary>
/// <remarks>G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators" (2014): SplitMix64.</remarks>
public struct Draw(ulong key)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong state = key;

    /// <summary>Numbers of their own for the n-th thing of a kind.</summary>
    public static Draw For(ulong kind, long number) => new(Mix(kind * Golden) ^ Mix((ulong)number + Golden));

    public ulong Next() => Mix(state += Golden);

    /// <summary>At least 0 and less than 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>At least 0 and less than <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    public bool Chance(double probability) => Share() < probability;

    /// <summary>A rank below <paramref name="bound"/>, the n-th about as likely as 1/n (Zipf's law).</summary>
    public int Zipf(int bound) => Math.Min(bound - 1, (int)Math.Exp(Share() * Math.Log(bound + 1)) - 1);

    public T Of<T>(ReadOnlySpan<T> options) => options[Below(options.Length)];

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
