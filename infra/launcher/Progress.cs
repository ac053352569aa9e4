using System.Diagnostics;

namespace CoilMatch.Launcher;

/// <summary>Tells on standard error what is being done and how long it took, so that no wait is silent.</summary>
internal static class Progress
{
    private static readonly object Pen = new();

    internal static void Say(string line)
    {
        lock (Pen) Console.Error.WriteLine(line);
    }

    internal static async Task StepAsync(string what, Func<Task> work)
    {
        Say($"  {what} …");
        var watch = Stopwatch.StartNew();
        await work();
        Say($"  {what}: done in {watch.Elapsed.TotalSeconds:0.0} s");
    }

    /// <summary>Redraws one line in a terminal; elsewhere prints a line for every tenth of the way.</summary>
    internal static void Bar(double share, string text)
    {
        const int Width = 30;
        var filled = (int)(Math.Clamp(share, 0, 1) * Width);
        lock (Pen)
        {
            if (Console.IsErrorRedirected) Console.Error.WriteLine($"  {share,4:0%} {text}");
            else Console.Error.Write($"\r  [{new string('#', filled)}{new string('.', Width - filled)}] {share,4:0%} {text}   ");
        }
    }
}
