using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace CoilMatch.Launcher;

/// <summary><c>run</c>: everything up, the address and the demo people printed, until Ctrl-C.</summary>
internal static class RunCommand
{
    private sealed record DemoPerson(string Email, string Role, string? Institution);

    internal static async Task<int> RunAsync(Options options, StopSignal stop)
    {
        var watch = Stopwatch.StartNew();
        if (!options.Demo && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OIDC_ISSUER")))
            throw new Trouble("Without the demo, people sign in at your OpenID Connect provider: set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.");
        using var folder = DataFolder.Own(options.DataFolder);
        Prerequisites.CheckPort(options.Port);
        await Build.EverythingAsync(stop.Token);
        if (options.IsCluster) await Build.ProxyAsync(stop.Token);

        Progress.Say("  Starting …");
        await using var stack = await LocalStack.StartCoreAsync(options, folder, stop.Token);
        var address = stack.PublicAddress;
        await stack.StartEdgesAsync(stop.Token);
        folder.Announce(stack.Running);
        await TellAsync(options, stack, address, watch.Elapsed, stop.Token);

        try
        {
            if (options.IsCluster) await stack.KeepUpAsync(stop.Token);
            throw await stack.FirstFailureAsync(stop.Token);
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            Progress.Say("\nStopping. The data stay where they are.");
            return 0;
        }
    }

    private static async Task TellAsync(
        Options options, LocalStack stack, string address, TimeSpan elapsed, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        var people = await http.GetFromJsonAsync<List<DemoPerson>>($"{stack.SiloAddress}/demo/people", cancellationToken) ?? [];
        if (options.Json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new { address, silo = stack.SiloAddress, people = people.Select(person => person.Email) }));
            return;
        }

        Console.WriteLine($"\nCoilMatch is ready at {address} ({elapsed.TotalSeconds:0} s). Ctrl-C stops it.");
        if (people.Count == 0) return;

        Console.WriteLine("\nWho can sign in here, without a password:");
        foreach (var person in people.Where(person => person.Institution is null).Concat(people.Where(person => person.Institution is not null).Take(4)))
            Console.WriteLine($"  {person.Email,-52} {person.Role.Replace('_', ' ').ToLowerInvariant()}{(person.Institution is null ? "" : ", " + person.Institution)}");
        if (people.Count > 6) Console.WriteLine($"  … and {people.Count - 6} more, listed on the sign-in page.");
    }
}
