using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Calendars;

/// <summary>What the calendar shows: one pairing, or all pairings of an institution.</summary>
internal sealed record CreateCalendarLinkInput(Guid? PairingId = null, Guid? InstitutionId = null);

/// <param name="Token">The secret of the address; given out once, only its hash is kept.</param>
internal sealed record CreatedCalendarLinkView(CalendarLinkView Link, string Token);

internal static class CreateCalendarLink
{
    internal static void MapCreateCalendarLink(this IEndpointRouteBuilder links) => links
        .MapPost("", HandleAsync)
        .Needs(UseCase.CreateCalendarLink)
        .WithSummary("Make an address for a calendar program: of a pairing that I see, or of my institution as its office");

    private static async Task<Results<Ok<CreatedCalendarLinkView>, ProblemHttpResult>> HandleAsync(
        CreateCalendarLinkInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (input.PairingId is null == input.InstitutionId is null) return CalendarRefusals.OneSubject.ToProblem();
        if (await RefuseAsync(input, caller, db, cancellationToken) is { } refusal) return refusal.ToProblem();

        // One at a time for each person, so that two requests together do not pass the limit.
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        await db.People.FromSql($"select * from people where id = {caller.Id!.Value.Value} for no key update").LoadAsync(cancellationToken);
        var working = await db.CalendarLinks.CountAsync(one => one.PersonId == caller.Id && one.RevokedAt == null, cancellationToken);
        if (working >= CalendarLink.MostPerPerson) return CalendarRefusals.TooMany.ToProblem();

        var (link, secret) = CalendarLink.Issue(
            caller.Id!.Value,
            input.PairingId is { } pairing ? new PairingId(pairing) : null,
            input.InstitutionId is { } institution ? new InstitutionId(institution) : null,
            clock.GetUtcNow());
        db.CalendarLinks.Add(link);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(new CreatedCalendarLinkView(CalendarLinkView.Of(link), secret));
    }

    private static async Task<Refusal?> RefuseAsync(
        CreateCalendarLinkInput input, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (input.PairingId is { } pairing)
            return await db.FindPairingAsync(pairing, caller, cancellationToken) is null ? Refusal.NotFound : null;

        return caller.IsOfficeOf(new InstitutionId(input.InstitutionId!.Value)) ? null : Refusal.Forbidden;
    }
}
