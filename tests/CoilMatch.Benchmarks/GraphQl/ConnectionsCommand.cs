using System.Diagnostics;
using System.Text.Json;

namespace CoilMatch.Benchmarks.GraphQl;

/// <summary>
/// <c>connections URL TOKEN</c>: the suggestions page's query from 1, 8 and 32 connections at once, ten seconds each, a JSON line
/// for each. The requests are sent by autocannon, which npm installs with the tests.
/// </summary>
internal static class ConnectionsCommand
{
    private const int Seconds = 10;
    private static readonly int[] Connections = [1, 8, 32];

    internal static async Task<int> RunAsync(string[] words, TextWriter output)
    {
        if (words is not [var address, var token])
            throw new Mistake("connections needs the address of a running product and a token: bench connections http://localhost:5080 TOKEN");

        using var product = new Product(address, token);
        var ids = await product.ImportedAsync();
        var script = Path.Combine(Machine.Repository, "tests", "CoilMatch.Benchmarks", "GraphQl", "connections.mjs");
        foreach (var connections in Connections)
        {
            using var load = Process.Start(new ProcessStartInfo("node", [script])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
            await load.StandardInput.WriteAsync(JsonSerializer.Serialize(new
            {
                address,
                token,
                connections,
                seconds = Seconds,
                query = Product.Suggestions,
                ids,
                date = Machine.Today,
                machine = Machine.Name,
            }));
            load.StandardInput.Close();
            var measured = await load.StandardOutput.ReadToEndAsync();
            await load.WaitForExitAsync();
            if (load.ExitCode != 0)
                return load.ExitCode;
            await output.WriteLineAsync(measured);
        }

        return 0;
    }
}
