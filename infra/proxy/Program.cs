using System.Net;
using System.Text.Json;
using CoilMatch.Proxy;
using Microsoft.AspNetCore.DataProtection;

// One address in front of several edges, for a cluster on one machine. Settings: PORT, EDGES (addresses with commas between);
// EXIT_WITH_STDIN=1 ends it with its standard input;
// TAKEN_OUT names a file of addresses that are asked no more. In the cloud the platform's own ingress stands here.
if (ProxySettings.Read(Environment.GetEnvironmentVariable, out var faults) is not { } settings)
{
    foreach (var fault in faults) Console.Error.WriteLine(fault);
    return 2;
}

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders().AddJsonConsole().SetMinimumLevel(LogLevel.Warning)
    // A refused connection is retried, and an edge that stays away is told of by the health check.
    .AddFilter("Yarp.ReverseProxy.Forwarder", LogLevel.Error);
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.Listen(IPAddress.Loopback, settings.Port);
    kestrel.AddServerHeader = false;
    // The edges and silos know what may be sent where.
    kestrel.Limits.MaxRequestBodySize = null;
});
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
builder.Services.AddSingleton(new TakenOut(settings.TakenOutFile));
builder.Services.AddEdges(settings.Edges);

var app = builder.Build();
app.MapReverseProxy(proxy =>
{
    proxy.UseMiddleware<AnotherEdge>();
    proxy.UseLoadBalancing();
});

app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(JsonSerializer.Serialize(new { ready = true, port = settings.Port })));
if (settings.ExitWithStdin) _ = Task.Run(async () =>
{
    await Console.OpenStandardInput().CopyToAsync(Stream.Null);
    app.Lifetime.StopApplication();
});
await app.RunAsync();
return 0;
