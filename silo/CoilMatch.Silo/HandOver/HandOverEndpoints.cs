using CoilMatch.Silo.Telemetry;

namespace CoilMatch.Silo.HandOver;

internal static class HandOverEndpoints
{
    internal static IServiceCollection AddHandOver(this IServiceCollection services) => services
        .AddScoped<ExportRun>()
        .AddScoped<MakeExport>()
        .AddScoped<RestoreRun>()
        .AddWaitingQueue("exports", (db, _) => db.HandOverFiles
            .Where(one => one.State == HandOverState.Waiting)
            .Select(one => one.AskedAt));

    internal static void MapHandOver(this IEndpointRouteBuilder app)
    {
        var handOver = app.MapGroup("/hand-over").WithTags("HandOver");
        handOver.MapReadHandOver();
        handOver.MapStartExport();
        handOver.MapFetchExport();
        handOver.MapRestoreInstallation();
    }
}
