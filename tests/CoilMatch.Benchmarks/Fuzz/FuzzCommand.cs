using System.Diagnostics;
using System.Globalization;

namespace CoilMatch.Benchmarks.Fuzz;

/// <summary>
/// <c>fuzz [--inputs N] [--seed N] [--only N,N] [--json]</c>: starts a product and sends it generated requests as each role; the
/// program that does is <c>tests/e2e/src/fuzz/main.ts</c>, whose other options are handed through. Ends with 1 when one input made
/// the product fail; each of them is printed with what sends it alone again.
/// </summary>
internal static class FuzzCommand
{
    internal static async Task<int> RunAsync(string[] words, TextWriter output)
    {
        var arguments = new Arguments(words);
        var inputs = arguments.Number("--inputs", 100_000);
        var seed = arguments.Number("--seed", 1);
        var folder = Path.Combine(Machine.Repository, "tests", "e2e");
        var start = new ProcessStartInfo(Path.Combine(Machine.Repository, "node_modules", ".bin", "tsx"))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        foreach (var word in (string[])["src/fuzz/main.ts", .. words, "--inputs", Text(inputs), "--seed", Text(seed), "--date", Machine.Today, "--machine", Machine.Name])
            start.ArgumentList.Add(word);
        using var program = Process.Start(start)!;
        await output.WriteAsync(await program.StandardOutput.ReadToEndAsync());
        await program.WaitForExitAsync();
        return program.ExitCode;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
