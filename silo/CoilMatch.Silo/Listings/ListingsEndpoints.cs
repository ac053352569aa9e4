namespace CoilMatch.Silo.Listings;

internal static class ListingsEndpoints
{
    internal static void MapListings(this IEndpointRouteBuilder app)
    {
        var listings = app.MapGroup("/listings").WithTags("Listings");
        listings.MapSaveListing();
        listings.MapGetListing();
        listings.MapListListings();
        listings.MapReadListingsByIds();
        listings.MapPublishListing();
        listings.MapPauseListing();
        listings.MapWithdrawListing();
    }
}
