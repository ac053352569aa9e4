using System.Runtime.InteropServices;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>What a process can be sent, by the numbers of Linux.</summary>
internal static partial class Signals
{
    internal const int Kill = 9;
    internal const int Terminate = 15;
    internal const int Continue = 18;
    internal const int Stop = 19;

    internal static void Send(Node node, int signal)
    {
        if (SendSignal(node.ProcessId, signal) != 0)
            throw new InvalidOperationException($"{node.Name} (process {node.ProcessId}) could not be reached.");
    }

    internal static void Terminates(int processId) => _ = SendSignal(processId, Terminate);

    internal static bool Runs(Node node) => SendSignal(node.ProcessId, 0) == 0;

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int processId, int signal);
}
