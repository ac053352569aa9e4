using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Webhooks;

/// <summary>Sends one signed delivery: no redirects, no proxy, no cookies, ten seconds, and the first 4 kB of the answer.</summary>
internal sealed class WebhookClient(WebhookReach reach, TimeProvider clock) : IDisposable
{
    internal const string DeliveryHeader = "CoilMatch-Delivery";
    internal const string EventHeader = "CoilMatch-Event";

    /// <summary>In bytes.</summary>
    internal const int LongestAnswer = 4096;

    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(10);

    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ConnectCallback = reach.ConnectAsync,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        MaxResponseHeadersLength = 16,
    })
    { Timeout = Timeout.InfiniteTimeSpan };

    internal async Task<WebhookAnswer> SendAsync(Webhook webhook, WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        tooLong.CancelAfter(AnswerWithin);
        try
        {
            using var request = RequestOf(webhook, delivery);
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, tooLong.Token);
            return new WebhookAnswer((int)answer.StatusCode, await BeginningAsync(answer.Content, tooLong.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new WebhookAnswer(null, $"No answer came within {AnswerWithin.TotalSeconds} seconds.");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new WebhookAnswer(null, ReasonOf(failure));
        }
    }

    public void Dispose() => http.Dispose();

    private HttpRequestMessage RequestOf(Webhook webhook, WebhookDelivery delivery)
    {
        var now = clock.GetUtcNow();
        var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(delivery.Body))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") },
            },
        };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("CoilMatch", null));
        request.Headers.Add(DeliveryHeader, $"{delivery.Id.Value}");
        request.Headers.Add(EventHeader, delivery.Event);
        request.Headers.TryAddWithoutValidation(WebhookSignature.Header, WebhookSignature.Of(delivery.Body, now, webhook.SecretsAt(now)));
        return request;
    }

    private static async Task<string?> BeginningAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var bytes = new byte[LongestAnswer];
        var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return TypedText.Of(Encoding.UTF8.GetString(bytes, 0, read));
    }

    private static string ReasonOf(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case PrivateAddressException: return cause.Message;
                case AuthenticationException: return "The certificate of the address is not valid.";
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return "There is no such host.";
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused }: return "The host refused the connection.";
            }
        }

        return "The connection broke off.";
    }
}
