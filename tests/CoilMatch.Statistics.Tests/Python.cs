using System.ComponentModel;
using System.Diagnostics;

namespace CoilMatch.Statistics.Tests;

/// <summary>The Python that has scipy, where there is one: the first on the path, or Debian's own.</summary>
internal static class Python
{
    private const string VersionsAreThose = """
        import json, sys, numpy, scipy, statsmodels
        told = json.load(open(sys.argv[1]))
        assert [told['scipy'], told['statsmodels'], told['numpy']] == [scipy.__version__, statsmodels.__version__, numpy.__version__]
        """;

    internal static string? WithScipy { get; } = new[] { "python3", "/usr/bin/python3" }
        .FirstOrDefault(one => Run(one, "-c", VersionsAreThose, Reference.PathOf("statistics.json")) == 0);

    internal static int RunWithScipy(params string[] arguments) => Run(WithScipy!, arguments);

    /// <returns>The exit code; −1 where there is no such program.</returns>
    private static int Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            return -1;
        }
    }
}
