using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CoilMatch.Silo.Live;

internal static class FollowLive
{
    internal static IServiceCollection AddLive(this IServiceCollection services) =>
        services.AddSingleton<LiveSources>().AddSingleton<LiveStream>();

    internal static void MapLive(this IEndpointRouteBuilder app) => app.MapGroup("/live").WithTags("Live")
        .MapGet("", Handle)
        .Needs(UseCase.FollowLive)
        .WithSummary("For an edge: which pairings and inboxes change, from now on or from the last event that it heard");

    /// <param name="after">The id of the last event; where a browser's way of telling it is at hand, the header does as well.</param>
    private static ServerSentEventsResult<LiveEvent> Handle(
        string? after, [FromHeader(Name = "Last-Event-ID")] string? lastEventId, LiveStream stream, IHostApplicationLifetime lifetime) =>
        TypedResults.ServerSentEvents(
            UntilStopAsync(stream, LivePosition.Read(lastEventId ?? after), lifetime.ApplicationStopping, CancellationToken.None));

    /// <summary>Ends with the service, which would otherwise wait for its last reader to leave.</summary>
    private static async IAsyncEnumerable<SseItem<LiveEvent>> UntilStopAsync(
        LiveStream stream,
        FeedPosition? after,
        CancellationToken stopping,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        await using var events = stream.FollowAsync(after, either.Token).GetAsyncEnumerator(either.Token);
        while (await NextAsync()) yield return events.Current;

        async Task<bool> NextAsync()
        {
            try
            {
                return await events.MoveNextAsync();
            }
            catch (OperationCanceledException) when (either.IsCancellationRequested)
            {
                return false;
            }
        }
    }
}
