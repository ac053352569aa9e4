using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.People;

internal sealed record MembershipRequestView(MembershipView Membership, PersonView Person, DateTimeOffset RequestedAt);

internal static class ListMembershipRequests
{
    private const int Most = 200;

    internal static void MapListMembershipRequests(this IEndpointRouteBuilder memberships) => memberships
        .MapGet("/requested", HandleAsync)
        .Needs(UseCase.ListMembershipRequests)
        .WithSummary("The memberships that I have to confirm or decline, the oldest first, 200 at most");

    private static async Task<Ok<List<MembershipRequestView>>> HandleAsync(
        Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var waiting = db.Memberships.AsNoTracking().Where(one => one.Status == MembershipStatus.Requested);
        if (!caller.IsSecretariat)
        {
            var offices = caller.OfficesOf();
            waiting = waiting.Where(one => one.InstitutionId != null && offices.Contains(one.InstitutionId.Value));
        }

        var rows = await waiting
            .Join(db.People, one => one.PersonId, person => person.Id, (membership, person) => new { membership, person })
            .OrderBy(row => row.membership.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.ConvertAll(row => new MembershipRequestView(
            MembershipView.Of(row.membership), PersonView.Of(row.person, [row.membership]), row.membership.RequestedAt)));
    }
}
