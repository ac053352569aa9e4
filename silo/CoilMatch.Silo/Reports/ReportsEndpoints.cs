namespace CoilMatch.Silo.Reports;

internal static class ReportsEndpoints
{
    internal static void MapReports(this IEndpointRouteBuilder app)
    {
        var reports = app.MapGroup("/reports").WithTags("Reports");
        reports.MapMakeReport();
        reports.MapGetReport();
        reports.MapPublishReport();
        reports.MapReadReportTables();

        var published = app.MapGroup("/published/reports").WithTags("Reports");
        published.MapGetPublishedReport();
        published.MapReadPublishedTables();

        var mappings = app.MapGroup("/report-mappings").WithTags("Reports");
        mappings.MapListReportMappings();
        mappings.MapSaveReportMapping();
        mappings.MapRemoveReportMapping();

        var pairing = app.MapGroup("/pairings/{id:guid}").WithTags("Reports");
        pairing.MapReadProjectMapping();
        pairing.MapReadTestimonials();
        pairing.MapSaveTestimonial();
        app.MapGroup("").WithTags("Reports").MapWithdrawTestimonial();
    }
}
