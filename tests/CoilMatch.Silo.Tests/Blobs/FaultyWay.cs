namespace CoilMatch.Silo.Tests.Blobs;

/// <summary>The way to the store, on which a test can lose, change or cut what passes.</summary>
internal sealed class FaultyWay() : DelegatingHandler(new HttpClientHandler())
{
    /// <summary>Asked before each request is sent on; may throw, or change it.</summary>
    internal Func<HttpRequestMessage, Task> Going { get; set; } = _ => Task.CompletedTask;

    /// <summary>Asked before each answer is handed back; may throw.</summary>
    internal Action<HttpRequestMessage> Coming { get; set; } = _ => { };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Going(request);
        var answer = await base.SendAsync(request, cancellationToken);
        Coming(request);
        return answer;
    }
}
