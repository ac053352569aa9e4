using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Security;

/// <summary>Finds out who asks: bearer token → person → confirmed memberships. A token that is not good is nobody's.</summary>
internal sealed class TokenAuthentication(RequestDelegate next)
{
    private const string Scheme = "Bearer ";
    private const int LongestToken = 200;

    public async Task InvokeAsync(HttpContext context, Caller caller, EdgeKey edgeKey, SiloDbContext db, [FromKeyedServices(Clocks.True)] TimeProvider clock)
    {
        if (edgeKey.Matches(context.Request.Headers[EdgeKey.Header])) caller.ActAsEdge();

        string? header = context.Request.Headers.Authorization;
        if (header?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true && header.Length <= LongestToken)
            await SignInAsync(header[Scheme.Length..].Trim(), caller, db, clock.GetUtcNow(), context.RequestAborted);

        await next(context);
    }

    private static async Task SignInAsync(
        string secret, Caller caller, SiloDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var hash = AccessToken.HashOf(secret);
        var (yesterday, tomorrow) = (DateOnly.FromDateTime(now.UtcDateTime).AddDays(-1), DateOnly.FromDateTime(now.UtcDateTime).AddDays(1));
        var found = await db.AccessTokens.AsNoTracking()
            .Where(token => token.Hash == hash && token.RevokedAt == null && (token.ExpiresAt == null || token.ExpiresAt > now))
            .Select(token => new
            {
                Token = token,
                Memberships = db.Memberships
                    .Where(one => one.PersonId == token.PersonId && one.Status == MembershipStatus.Confirmed)
                    .OrderBy(one => one.Id)
                    .Select(one => new CallerMembership(one.InstitutionId, one.Role))
                    .ToList(),
                Absences = db.Delegations
                    .Where(one => one.DelegateId == token.PersonId && one.EndedAt == null && one.From <= tomorrow && one.Until >= yesterday)
                    .Join(db.Institutions, one => one.InstitutionId, place => place.Id,
                        (one, place) => new CoveredAbsence(one.InstitutionId, one.From, one.Until, place.TimeZone))
                    .ToList(),
                StandingDelegateOf = db.ApprovalSettings
                    .Where(one => one.StandingDelegateId == token.PersonId).Select(one => one.InstitutionId).ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null) return;

        caller.SignIn(found.Token, found.Memberships);
        caller.StandInFor(OfficeStandIns.Of(found.Absences, found.StandingDelegateOf, caller.MemberOf(), now));
        if (found.Token.IsDueForUseNote(now)) await NoteUseAsync(found.Token, db, now, cancellationToken);
    }

    private static async Task NoteUseAsync(
        AccessToken token, SiloDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var entry = db.Attach(token);
        token.NoteUse(now);
        await db.SaveChangesAsync(cancellationToken);
        entry.State = EntityState.Detached;
    }
}
