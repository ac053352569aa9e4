namespace CoilMatch.Silo.Listings;

internal readonly record struct ListingId(Guid Value)
{
    internal static ListingId New() => new(Guid.CreateVersion7());

    public static bool operator <(ListingId left, ListingId right) => left.Value < right.Value;

    public static bool operator >(ListingId left, ListingId right) => left.Value > right.Value;
}
