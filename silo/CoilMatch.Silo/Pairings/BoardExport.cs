using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Spreadsheets;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Pairings;

internal static class BoardExport
{
    /// <summary>More rows than a spreadsheet program is pleasant with.</summary>
    internal const int MostRows = 50_000;

    private static readonly string[] Columns =
    [
        "Project", "Requester's course", "Requester's institution", "Requester's country",
        "Invited course", "Invited institution", "Invited country", "State", "Waits for", "Due on", "In this state since (UTC)",
        "Days in this state", "First day", "Last day", "Requested (UTC)", "Latest change (UTC)",
    ];

    internal static void MapBoardExport(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/export", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .Produces(StatusCodes.Status200OK, contentType: SheetFormats.Csv, additionalContentTypes: SheetFormats.Xlsx)
        .WithSummary("The list of pairings as a spreadsheet, at most 50,000 rows, with the same filters and rights as the list");

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> HandleAsync(
        [AsParameters] PairingFilterInput input, string? format, string? sort,
        Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (PairingFilter.Check(input, out var filter) is { } faulty) return faulty.ToProblem();
        if (PairingSorts.Check(sort, out var order) is { } badOrder) return badOrder.ToProblem();
        if (SheetFormats.Check(format, out var file) is { } badFormat) return badFormat.ToProblem();

        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var found = filter.Apply(await db.VisiblePairingsAsync(caller, cancellationToken), caller, db, today);
        if (await found.Take(MostRows + 1).CountAsync(cancellationToken) > MostRows)
            return new Refusal("too-large", $"A file holds at most {MostRows} projects. Narrow the list first, for example to some states.").ToProblem();

        var rows = RowsOf(found, order, db);
        return file.Answer("projects", Columns, rows.AsAsyncEnumerable(), row => CellsOf(row, now));
    }

    private static IReadOnlyList<Cell> CellsOf(BoardExportRow row, DateTimeOffset now) =>
    [
        $"{row.Id.Value}", row.Course, row.Institution, row.Country, row.PartnerCourse, row.PartnerInstitution, row.PartnerCountry,
        BoardWords.Of(row.State), BoardWords.Of(row.Waiting), row.DueOn, row.EnteredStateAt, (long)(now - row.EnteredStateAt).TotalDays,
        row.StartsOn, row.EndsOn, row.RequestedAt, row.ChangedAt,
    ];

    /// <summary>Names instead of ids, and nothing of the plan, which is the largest part of a pairing.</summary>
    private static IQueryable<BoardExportRow> RowsOf(IQueryable<Pairing> found, PairingSort sort, SiloDbContext db) =>
        from pairing in found.In(sort)
        join own in db.Listings on pairing.ListingId equals own.Id
        join ownCourse in db.Courses on own.CourseId equals ownCourse.Id
        join ownPlace in db.Institutions on pairing.InstitutionId equals ownPlace.Id
        join partner in db.Listings on pairing.PartnerListingId equals partner.Id
        join partnerCourse in db.Courses on partner.CourseId equals partnerCourse.Id
        join partnerPlace in db.Institutions on pairing.PartnerInstitutionId equals partnerPlace.Id
        select new BoardExportRow(
            pairing.Id, ownCourse.Title, ownPlace.Name, ownPlace.Country, partnerCourse.Title, partnerPlace.Name, partnerPlace.Country,
            pairing.State, pairing.Waiting, pairing.DueOn, pairing.EnteredStateAt, pairing.StartsOn, pairing.EndsOn,
            pairing.RequestedAt, pairing.ChangedAt);

    private sealed record BoardExportRow(
        PairingId Id, string Course, string Institution, string Country, string PartnerCourse, string PartnerInstitution, string PartnerCountry,
        PairingState State, PairingParty Waiting, DateOnly? DueOn, DateTimeOffset EnteredStateAt, DateOnly? StartsOn, DateOnly? EndsOn,
        DateTimeOffset RequestedAt, DateTimeOffset ChangedAt);
}
