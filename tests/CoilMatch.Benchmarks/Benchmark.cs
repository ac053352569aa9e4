using CoilMatch.Benchmarks.Backups;
using CoilMatch.Benchmarks.Faults;
using CoilMatch.Benchmarks.Fuzz;
using CoilMatch.Benchmarks.GraphQl;
using CoilMatch.Benchmarks.HandOver;
using CoilMatch.Benchmarks.Load;
using CoilMatch.Benchmarks.Pilots;
using CoilMatch.Benchmarks.Queue;
using CoilMatch.Benchmarks.Start;
using CoilMatch.Benchmarks.Suggestions;
using CoilMatch.Benchmarks.Upgrade;

namespace CoilMatch.Benchmarks;

/// <summary>A benchmark by name, with a sentence on what it measures.</summary>
internal sealed record Benchmark(string Name, string Sentence, Func<string[], TextWriter, Task<int>> Run)
{
    internal static IReadOnlyList<Benchmark> All { get; } =
    [
        new("suggestions", "the index beside PostgreSQL: speed, memory and quality of partner suggestions [--json] [--sizes N,N] [--queries N] [--no-postgresql] [--variants] [--courses F --truth F --candidates F]", SuggestionsCommand.RunAsync),
        new("evaluate", "the quality of topic matching on pairs known to be right --courses F --truth F --candidates F", (words, output) => Task.FromResult(EvaluateCommand.Run(words, output))),
        new("graphql", "the suggestions page's query on a running product, one at a time URL TOKEN", GraphQlCommand.RunAsync),
        new("connections", "the same from 1, 8 and 32 connections at once URL TOKEN", ConnectionsCommand.RunAsync),
        new("publish", "from a listing's arrival in the index until its partner's page shows it, under load [--courses N]", PublishCommand.RunAsync),
        new("round", "a matching round: how long, whether its certificate holds, and what a greedy choice is worth [--listings N] [--candidates N] [--json]", (words, output) => Task.FromResult(RoundCommand.Run(words, output))),
        new("queue", "an office's queue of pairings through GraphQL, beside plain SQL [--pairings N]", QueueCommand.RunAsync),
        new("report", "reports for ASEM over made-up pilots [--pairings N]", ReportCommand.RunAsync),
        new("handover", "an export of everything, its restore into an empty installation, and whether the next export is the same [--pairings N]", HandOverCommand.RunAsync),
        new("backup", "a backup while people write, its restore on another server until the service is ready, and what came [--pairings N]", BackupBench.RunAsync),
        new("fuzz", "generated documents, files, addresses and calls against a product that it starts: what fails [--inputs N] [--seed N] [--only N,N] [--json]", FuzzCommand.RunAsync),
        new("faults", "a cluster under load whose parts are killed, paused and cut off, and what became of every acknowledged write [--kills N] [--seconds S] [--seed K] [--json]", FaultsCommand.RunAsync),
        new("load", "the mix of a registration deadline at rising rates on clusters of some sizes, and on PostgreSQL alone: the knee, and what a request costs [--silos N,N] [--edges N] [--seconds S] [--courses N] [--soak-minutes N] [--json]", LoadCommand.RunAsync),
        new("upgrade", "an earlier release under load whose silos and edges are replaced one by one by this one's, and what people noticed [--from REF]", UpgradeCommand.RunAsync),
        new("simulation", "what learning and fairness do in a market with hidden preferences [--json]", (words, output) => Task.FromResult(SimulationCommand.Run(words, output))),
        new("start", "from the start of the silo to ready, from the database and from a snapshot [--courses N]", StartCommand.RunAsync),
        new("vectors", "makes the word vectors of topics anew --from F --out F", (words, output) => Task.FromResult(VectorsCommand.Run(words, output))),
        new("catalogue", "how fast the made-up catalogue is written, and what it looks like [COURSES] [SHOWN]", (words, output) => Task.FromResult(CatalogueCommand.Run(words, output))),
    ];

    internal static string List => string.Join('\n', All.Select(one => $"  {one.Name,-12} {one.Sentence}"));
}
