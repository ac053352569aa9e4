using Azure;
using Azure.Identity;
using Azure.Storage.Blobs.Models;

namespace CoilMatch.Silo.Blobs;

/// <summary>Makes one kind of failure of the many that Azure's libraries throw.</summary>
internal static class AzureFailure
{
    /// <summary>Does what <paramref name="act"/> does; a failure of the service or of the way there is an <see cref="IOException"/>.</summary>
    internal static async Task<T> AsIOAsync<T>(string blob, Func<Task<T>> act, CancellationToken cancellationToken)
    {
        try
        {
            return await act();
        }
        catch (Exception failure) when (IsOne(failure, cancellationToken))
        {
            throw new IOException($"The blob store failed at {blob}: {ReasonOf(failure)}", failure);
        }
    }

    /// <summary>Whether the service, the way there or the sign-in failed, and not the caller.</summary>
    /// <remarks>After several tries the libraries throw an AggregateException; one that took too long is "cancelled" without having been.</remarks>
    internal static bool IsOne(Exception failure, CancellationToken cancellationToken) => failure switch
    {
        RequestFailedException or AuthenticationFailedException or AggregateException => true,
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        _ => false,
    };

    /// <summary>One line: the service's code where it gave one.</summary>
    internal static string ReasonOf(Exception failure) => failure switch
    {
        RequestFailedException { ErrorCode: { Length: > 0 } code } => code,
        AggregateException { InnerExceptions: { Count: > 0 } tries } => ReasonOf(tries[^1]),
        OperationCanceledException => "it did not answer in time",
        _ => failure.Message.Split('\n')[0].Trim(),
    };

    internal static bool IsAbsent(RequestFailedException failure) =>
        failure.ErrorCode == BlobErrorCode.BlobNotFound || failure.ErrorCode == BlobErrorCode.ContainerNotFound || failure.Status == 404;
}
