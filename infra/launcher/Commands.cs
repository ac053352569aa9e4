namespace CoilMatch.Launcher;

/// <summary>The commands of the launcher; progress goes to standard error, results to standard output.</summary>
public static class Commands
{
    /// <summary>Runs one command and answers its exit code; expected trouble is told in a sentence, without a stack trace.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        using var stop = new StopSignal();
        try
        {
            var options = Options.Parse(args);
            return options.Command switch
            {
                "run" => await RunCommand.RunAsync(options, stop),
                "test" => await TestCommand.RunAsync(stop),
                "import" => await ImportCommand.RunAsync(options, stop),
                "export" => await ExportCommand.RunAsync(options, stop),
                "backup" => await BackupCommand.RunAsync(options, stop),
                "restore" => await RestoreCommand.RunAsync(options, stop),
                "token" => await TokenCommand.RunAsync(options, stop),
                _ => await BenchmarkCommand.RunAsync(options, stop),
            };
        }
        catch (Trouble trouble)
        {
            await (trouble.ExitCode == 0 ? Console.Out : Console.Error).WriteLineAsync(trouble.Message);
            return trouble.ExitCode;
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            return 130;
        }
    }
}
