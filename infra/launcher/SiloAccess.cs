namespace CoilMatch.Launcher;

/// <summary>A silo to talk to: the one that runs from the data folder, or one started for the length of a command.</summary>
internal sealed class SiloAccess : IAsyncDisposable
{
    private readonly IAsyncDisposable? started;
    private readonly DataFolder? folder;

    private SiloAccess(string address, string edgeKey, IAsyncDisposable? started, DataFolder? folder)
    {
        (this.started, this.folder) = (started, folder);
        Http = new HttpClient { BaseAddress = new Uri(address), Timeout = Timeout.InfiniteTimeSpan };
        Http.DefaultRequestHeaders.Add("X-Edge-Key", edgeKey);
    }

    internal HttpClient Http { get; }

    internal static async Task<SiloAccess> OpenAsync(Options options, CancellationToken cancellationToken)
    {
        if (DataFolder.Find(options.DataFolder) is { } running)
            return new SiloAccess(running.SiloAddress, DataFolder.ReadSecrets(options.DataFolder).EdgeKey, null, null);

        var folder = DataFolder.Own(options.DataFolder);
        try
        {
            await Prerequisites.CheckNodeAsync(cancellationToken);
            await Build.PackagesAsync(cancellationToken);
            await Build.SiloAsync(cancellationToken);
            Progress.Say("  Starting the silo for this command …");
            var stack = await LocalStack.StartCoreAsync(options, folder, cancellationToken);
            return new SiloAccess(stack.SiloAddress, stack.EdgeKey, stack, folder);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (started is not null) await started.DisposeAsync();
        folder?.Dispose();
    }
}
