using System.Diagnostics;
using System.Text.Json;

namespace CoilMatch.Benchmarks.Backups;

/// <summary>The silo's program called for one command, as an operator does; its answer is JSON.</summary>
internal static class SiloCommand
{
    internal static async Task<JsonElement> RunAsync(string database, string blobs, string key, params string[] words)
    {
        var program = Path.Combine(Machine.Repository, "silo", "CoilMatch.Silo", "bin", "Release", "net10.0", "CoilMatch.Silo.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. words, "--json"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ConnectionStrings__CoilMatch"] = database;
        start.Environment["Blobs"] = blobs;
        start.Environment["Backup__KeyFile"] = key;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? JsonDocument.Parse(output).RootElement : throw new InvalidOperationException(await errors);
    }
}
