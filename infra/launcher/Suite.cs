using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CoilMatch.Launcher;

/// <summary>How many tests of a suite passed and failed.</summary>
internal sealed record Tally(int Passed, int Failed)
{
    public static Tally operator +(Tally left, Tally right) => new(left.Passed + right.Passed, left.Failed + right.Failed);
}

/// <summary>One test suite: how to run it, and how to read what came of it.</summary>
internal sealed class Suite
{
    /// <summary>A test that hangs is named and ended then, with the rest of its suite.</summary>
    private const string LongestTest = "5m";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    private readonly string program;
    private readonly string[] arguments;
    private readonly Func<Tool.Outcome, Tally?> read;

    private Suite(string name, string program, string[] arguments, Func<Tool.Outcome, Tally?> read) =>
        (Name, this.program, this.arguments, this.read) = (name, program, arguments, read);

    internal string Name { get; }

    /// <summary>A habit of the house that holds or not: it counts as one test.</summary>
    internal static Suite Habit(string name, string program, params string[] arguments) =>
        new(name, program, arguments, outcome => outcome.ExitCode == 0 ? new Tally(1, 0) : new Tally(0, 1));

    internal static Suite Dotnet(string project)
    {
        var results = ResultFile($"{project}.trx");
        return new Suite(project, "dotnet",
            ["test", $"tests/{project}", "-c", "Release", "--no-build", "--nologo", "--logger", $"trx;LogFileName={results}",
                "--blame-hang", "--blame-hang-timeout", LongestTest, "--blame-hang-dump-type", "none"],
            _ => ReadTrx(results));
    }

    internal static Suite Vitest(string workspace)
    {
        var results = ResultFile($"{workspace.Replace('/', '-')}.json");
        return new Suite($"{workspace} (vitest)", Prerequisites.Npm,
            ["run", "--silent", "test", "--workspace", workspace, "--", "--reporter=default", "--reporter=json", $"--outputFile.json={results}"],
            _ => ReadVitest(results));
    }

    internal static Suite NodeTests(string folder) =>
        new(folder, "node", ["--test", "--test-reporter=tap", $"{folder}/"], outcome => ReadTap(outcome.Output));

    internal async Task<(Tally Tally, string Output)> RunAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        Tool.Outcome outcome;
        try
        {
            outcome = await Tool.TryAsync(program, arguments, patience.Token);
        }
        catch (Tool.CutShort cut) when (!cancellationToken.IsCancellationRequested)
        {
            return (new Tally(0, 1), $"{cut.Output}It did not end within {Patience.TotalMinutes:0} minutes.");
        }

        var tally = read(outcome) ?? new Tally(0, 1);
        // A suite that fails without a failed test has broken down, which must not count as a pass.
        return (outcome.ExitCode != 0 && tally.Failed == 0 ? tally with { Failed = 1 } : tally, outcome.Output);
    }

    private static string ResultFile(string name)
    {
        var file = Path.Combine(Path.GetTempPath(), $"coilmatch-{Environment.ProcessId}-{name}");
        File.Delete(file);
        return file;
    }

    private static Tally? ReadTrx(string file)
    {
        if (!File.Exists(file)) return null;
        var counters = XDocument.Load(file).Descendants().First(element => element.Name.LocalName == "Counters");
        int Count(string name) => int.Parse(counters.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        return new Tally(Count("passed"), Count("failed") + Count("error"));
    }

    private static Tally? ReadTap(string output)
    {
        int? Count(string name) => Regex.Match(output, $@"^# {name} (\d+)\r?$", RegexOptions.Multiline) is { Success: true } found
            ? int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : null;
        return Count("pass") is { } passed && Count("fail") is { } failed ? new Tally(passed, failed) : null;
    }

    private static Tally? ReadVitest(string file)
    {
        if (!File.Exists(file)) return null;
        var report = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        return new Tally(report.GetProperty("numPassedTests").GetInt32(), report.GetProperty("numFailedTests").GetInt32());
    }
}
