using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.GoodPractices;

internal static class ReadPractice
{
    internal static void MapReadPractice(this IEndpointRouteBuilder practices) => practices
        .MapGet("/{id:guid}", ReadAsync)
        .Needs(UseCase.ReadPractices)
        .ProducesProblem(StatusCodes.Status410Gone)
        .WithSummary("A published good practice");

    internal static void MapReadPracticeOfPairing(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/practice", ReadOfPairingAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("The good practice of an exchange in any state, for those who take part, review it or run the service");

    private static async Task<Results<Ok<PracticeView>, ProblemHttpResult>> ReadAsync(
        Guid id, SiloDbContext db, CancellationToken cancellationToken)
    {
        var practiceId = new GoodPracticeId(id);
        var practice = await db.GoodPractices.AsNoTracking().SingleOrDefaultAsync(one => one.Id == practiceId, cancellationToken);
        return practice?.State switch
        {
            PracticeState.Published => TypedResults.Ok(PracticeView.ForPublic(practice)),
            PracticeState.TakenDown => PracticeRefusals.TakenDown.ToProblem(),
            _ => Refusal.NotFound.ToProblem(),
        };
    }

    private static async Task<Results<Ok<PracticeView>, ProblemHttpResult>> ReadOfPairingAsync(
        Guid id, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();

        var practice = await db.GoodPractices.AsNoTracking().SingleOrDefaultAsync(one => one.PairingId == row.Pairing.Id, cancellationToken);
        return practice is not null && (practice.State == PracticeState.Published || row.RightsOf(caller).Turns != PairingParty.Nobody)
            ? TypedResults.Ok(PracticeView.Of(practice))
            : Refusal.NotFound.ToProblem();
    }
}
