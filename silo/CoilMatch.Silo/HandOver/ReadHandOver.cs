using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.HandOver;

internal static class ReadHandOver
{
    private const int MostFiles = 20;

    internal static void MapReadHandOver(this IEndpointRouteBuilder handOver)
    {
        handOver.MapGet("", ReadAsync).Needs(UseCase.HandOver)
            .WithSummary("The last exports, what an export holds, and what it leaves out");
        handOver.MapGet("/exports/{id:guid}", ReadOneAsync).Needs(UseCase.HandOver)
            .WithSummary("One export and how far it is");
    }

    private static async Task<Ok<HandOverView>> ReadAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var files = await db.ViewAsync(db.HandOverFiles.OrderByDescending(file => file.Id).Take(MostFiles), cancellationToken);
        return TypedResults.Ok(new HandOverView(
            files,
            db.Database.GetMigrations().Last(),
            [.. HandedTables.Of(db).Select(table => new HandedTableView(table.Name, table.Description))],
            [.. LeftOut.Tables.Select(one => new LeftOutView(one.Key, one.Value))]));
    }

    private static async Task<Results<Ok<HandOverFileView>, ProblemHttpResult>> ReadOneAsync(
        Guid id, SiloDbContext db, CancellationToken cancellationToken)
    {
        var fileId = new HandOverFileId(id);
        var found = await db.ViewAsync(db.HandOverFiles.Where(file => file.Id == fileId), cancellationToken);
        return found is [var file] ? TypedResults.Ok(file) : Refusal.NotFound.ToProblem();
    }
}
