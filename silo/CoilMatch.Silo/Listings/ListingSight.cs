using CoilMatch.Silo.Security;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Listings;

/// <summary>Who may see a listing and who may edit it.</summary>
internal static class ListingSight
{
    /// <summary>The owner while a lecturer at the institution, and the institution's office.</summary>
    internal static bool MayEdit(this Caller caller, Listing listing) =>
        (listing.OwnerId is not null && listing.OwnerId == caller.Id && caller.IsLecturerAt(listing.InstitutionId))
        || caller.IsOfficeOf(listing.InstitutionId);

    internal static bool MaySee(this Caller caller, Listing listing)
    {
        if (caller.IsSecretariat || caller.MayEdit(listing)) return true;
        if (caller.IsExpert) return listing.State != ListingState.Draft;
        if (listing.State is not (ListingState.Published or ListingState.Matched)) return false;
        return listing.Visibility switch
        {
            Visibility.Public => true,
            Visibility.Members => caller.Memberships.Count > 0,
            _ => caller.Is(Role.InternationalOffice),
        };
    }

    /// <summary>The same rule as <see cref="MaySee"/>, for the database to answer.</summary>
    internal static IQueryable<Listing> VisibleTo(this IQueryable<Listing> listings, Caller caller)
    {
        if (caller.IsSecretariat) return listings;
        if (caller.IsExpert) return listings.Where(one => one.State != ListingState.Draft);

        List<Visibility> visible = [Visibility.Public];
        if (caller.Memberships.Count > 0) visible.Add(Visibility.Members);
        if (caller.Is(Role.InternationalOffice)) visible.Add(Visibility.OfficeOnly);
        var offices = caller.OfficesOf();
        var teaching = caller.TeachesAt();
        return listings.Where(one =>
            ((one.State == ListingState.Published || one.State == ListingState.Matched) && visible.Contains(one.Visibility))
            || offices.Contains(one.InstitutionId)
            || (one.OwnerId == caller.Id && teaching.Contains(one.InstitutionId)));
    }

    /// <summary>Of listings open for partners, those whose visibility keeps them from the caller.</summary>
    internal static IQueryable<Listing> HiddenFrom(this IQueryable<Listing> open, Caller caller)
    {
        List<Visibility> hidden = [];
        if (!caller.IsSecretariat && !caller.IsExpert && !caller.Is(Role.InternationalOffice)) hidden.Add(Visibility.OfficeOnly);
        if (caller.Memberships.Count == 0) hidden.Add(Visibility.Members);
        return open.Where(one => hidden.Contains(one.Visibility));
    }

    /// <summary>The listings that the caller may edit.</summary>
    internal static IQueryable<Listing> EditableBy(this IQueryable<Listing> listings, Caller caller)
    {
        var offices = caller.OfficesOf();
        var teaching = caller.TeachesAt();
        return listings.Where(one =>
            offices.Contains(one.InstitutionId) || (one.OwnerId == caller.Id && teaching.Contains(one.InstitutionId)));
    }
}
