using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Demo;

internal static class DemoEndpoints
{
    internal static void MapDemo(this IEndpointRouteBuilder app)
    {
        var demo = app.MapGroup("/demo").WithTags("Demo");
        demo.MapGet("/people", ReadAsync)
            .Needs(UseCase.ListDemoPeople)
            .WithSummary("Who can sign in to the demo, the pilot pair first; nobody outside the demo");
        demo.MapDemoClock();
    }

    private static async Task<Ok<IReadOnlyList<DemoPersonView>>> ReadAsync(
        DemoMode demo, SiloDbContext db, CancellationToken cancellationToken) =>
        TypedResults.Ok(demo.IsOn ? await DemoPeople.ListAsync(db, cancellationToken) : []);
}
