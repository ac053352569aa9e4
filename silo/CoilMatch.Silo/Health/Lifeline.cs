namespace CoilMatch.Silo.Health;

/// <summary>
/// Stops the silo when its standard input closes, if the environment asks for it with <c>EXIT_WITH_STDIN=1</c>:
/// a launcher that is killed without a word closes the pipe, so no orphan stays behind.
/// </summary>
internal sealed class Lifeline(IHostApplicationLifetime lifetime) : BackgroundService
{
    internal static bool IsAskedFor => Environment.GetEnvironmentVariable("EXIT_WITH_STDIN") == "1";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var input = Console.OpenStandardInput();
        var nothing = new byte[256];
        while (await input.ReadAsync(nothing, stoppingToken) > 0)
        {
            // Only the end of the stream matters.
        }

        lifetime.StopApplication();
    }
}

internal static class LifelineServices
{
    internal static void AddLifeline(this IServiceCollection services)
    {
        if (Lifeline.IsAskedFor) services.AddHostedService<Lifeline>();
    }
}
