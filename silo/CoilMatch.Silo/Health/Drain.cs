namespace CoilMatch.Silo.Health;

/// <summary>
/// The way out when this service is asked to stop: from then on it says that it is not ready, goes on answering for
/// <c>DrainSeconds</c> (0 unless set) so that everybody notices, then takes nothing new and finishes what it began.
/// </summary>
internal sealed class Drain(IConfiguration configuration, IHostApplicationLifetime lifetime) : IHostedLifecycleService
{
    internal const string Part = "draining";

    /// <summary>Longest time for what was begun, in seconds; whoever still waits then is cut off.</summary>
    internal const int FinishWithinSeconds = 25;

    private const int Longest = 60;

    internal bool IsUnderWay => lifetime.ApplicationStopping.IsCancellationRequested;

    internal static TimeSpan NoticeTime(IConfiguration configuration)
    {
        var seconds = configuration.GetValue("DrainSeconds", 0);
        return seconds is >= 0 and <= Longest
            ? TimeSpan.FromSeconds(seconds)
            : throw new InvalidOperationException($"DrainSeconds must be a number from 0 to {Longest}.");
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.Delay(NoticeTime(configuration), cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        NoticeTime(configuration);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

internal static class DrainServices
{
    internal static void AddDrain(this IServiceCollection services)
    {
        services.AddSingleton<Drain>().AddHostedService(provider => provider.GetRequiredService<Drain>());
        services.AddOptions<HostOptions>().Configure<IConfiguration>((host, configuration) =>
            host.ShutdownTimeout = Drain.NoticeTime(configuration) + TimeSpan.FromSeconds(Drain.FinishWithinSeconds));
    }
}
