using System.Globalization;
using System.Text.Json;

namespace CoilMatch.Launcher;

/// <summary>The embedded PostgreSQL of a data folder, for a backup or a restore: the one that runs, or one started for as long as it takes.</summary>
internal sealed class BackupDatabase : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Child server;

    private BackupDatabase(Child server, int port) => (this.server, Port) = (server, port);

    internal int Port { get; }

    internal static async Task<BackupDatabase> StartAsync(DataFolder folder, DataFolder.Secrets secrets, CancellationToken cancellationToken)
    {
        var server = Child.Start("postgres", "node", ["infra/local/postgres.mjs"], new Dictionary<string, string>
        {
            ["DATA_DIR"] = folder.FullPath,
            ["PG_PORT"] = $"{Prerequisites.FreePort()}",
            ["PG_PASSWORD"] = secrets.DatabasePassword,
        }, folder.Logs);
        try
        {
            var line = await server.ReadyLine.WaitAsync(Patience, cancellationToken);
            return new BackupDatabase(server, JsonDocument.Parse(line).RootElement.GetProperty("port").GetInt32());
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The port of the server that runs from this folder.</summary>
    /// <remarks>Source: PostgreSQL, "postmaster.pid": its fourth line is the port.</remarks>
    internal static int RunningPort(string dataFolder)
    {
        try
        {
            using var file = new FileStream(
                Path.Combine(dataFolder, "postgres", "postmaster.pid"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var lines = new StreamReader(file);
            for (var line = 1; line < 4; line++) lines.ReadLine();
            return int.Parse(lines.ReadLine() ?? "", NumberStyles.None, CultureInfo.InvariantCulture);
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new Trouble($"CoilMatch runs from {dataFolder}, but its database cannot be found: {unread.Message}", 1);
        }
    }

    /// <summary>The silo's settings for the parts that lie in this folder.</summary>
    internal static Dictionary<string, string> SettingsOf(string dataFolder, DataFolder.Secrets secrets, int port) => new()
    {
        ["ConnectionStrings__CoilMatch"] = $"Host=127.0.0.1;Port={port};Username=coilmatch;Password={secrets.DatabasePassword};Database=coilmatch",
        ["Blobs"] = Path.Combine(dataFolder, "blobs"),
        ["Credentials__SigningKeyFile"] = Path.Combine(dataFolder, "badge-signing-key.pem"),
    };

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
