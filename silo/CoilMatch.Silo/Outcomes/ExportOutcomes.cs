using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Spreadsheets;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Outcomes;

/// <summary>The last reports of both sides of many projects as one table, for an office or the secretariat.</summary>
internal static class ExportOutcomes
{
    private static readonly string[] Columns =
    [
        "Project", "Course", "Institution", "Country", "Partner's institution", "Partner's country", "Side", "Delivered (UTC)",
        "Revision", "Submitted (UTC)", .. OutcomeMeasures.AllFields.Select(one => $"{one.Measure.Title}: {one.Field.Label}"),
    ];

    internal static void MapExportOutcomes(this IEndpointRouteBuilder app) => app
        .MapGet("/outcomes/export", HandleAsync)
        .Needs(UseCase.ReadOutcomes)
        .WithTags("Outcomes")
        .Produces(StatusCodes.Status200OK, contentType: SheetFormats.Csv, additionalContentTypes: SheetFormats.Xlsx)
        .WithSummary("The last reports of the projects whose answers the caller may read, a row for each side, at most 50,000");

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> HandleAsync(
        string? format, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (SheetFormats.Check(format, out var file) is { } badFormat) return badFormat.ToProblem();

        var rows = RowsOf(caller, db, clock.GetUtcNow());
        if (await rows.Take(BoardExport.MostRows + 1).CountAsync(cancellationToken) > BoardExport.MostRows)
            return new Refusal("too-large", $"A file holds at most {BoardExport.MostRows} reports.").ToProblem();
        return file.Answer("outcomes", Columns, rows.AsAsyncEnumerable(), CellsOf);
    }

    /// <summary>Own listings and offices; everything for the secretariat. Reviewers read the projects that they review one by one.</summary>
    private static IQueryable<ExportRow> RowsOf(Caller caller, SiloDbContext db, DateTimeOffset now)
    {
        var (everything, offices, teaching) = (caller.IsSecretariat, caller.OfficesOf(), caller.TeachesAt());
        return
            from report in db.LatestAsOf(now)
            join pairing in db.Pairings on report.PairingId equals pairing.Id
            join own in db.Listings on pairing.ListingId equals own.Id
            join ownCourse in db.Courses on own.CourseId equals ownCourse.Id
            join ownPlace in db.Institutions on pairing.InstitutionId equals ownPlace.Id
            join partner in db.Listings on pairing.PartnerListingId equals partner.Id
            join partnerCourse in db.Courses on partner.CourseId equals partnerCourse.Id
            join partnerPlace in db.Institutions on pairing.PartnerInstitutionId equals partnerPlace.Id
            where everything
                || offices.Contains(pairing.InstitutionId) || offices.Contains(pairing.PartnerInstitutionId)
                || (own.OwnerId == caller.Id && teaching.Contains(own.InstitutionId))
                || (partner.OwnerId == caller.Id && teaching.Contains(partner.InstitutionId))
            orderby report.PairingId, report.Side descending
            select new ExportRow(
                report, pairing.Run, ownCourse.Title, ownPlace.Name, ownPlace.Country, partnerCourse.Title, partnerPlace.Name, partnerPlace.Country);
    }

    private static IReadOnlyList<Cell> CellsOf(ExportRow row)
    {
        var report = row.Report;
        var isRequester = report.Side == PairingSide.Requester;
        var answers = JsonSerializer.SerializeToNode(report.Answers, Json.Options);
        return
        [
            $"{report.PairingId.Value}",
            isRequester ? row.Course : row.PartnerCourse,
            isRequester ? row.Institution : row.PartnerInstitution,
            isRequester ? row.Country : row.PartnerCountry,
            isRequester ? row.PartnerInstitution : row.Institution,
            isRequester ? row.PartnerCountry : row.Country,
            isRequester ? "Requester" : "Invited",
            row.Run?.DeliveredAt,
            (long)report.Revision,
            report.SubmittedAt,
            .. OutcomeMeasures.AllFields.Select(one => OutcomeSheet.CellOf(one.Field, OutcomePath.Get(answers, one.Field.Path))),
        ];
    }

    private sealed record ExportRow(
        OutcomeReport Report, Projects.ProjectRun? Run, string? Course, string Institution, string Country,
        string? PartnerCourse, string PartnerInstitution, string PartnerCountry);
}
