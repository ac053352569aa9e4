using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Privacy;

/// <summary>One kind of data for people: what it is, why and how long it is kept, and what an erasure does with it.</summary>
internal sealed record DataKindView(string Id, DataTopic Topic, string What, string Purpose, string Ground, string Kept, string OnErasure);

internal static class ReadDataRegister
{
    internal static void MapReadDataRegister(this IEndpointRouteBuilder register) => register
        .MapGet("", Handle)
        .Needs(UseCase.ReadDataRegister)
        .WithSummary("What personal data this service holds, why, and how long");

    private static Ok<List<DataKindView>> Handle() => TypedResults.Ok(DataRegister.All.Select(one => new DataKindView(
        one.Table, one.Topic, one.What, one.Purpose, one.Ground, one.Kept, one.OnErasure)).ToList());
}
