using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Common;

/// <summary>Turns refusals into RFC 9457 bodies that carry their codes.</summary>
internal static class Problems
{
    internal static ProblemHttpResult ToProblem(this Refusal refusal) => TypedResults.Problem(
        detail: refusal.Message,
        statusCode: StatusOf(refusal.Code),
        extensions: new Dictionary<string, object?> { ["code"] = refusal.Code, ["field"] = refusal.Field });

    /// <summary>One body for every faulty field at once; a single refusal stays a plain one.</summary>
    internal static ProblemHttpResult ToProblem(this IReadOnlyList<Refusal> refusals) => refusals is [var only]
        ? only.ToProblem()
        : TypedResults.Problem(
            detail: $"{refusals.Count} fields need another look.",
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: new Dictionary<string, object?> { ["code"] = "invalid-fields", ["refusals"] = refusals });

    private static int StatusOf(string code) => code switch
    {
        "signed-out" => StatusCodes.Status401Unauthorized,
        "forbidden" => StatusCodes.Status403Forbidden,
        "not-found" => StatusCodes.Status404NotFound,
        "stale-version" => StatusCodes.Status409Conflict,
        "taken-down" => StatusCodes.Status410Gone,
        "bad-cursor" or "out-of-range" or "malformed" => StatusCodes.Status400BadRequest,
        "too-large" => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
