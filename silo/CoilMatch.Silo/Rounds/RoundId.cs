namespace CoilMatch.Silo.Rounds;

internal readonly record struct RoundId(Guid Value)
{
    internal static RoundId New() => new(Guid.CreateVersion7());

    public static bool operator <(RoundId left, RoundId right) => left.Value < right.Value;

    public static bool operator >(RoundId left, RoundId right) => left.Value > right.Value;
}

internal readonly record struct RoundPairId(Guid Value)
{
    internal static RoundPairId New() => new(Guid.CreateVersion7());
}
