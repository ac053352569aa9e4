using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace CoilMatch.Silo.Health;

/// <param name="WaitingFor">Parts that are not done yet; empty when ready.</param>
internal sealed record ReadinessView(IReadOnlyList<string> WaitingFor);

internal static class HealthEndpoints
{
    internal static void MapHealth(this IEndpointRouteBuilder app)
    {
        var health = app.MapGroup("/health").NeedsNothing().WithTags("Health");
        health.MapGet("/live", () => TypedResults.Ok()).WithSummary("The process runs");
        health.MapGet("/ready", ReadyAsync)
            .Produces<ReadinessView>(StatusCodes.Status503ServiceUnavailable)
            .WithSummary("Requests can be answered: migrated, loaded, indexed, the database replies, and it is not about to stop");
    }

    private static async Task<Results<Ok<ReadinessView>, JsonHttpResult<ReadinessView>>> ReadyAsync(
        Readiness readiness, Drain drain, NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var waitingFor = drain.IsUnderWay ? [Drain.Part] : readiness.WaitingFor;
        if (waitingFor.Count == 0 && !await RepliesAsync(source, cancellationToken)) waitingFor = [Readiness.Database];

        var view = new ReadinessView(waitingFor);
        return waitingFor.Count == 0
            ? TypedResults.Ok(view)
            : TypedResults.Json(view, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<bool> RepliesAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = source.CreateCommand("select 1");
            await command.ExecuteScalarAsync(cancellationToken);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
