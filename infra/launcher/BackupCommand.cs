namespace CoilMatch.Launcher;

/// <summary>
/// <c>backup FILE</c>, <c>backup --verify FILE</c>, <c>backup --new-key FILE</c>, and <c>restore FILE</c> for a file that such a backup made. The
/// silo's own program does it, with the settings that its service has.
/// </summary>
internal static class BackupCommand
{
    private const string DatabaseSetting = "ConnectionStrings__CoilMatch";

    internal static async Task<int> RunAsync(Options options, StopSignal stop)
    {
        await Build.SiloAsync(stop.Token);
        if (options.Words is [var first, ..] && first.StartsWith("--", StringComparison.Ordinal))
            return await SiloProgram.RunAsync(["backup", first, PathOf(options)], options, new(), stop.Token);

        CheckSecret(options);
        if (IsDatabaseGiven) return await SiloProgram.RunAsync(["backup", PathOf(options)], options, new(), stop.Token);

        if (DataFolder.Find(options.DataFolder) is not null)
        {
            var secrets = DataFolder.ReadSecrets(options.DataFolder);
            return await SiloProgram.RunAsync(
                ["backup", PathOf(options)], options, BackupDatabase.SettingsOf(options.DataFolder, secrets, BackupDatabase.RunningPort(options.DataFolder)), stop.Token);
        }

        return await WithDatabaseAsync("backup", options, stop);
    }

    /// <summary>Puts a backup into the data folder, which has to be a new or empty one from which nothing runs.</summary>
    internal static async Task<int> RestoreAsync(Options options, StopSignal stop)
    {
        Progress.Say("  This is a backup: database and files as they were, for an installation of its own.");
        await Build.SiloAsync(stop.Token);
        CheckSecret(options);
        if (IsDatabaseGiven) return await SiloProgram.RunAsync(["restore", PathOf(options)], options, new(), stop.Token);
        if (DataFolder.Find(options.DataFolder) is { } running)
            throw new Trouble($"CoilMatch runs from {options.DataFolder} (process {running.ProcessId}). Stop it, or restore into a new folder with --data.");
        return await WithDatabaseAsync("restore", options, stop);
    }

    private static async Task<int> WithDatabaseAsync(string command, Options options, StopSignal stop)
    {
        await Prerequisites.CheckNodeAsync(stop.Token);
        await Build.PackagesAsync(stop.Token);
        using var folder = DataFolder.Own(options.DataFolder);
        var secrets = folder.EnsureSecrets();
        await using var database = await BackupDatabase.StartAsync(folder, secrets, stop.Token);
        return await SiloProgram.RunAsync(
            [command, PathOf(options)], options, BackupDatabase.SettingsOf(options.DataFolder, secrets, database.Port), stop.Token);
    }

    private static bool IsDatabaseGiven => Environment.GetEnvironmentVariable(DatabaseSetting) is { Length: > 0 };

    private static string PathOf(Options options) => Path.GetFullPath(options.Words[^1]);

    private static void CheckSecret(Options options)
    {
        if (options.KeyFile is null
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(SiloProgram.KeyFileSetting))
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(SiloProgram.PassphraseSetting)))
            throw new Trouble($"A backup is encrypted: name a key file with --key FILE (make one with `backup --new-key FILE`), or set {SiloProgram.PassphraseSetting}.");
    }
}
