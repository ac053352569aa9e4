using System.Globalization;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Statistics;

internal static class ReadFigureSources
{
    private static readonly Refusal UnknownKey = new("not-found", "There is no figure with this key.", "key");

    internal static void MapReadFigureSources(this IEndpointRouteBuilder statistics) => statistics
        .MapGet("/sources", HandleAsync)
        .Needs(UseCase.ReadStatistics)
        .WithSummary("The pairings behind a figure, the earliest request first, with why one is not counted");

    private static async Task<Results<Ok<Page<FigureSourceView>>, ProblemHttpResult>> HandleAsync(
        string key, DateOnly? from, DateOnly? to, int? first, string? after,
        SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first, after, out var page) is { } refusal) return refusal.ToProblem();
        if (StatisticsPeriod.Check(from, to, out var period) is { } badPeriod) return badPeriod.ToProblem();
        var skip = 0;
        if (page.After is not null && (!int.TryParse(page.After, NumberStyles.None, CultureInfo.InvariantCulture, out skip) || skip < 1))
            return PageRequest.BadCursor.ToProblem();

        var data = await PilotData.ReadAsync(db, clock.GetUtcNow(), cancellationToken);
        if (FigureSources.Of(key, data, period) is not { } found) return UnknownKey.ToProblem();

        var nodes = found.Skip(skip).Take(page.First + 1).ToList();
        var more = nodes.Count > page.First;
        if (more) nodes.RemoveAt(page.First);
        var end = nodes.Count == 0 ? null : PageRequest.Cursor((skip + nodes.Count).ToString(CultureInfo.InvariantCulture));
        return TypedResults.Ok(new Page<FigureSourceView>(nodes, more, end));
    }
}
