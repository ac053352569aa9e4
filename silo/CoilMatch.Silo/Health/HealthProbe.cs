using System.Net;

namespace CoilMatch.Silo.Health;

/// <summary>
/// <c>CoilMatch.Silo.dll health</c>: asks the silo in the same container whether it is ready and ends with 0 or 1, so that an image
/// without a shell can be looked after.
/// </summary>
internal static class HealthProbe
{
    /// <summary>The port of .NET's images.</summary>
    private const string DefaultPort = "8080";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    internal static bool IsAskedFor(string[] args) => args is ["health"];

    internal static async Task<int> AskAsync()
    {
        var ports = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS") is { Length: > 0 } given ? given : DefaultPort;
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync($"http://127.0.0.1:{ports.Split(';')[0]}/health/ready");
            return answer.StatusCode == HttpStatusCode.OK ? 0 : 1;
        }
        catch (Exception unanswered) when (unanswered is HttpRequestException or OperationCanceledException)
        {
            return 1;
        }
    }
}
