using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace CoilMatch.Silo.HandOver;

/// <param name="Tables">What is in the installation now, by table.</param>
internal sealed record RestoredView(HandOverFileView File, IReadOnlyList<RestoredTable> Tables);

internal sealed record RestoredTable(string Name, long Rows);

internal static class RestoreInstallation
{
    internal static void MapRestoreInstallation(this IEndpointRouteBuilder handOver) => handOver
        .MapPost("/restore", HandleAsync)
        .Needs(UseCase.HandOver)
        .WithMetadata(new DisableRequestSizeLimitAttribute())
        .WithSummary("Fill this empty installation from an archive: all of it, or nothing")
        .Accepts<Stream>("application/zip", "*/*")
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static async Task<Results<Ok<RestoredView>, ProblemHttpResult>> HandleAsync(
        HttpRequest request, RestoreRun run, NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var (received, notReceived) = await ReceivedArchive.ReceiveAsync(request, cancellationToken);
        if (received is null) return notReceived!.ToProblem();

        await using var archive = received;
        await using var turn = await WorkLock.TryTakeAsync(source, WorkLock.HandOver, cancellationToken);
        if (turn is null) return HandOverRefusals.UnderWay.ToProblem();

        try
        {
            await using var zip = await archive.OpenAsync(cancellationToken);
            var contents = await ArchiveContents.ReadAsync(zip, archive.Bytes, cancellationToken);
            var file = await run.RestoreAsync(contents, archive.Bytes, archive.Sha256, cancellationToken);
            return TypedResults.Ok(new RestoredView(
                HandOverFileView.Of(file, null), [.. contents.Manifest.Tables.Select(table => new RestoredTable(table.Table, table.Rows))]));
        }
        catch (RestoreRefusedException refused)
        {
            return refused.Refusal.ToProblem();
        }
    }
}
