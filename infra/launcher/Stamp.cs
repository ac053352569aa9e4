using System.Security.Cryptography;
using System.Text;

namespace CoilMatch.Launcher;

/// <summary>Remembers the state of some sources after a step succeeded, so that the step is skipped until one changes.</summary>
internal sealed class Stamp(string name, IReadOnlyList<string> sources, IReadOnlyList<string> results)
{
    private static readonly string[] Derived = ["bin", "obj", "dist", "node_modules", "TestResults"];

    private readonly string file = Repository.At("node_modules", $".coilmatch-{name}");

    /// <summary>Runs the step unless its sources are as they were and its results are still there.</summary>
    internal async Task EnsureAsync(Func<Task> step)
    {
        var state = State();
        var fresh = results.All(result => File.Exists(Repository.At(result)) || Directory.Exists(Repository.At(result)))
            && File.Exists(file) && await File.ReadAllTextAsync(file) == state;
        if (fresh) return;

        await step();
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, state);
    }

    private string State()
    {
        var state = new StringBuilder();
        foreach (var path in sources.SelectMany(Files).Order(StringComparer.Ordinal))
        {
            var info = new FileInfo(path);
            state.Append(Path.GetRelativePath(Repository.Root, path)).Append('|').Append(info.Length).Append('|').Append(info.LastWriteTimeUtc.Ticks).Append('\n');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(state.ToString())));
    }

    private static IEnumerable<string> Files(string source)
    {
        var path = Repository.At(source);
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) return [];
        return Directory.EnumerateFiles(path)
            .Concat(Directory.EnumerateDirectories(path)
                .Where(folder => !Derived.Contains(Path.GetFileName(folder)))
                .SelectMany(folder => Files(Path.GetRelativePath(Repository.Root, folder))));
    }
}
