using System.Net.Sockets;
using Azure;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using CoilMatch.Silo.Health;

namespace CoilMatch.Silo.Blobs;

/// <summary>
/// Makes the container when there is none, before the service is ready. A store that refuses this service or does not exist keeps it from
/// being ready, so that a deployment with wrong settings or a missing role takes nobody's place; it is asked again, since a new
/// role takes minutes to be in force. A store that is only out of order does not: all but files works without it.
/// </summary>
internal sealed partial class AzureSetUp(BlobContainerClient container, Readiness readiness, ILogger<AzureSetUp> log) : BackgroundService
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(10);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        readiness.Expect(Readiness.Files);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await RefusalAsync(stoppingToken) is { } refusal)
        {
            LogRefused(container.Uri.Host, container.Name, refusal);
            await Task.Delay(BetweenTries, stoppingToken);
        }

        readiness.Report(Readiness.Files);
    }

    /// <summary>Why the container cannot be used with these settings; null when it can, or when nobody can say now.</summary>
    private async Task<string?> RefusalAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!await container.ExistsAsync(cancellationToken))
                await container.CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: cancellationToken);
            return null;
        }
        catch (Exception failure) when (AzureFailure.IsOne(failure, cancellationToken))
        {
            if (IsRefusal(failure)) return AzureFailure.ReasonOf(failure);
            LogOutOfOrder(container.Uri.Host, AzureFailure.ReasonOf(failure));
            return null;
        }
    }

    private static bool IsRefusal(Exception failure) => failure switch
    {
        AuthenticationFailedException => true,
        RequestFailedException { Status: >= 400 and < 500 and not 408 and not 429 } => true,
        AggregateException { InnerExceptions: { Count: > 0 } tries } => IsRefusal(tries[^1]),
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound } } => true,
        { InnerException: { } inner } => IsRefusal(inner),
        _ => false,
    };

    [LoggerMessage(Level = LogLevel.Error, Message =
        "The blob store {Host} refuses this service the container {Container}: {Reason}. Check Blobs:Azure, and that the identity has the role Storage Blob Data Contributor")]
    private partial void LogRefused(string host, string container, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The blob store {Host} does not answer: {Reason}. The service starts; files come when it does")]
    private partial void LogOutOfOrder(string host, string reason);
}
