namespace CoilMatch.Launcher;

/// <summary>Something on this machine that the user can put right; its message is all that is shown.</summary>
/// <param name="message">One sentence on what is wrong and one on what to do.</param>
/// <param name="exitCode">2 for a wrong call or a missing part, 1 for a failure while running.</param>
internal sealed class Trouble(string message, int exitCode = 2) : Exception(message)
{
    internal int ExitCode { get; } = exitCode;
}
