namespace CoilMatch.Silo.Pairings;

internal readonly record struct PairingId(Guid Value)
{
    internal static PairingId New() => new(Guid.CreateVersion7());

    public static bool operator <(PairingId left, PairingId right) => left.Value < right.Value;

    public static bool operator >(PairingId left, PairingId right) => left.Value > right.Value;
}
