using CoilMatch.Silo.Common;
using CoilMatch.Silo.Demo;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.People;

internal enum RequestableRole
{
    Lecturer,
    InternationalOffice,
}

internal sealed record RequestMembershipInput(Guid InstitutionId, RequestableRole Role);

/// <summary>Whoever has a mail address of an institution may ask to belong to it.</summary>
internal static class RequestMembership
{
    internal static void MapRequestMembership(this IEndpointRouteBuilder memberships) => memberships
        .MapPost("", HandleAsync)
        .Needs(UseCase.RequestMembership)
        .WithSummary("Ask to be a lecturer or the international office of an institution");

    private static async Task<Results<Ok<MembershipView>, ProblemHttpResult>> HandleAsync(
        RequestMembershipInput input, Caller caller, SiloDbContext db, DemoMode demo, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var institution = await db.Institutions.FindAsync([new InstitutionId(input.InstitutionId)], cancellationToken);
        if (institution is null) return MembershipRefusals.NoInstitution.ToProblem();

        var person = await db.People.SingleAsync(one => one.Id == caller.Id, cancellationToken);
        var domain = EmailAddress.DomainOf(person.Email);
        if (!institution.Owns(domain) && !demo.Accepts(domain))
            return MembershipRefusals.MailDomain(domain, institution.Name).ToProblem();

        var role = input.Role == RequestableRole.Lecturer ? Role.Lecturer : Role.InternationalOffice;
        var membership = Membership.Request(person.Id, institution.Id, role, clock.GetUtcNow());
        db.Memberships.Add(membership);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException twice) when (twice.IsUniqueViolation())
        {
            return MembershipRefusals.AlreadyRequested.ToProblem();
        }

        return TypedResults.Ok(MembershipView.Of(membership));
    }
}
