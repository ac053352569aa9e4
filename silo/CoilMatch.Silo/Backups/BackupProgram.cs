using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using CoilMatch.Silo.Common;
using Npgsql;

namespace CoilMatch.Silo.Backups;

/// <summary>
/// This program called as <c>backup FILE</c>, <c>backup --verify FILE</c>, <c>backup --new-key FILE</c> or <c>restore FILE</c>, with the settings of the
/// service: it does that and ends, without serving anything. With <c>--json</c> the result is one line of JSON.
/// </summary>
internal static class BackupProgram
{
    private const string Usage = "Usage: CoilMatch.Silo backup FILE | backup --verify FILE | backup --new-key FILE | restore FILE   [--json]";

    internal static bool IsMeant(string[] words) => words is ["backup" or "restore", ..];

    /// <summary>The settings that the service reads, too.</summary>
    internal static IConfiguration Settings() =>
        new ConfigurationBuilder().AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();

    /// <returns>0 when it is done; 1 when it was refused or failed, told in a sentence; 2 for a wrong call; 130 when stopped.</returns>
    internal static async Task<int> RunAsync(string[] words, IConfiguration settings, TextWriter output, TextWriter error)
    {
        var json = words.Contains("--json");
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }

        try
        {
            var commands = new BackupCommands(settings, line => error.WriteLine($"  {line}"));
            BackupResult? result = words.Where(word => word != "--json").ToArray() switch
            {
                ["backup", "--new-key", var file] => BackupCommands.NewKey(file),
                ["backup", "--verify", var file] => await commands.VerifyAsync(file, stop.Token),
                ["backup", var file] when !file.StartsWith('-') => await commands.BackUpAsync(file, stop.Token),
                ["restore", var file] when !file.StartsWith('-') => await commands.RestoreAsync(file, stop.Token),
                _ => null,
            };
            if (result is null)
            {
                await error.WriteLineAsync(Usage);
                return 2;
            }

            result = result with { PeakBytes = Process.GetCurrentProcess().PeakWorkingSet64 };
            await output.WriteLineAsync(json ? JsonSerializer.Serialize(result, Json.Options) : string.Join('\n', result.Sentences()));
            return 0;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await error.WriteLineAsync("Stopped. Nothing was kept.");
            return 130;
        }
        catch (Exception failure) when (Sentence(failure) is { } sentence)
        {
            await error.WriteLineAsync(sentence);
            return 1;
        }
    }

    /// <summary>What to tell of a failure that an operator can do something about; null for a mistake of this program.</summary>
    private static string? Sentence(Exception failure) => failure switch
    {
        BackupRefusedException refused => refused.Message,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "The database's disk is full. Nothing was kept.",
        NpgsqlException database => $"The database does not do what it is asked: {database.Message} Nothing was kept.",
        Azure.RequestFailedException files => $"The blob storage does not do what it is asked: {files.ErrorCode ?? files.Message} Nothing was kept.",
        IOException or UnauthorizedAccessException => $"{failure.Message} Nothing was kept.",
        InvalidOperationException { InnerException: NpgsqlException database } => $"The database cannot be reached: {database.Message} Nothing was kept.",
        _ => null,
    };
}
