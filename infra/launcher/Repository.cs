using System.Runtime.CompilerServices;

namespace CoilMatch.Launcher;

/// <summary>Where things lie in this checkout.</summary>
internal static class Repository
{
    internal static string Root { get; } = RootFrom();

    internal static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string RootFrom([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
