using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Outcomes;

internal static class ReadOutcomeForm
{
    internal static void MapReadOutcomeForm(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/outcome", HandleAsync)
        .Needs(UseCase.SubmitOutcome)
        .WithSummary("The report of the caller's side as it stands, filled in with what is known already");

    private static async Task<Results<Ok<OutcomeFormView>, ProblemHttpResult>> HandleAsync(
        Guid id, OutcomeDesk outcomes, CancellationToken cancellationToken) =>
        await outcomes.ReadFormAsync(id, cancellationToken) is (var form, var refusal) && refusal is null
            ? TypedResults.Ok(form)
            : refusal.ToProblem();
}
