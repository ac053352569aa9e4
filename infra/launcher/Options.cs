using System.Globalization;

namespace CoilMatch.Launcher;

/// <summary>What the user asked for, checked.</summary>
internal sealed record Options
{
    /// <summary>More of one kind help nobody on one machine.</summary>
    private const int MostNodes = 16;

    internal string Command { get; private init; } = "run";

    /// <summary>The public port of the edge.</summary>
    internal int Port { get; private init; } = 5080;

    /// <summary>The folder of the database, the secrets and the logs.</summary>
    internal string DataFolder { get; private init; } = "";
    internal bool Demo { get; init; } = true;

    /// <summary>How many silos run; with more than one of these or of the edges it is a cluster, whose dead nodes are started again.</summary>
    internal int Silos { get; private init; } = 1;

    /// <summary>How many edges run.</summary>
    internal int Edges { get; private init; } = 1;

    internal bool IsCluster => Silos > 1 || Edges > 1;
    internal bool Json { get; private init; }

    /// <summary>The key of a backup; null when the environment names one.</summary>
    internal string? KeyFile { get; private init; }

    /// <summary>What follows the command: a file, an address, or the words of <c>evaluate</c> and <c>bench</c>.</summary>
    internal IReadOnlyList<string> Words { get; private init; } = [];

    internal const string Usage = """
        Usage: dotnet run coilmatch.cs [command] [options]

          run              install what is missing, build, start everything (the default)
          test             run every test suite; the last line is "N passed, N failed"
          import FILE      import courses from a .csv or .jsonl file, gzipped or not
          export FILE      write everything that this installation knows into one archive
          backup FILE      write the database and all files, encrypted, while the service runs; --verify FILE reads one again,
                           --new-key FILE makes a key
          restore FILE     fill an empty installation from such an archive or such a backup
          token EMAIL      print a personal access token for scripts
          evaluate …       rank real course pairs and print the quality of the ranking
          bench [name]     run the benchmarks

          --port N         the address to serve on (5080)
          --data DIR       where the database and the secrets live (.coilmatch)
          --silos N        how many silos to run (1); with more than one node, a proxy
          --edges N        and edges (1)         serves on --port and what dies is started again
          --no-demo        start without demo people, demo data and the demo identity provider
          --key FILE       the key of backups
          --json           print JSON for scripts
        """;

    internal static Options Parse(string[] args)
    {
        var options = new Options { DataFolder = Path.Combine(Repository.Root, ".coilmatch") };
        if (args is ["evaluate" or "bench", ..]) return options with { Command = args[0], Words = args[1..] };

        var words = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            string Value() => ++i < args.Length ? args[i] : throw new Trouble($"{args[i - 1]} needs a value.\n\n{Usage}");
            switch (args[i])
            {
                case "--port": options = options with { Port = PortOf(Value()) }; break;
                case "--data": options = options with { DataFolder = Path.GetFullPath(Value()) }; break;
                case "--silos": options = options with { Silos = CountOf("--silos", Value()) }; break;
                case "--edges": options = options with { Edges = CountOf("--edges", Value()) }; break;
                case "--no-demo": options = options with { Demo = false }; break;
                case "--key": options = options with { KeyFile = Path.GetFullPath(Value()) }; break;
                case "--verify" or "--new-key" when words is ["backup"]: words.Add(args[i]); break;
                case "--json": options = options with { Json = true }; break;
                case "--help" or "-h" or "help": throw new Trouble(Usage, 0);
                case var unknown when unknown.StartsWith('-'): throw new Trouble($"Unknown option {unknown}.\n\n{Usage}");
                case var word: words.Add(word); break;
            }
        }

        if (words.Count == 0) return options;
        options = options with { Command = words[0], Words = words[1..] };
        if (options.IsCluster && options.Command != "run")
            throw new Trouble($"--silos and --edges go with run, not with {options.Command}.");
        return options.Command switch
        {
            "run" or "test" when options.Words.Count == 0 => options,
            "import" or "export" or "restore" or "token" when options.Words.Count == 1 => options,
            "backup" when options.Words is [var file] && !file.StartsWith('-') => options,
            "backup" when options.Words is ["--verify" or "--new-key", _] => options,
            "backup" => throw new Trouble("backup needs the name of a new file: dotnet run coilmatch.cs -- backup coilmatch.backup --key backup.key"),
            "import" => throw new Trouble("import needs one file: dotnet run coilmatch.cs import courses.csv"),
            "export" => throw new Trouble("export needs the name of a new file: dotnet run coilmatch.cs -- export coilmatch.zip"),
            "restore" => throw new Trouble("restore needs one file, an archive or a backup: dotnet run coilmatch.cs -- restore FILE --data NEW_FOLDER"),
            "token" => throw new Trouble("token needs one address: dotnet run coilmatch.cs token lecturer@university.example"),
            _ => throw new Trouble($"Unknown command: {string.Join(' ', words)}.\n\n{Usage}"),
        };
    }

    private static int PortOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536
            ? port
            : throw new Trouble($"--port needs a number from 1 to 65535, not {text}.");

    private static int CountOf(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= MostNodes
            ? count
            : throw new Trouble($"{option} needs a number from 1 to {MostNodes}, not {text}.");
}
