using System.Net;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.LoadBalancing;
using Yarp.ReverseProxy.Transforms;

namespace CoilMatch.Proxy;

/// <summary>Which edges there are, and how it is known that one can be asked.</summary>
internal static class Edges
{
    private static readonly TimeSpan CheckEvery = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan ConnectWithin = TimeSpan.FromSeconds(2);

    /// <summary>An edge asks its silos before it says that it is ready.</summary>
    private static readonly TimeSpan CheckWithin = TimeSpan.FromSeconds(2);

    /// <summary>Open pages hear a sign of life every twelve seconds; the slowest answer takes two and a half minutes.</summary>
    private static readonly TimeSpan SilentAtMost = TimeSpan.FromMinutes(3);

    internal static void AddEdges(this IServiceCollection services, IReadOnlyList<Uri> edges)
    {
        var route = new RouteConfig { RouteId = "everything", ClusterId = "edges", Match = new RouteMatch { Path = "{**any}" } };
        var cluster = new ClusterConfig
        {
            ClusterId = "edges",
            LoadBalancingPolicy = LoadBalancingPolicies.PowerOfTwoChoices,
            Destinations = edges.Select((edge, i) => ($"edge-{i + 1}", new DestinationConfig { Address = edge.AbsoluteUri }))
                .ToDictionary(pair => pair.Item1, pair => pair.Item2),
            HttpRequest = new ForwarderRequestConfig { Version = HttpVersion.Version11, ActivityTimeout = SilentAtMost },
            HealthCheck = new HealthCheckConfig
            {
                // When no edge is ready, all are asked: one of them may be by then, and says itself what is wrong otherwise.
                AvailableDestinationsPolicy = HealthCheckConstants.AvailableDestinations.HealthyOrPanic,
                Active = new ActiveHealthCheckConfig
                {
                    Enabled = true,
                    Interval = CheckEvery,
                    Timeout = CheckWithin,
                    Policy = HealthCheckConstants.ActivePolicy.ConsecutiveFailures,
                    Path = "/health/ready",
                },
            },
            Metadata = new Dictionary<string, string> { [ConsecutiveFailuresHealthPolicyOptions.ThresholdMetadataName] = "1" },
        };
        services.AddReverseProxy()
            .LoadFromMemory([route.WithTransformUseOriginalHostHeader()], [cluster])
            .ConfigureHttpClient((_, handler) => handler.ConnectTimeout = ConnectWithin);
    }
}
