using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Pairings;

/// <param name="Reason">A code of the decline reasons; needed when declining.</param>
internal sealed record AnswerRequestInput(bool Accept, string? Reason = null, string? Comment = null);

internal static class AnswerRequest
{
    internal static void MapAnswerRequest(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/answer", HandleAsync)
        .Needs(UseCase.AnswerPairing)
        .WithSummary("Accept or decline a request, as the lecturer who was asked or as their office");

    private static async Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, AnswerRequestInput input, Caller caller, SiloDbContext db, PairingViews views, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (Check(input, out var reason, out var comment) is { } faulty) return faulty.ToProblem();

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.LockPairingAsync(id, cancellationToken) is not { } pairing) return Refusal.NotFound.ToProblem();
        var (own, partner) = await db.LockListingsAsync(pairing.ListingId.Value, pairing.PartnerListingId.Value, cancellationToken);
        var row = new PairingRow { Pairing = pairing, Listing = own!.Listing, Partner = partner!.Listing };
        if (!row.IsVisibleTo(caller)) return Refusal.NotFound.ToProblem();
        if (caller.MayActFor(row.Partner.OwnerId, row.Partner.InstitutionId, out _) is { } forbidden) return forbidden.ToProblem();

        var now = clock.GetUtcNow();
        if (pairing.IsOverdue(now)) return PairingRefusals.AlreadyDecided(PairingState.Lapsed).ToProblem();
        var refusal = input.Accept ? pairing.Accept(row.Listing, row.Partner, now) : pairing.Decline(reason, comment, now);
        if (refusal is not null) return refusal.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(await views.OfAsync(row, cancellationToken));
    }

    private static Refusal? Check(AnswerRequestInput input, out string reason, out string? comment)
    {
        comment = TypedText.Of(input.Comment);
        reason = ReasonCodes.Decline.Find(input.Reason)?.Code ?? "";
        if (comment?.Length > Pairing.LongestComment) return PairingRefusals.CommentTooLong;
        if (input.Accept || reason.Length > 0) return null;
        return string.IsNullOrWhiteSpace(input.Reason) ? PairingRefusals.ReasonNeeded : PairingRefusals.UnknownReason;
    }
}
