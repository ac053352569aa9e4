using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Pairings;

internal static class WaitingPairings
{
    /// <summary>The same rule as <see cref="PairingRights.IsWaitedFor"/>, for the database to answer.</summary>
    internal static IQueryable<Pairing> WaitingFor(this IQueryable<Pairing> pairings, Caller caller, SiloDbContext db)
    {
        var offices = caller.OfficesOf();
        var lecturing = db.Listings.EditableBy(caller).Where(one => one.OwnerId == caller.Id || one.OwnerId == null).Select(one => one.Id);
        var me = caller.Id?.Value ?? Guid.Empty;
        var isSecretariat = caller.IsSecretariat;
        var isExpert = caller.IsExpert;
        var deciding = db.Pairings.WaitingForDecisionOf(caller).Select(one => one.Id);
        return pairings.Where(one => one.State == PairingState.UnderReview ? deciding.Contains(one.Id) :
            ((one.Waiting & PairingParty.RequesterLecturer) != 0 && lecturing.Contains(one.ListingId))
            || ((one.Waiting & PairingParty.InvitedLecturer) != 0 && lecturing.Contains(one.PartnerListingId))
            || ((one.Waiting & PairingParty.RequesterOffice) != 0 && offices.Contains(one.InstitutionId))
            || ((one.Waiting & PairingParty.InvitedOffice) != 0 && offices.Contains(one.PartnerInstitutionId))
            || ((one.Waiting & PairingParty.Secretariat) != 0 && isSecretariat)
            || (isExpert && one.AssessmentTurns.Contains(me)));
    }
}
