using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CoilMatch.Matching.Rounds;

namespace CoilMatch.Benchmarks;

/// <summary>
/// <c>round [--listings N] [--candidates N] [--json]</c>: how long a matching round takes, whether its certificate holds, and
/// what a greedy choice would have been worth.
/// </summary>
internal static class RoundCommand
{
    public static int Run(string[] args, TextWriter output)
    {
        var arguments = new Arguments(args);
        var problem = RoundInstance.Of(arguments.Number("--listings", 10_000), arguments.Number("--candidates", 50));

        var started = Stopwatch.GetTimestamp();
        var proposal = RoundSolver.Solve(problem);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        started = Stopwatch.GetTimestamp();
        var certificate = RoundCertificate.Check(problem, proposal);
        var checkSeconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var greedy = GreedyRound.Value(problem);

        var primal = InFits(certificate.Primal);
        if (arguments.Has("--json"))
        {
            output.WriteLine(JsonSerializer.Serialize(new
            {
                left = problem.Left.Count,
                right = problem.Right.Count,
                pairs = problem.Candidates.Count,
                seconds = Math.Round(seconds, 3),
                check_seconds = Math.Round(checkSeconds, 3),
                primal,
                dual = InFits(certificate.Dual),
                gap = InFits(certificate.Gap),
                matched = proposal.Pairs.Length,
                greedy_value = InFits(greedy),
                ratio = Math.Round(primal / InFits(greedy), 4),
            }));
        }
        else
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
                {problem.Left.Count} × {problem.Right.Count} listings, {problem.Candidates.Count} candidates: {seconds:F1} s, checked in {checkSeconds:F1} s
                total fit {primal:F3}, at most {InFits(certificate.Dual):F3}, gap {InFits(certificate.Gap)}; {proposal.Pairs.Length} pairs
                a greedy choice: {InFits(greedy):F3}
                """));
        }

        return certificate.Holds ? 0 : 1;
    }

    private static double InFits(long value) => (double)value / MicroFit.One;
}
