using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>A mail server that takes every mail and remembers which.</summary>
internal sealed class Mailbox : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly TaskCompletionSource<int> port = new();

    private Mailbox(Process process) => this.process = process;

    internal Uri Address { get; private set; } = null!;

    /// <summary>How often each mail came, by the id of its row.</summary>
    internal ConcurrentDictionary<Guid, int> Mails { get; } = [];

    internal static async Task<Mailbox> StartAsync(CancellationToken stop)
    {
        var process = Process.Start(new ProcessStartInfo("node", ["tests/CoilMatch.Benchmarks/Faults/mailbox.mjs"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Machine.Repository,
        })!;
        var box = new Mailbox(process);
        process.OutputDataReceived += (_, line) => box.Note(line.Data);
        process.BeginOutputReadLine();
        box.Address = new Uri($"smtp://127.0.0.1:{await box.port.Task.WaitAsync(Patience, stop)}");
        return box;
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Note(string? line)
    {
        if (Guid.TryParse(line, out var mail))
            Mails.AddOrUpdate(mail, 1, (_, times) => times + 1);
        else if (int.TryParse(line, CultureInfo.InvariantCulture, out var number))
            port.TrySetResult(number);
    }
}
