using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Azure.Core.Pipeline;
using CoilMatch.Silo.Blobs;
using Xunit;

namespace CoilMatch.Silo.Tests.Blobs;

/// <summary>The sign-in without a key: a container's identity endpoint gives a token, and the store takes it.</summary>
public sealed class AzureIdentityTests : IAsyncLifetime
{
    private const string ClientId = "00000000-0000-0000-0000-000000000001";

    private readonly Azurite azurite = new() { TakesTokens = true };
    private readonly IdentityEndpoint identity = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => azurite.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        identity.Dispose();
        await azurite.DisposeAsync();
    }

    [Fact]
    public async Task A_service_without_any_key_signs_in_as_its_identity()
    {
        Assert.SkipWhen(azurite.Missing is not null, azurite.Missing ?? "");
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
            [new("Blobs:Azure:Account", "https://tests.blob.core.windows.net"), new("AZURE_CLIENT_ID", ClientId)]).Build();
        using var http = new HttpClient(WayTo(azurite.Port, azurite.CertificateHash));
        var options = AzureSettings.Options();
        options.Transport = new HttpClientTransport(http);
        var blobs = new AzureBlobs(AzureSettings.ReadContainer(settings, options)!);

        Assert.True(await blobs.CreateAsync("by/identity", file => file.WriteAsync("there"u8.ToArray(), Cancellation).AsTask(), Cancellation));

        using var reader = new StreamReader((await blobs.OpenAsync("by/identity", Cancellation))!);
        Assert.Equal("there", await reader.ReadToEndAsync(Cancellation));
        Assert.Equal([ClientId], identity.AskedFor.Distinct());
    }

    /// <summary>Azure's own address, which leads to the emulator here.</summary>
    private static SocketsHttpHandler WayTo(int port, string certificateHash) => new()
    {
        SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificateHash },
        ConnectCallback = async (_, cancellationToken) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };

    /// <summary>What Container Apps puts beside a container: it gives tokens to whoever knows the header's value.</summary>
    private sealed class IdentityEndpoint : IDisposable
    {
        private readonly HttpListener listener = new();

        internal IdentityEndpoint()
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/msi/token";
            probe.Stop();
            listener.Prefixes.Add($"{address}/");
            listener.Start();
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", address);
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", "known");
            _ = AnswerAsync();
        }

        internal List<string?> AskedFor { get; } = [];

        public void Dispose()
        {
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
            listener.Close();
        }

        private async Task AnswerAsync()
        {
            while (listener.IsListening)
            {
                try
                {
                    var context = await listener.GetContextAsync();
                    AskedFor.Add(context.Request.QueryString["client_id"]);
                    var answer = Encoding.UTF8.GetBytes(Token());
                    context.Response.ContentType = "application/json";
                    await context.Response.OutputStream.WriteAsync(answer);
                    context.Response.Close();
                }
                catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }
            }
        }

        /// <summary>Azurite looks at who it is for and from, and until when, and not at the signature.</summary>
        private static string Token()
        {
            var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
            var token = string.Join('.', Part("""{"alg":"RS256","typ":"JWT"}"""), Part(
                $$"""{"aud":"https://storage.azure.com","iss":"https://sts.windows.net/00000000-0000-0000-0000-000000000002/","nbf":{{now - 60}},"iat":{{now - 60}},"exp":{{now + 3600}},"ver":"1.0"}"""), Part("signed"));
            return $$"""{"access_token":"{{token}}","expires_on":"{{now + 3600}}","resource":"https://storage.azure.com","token_type":"Bearer","client_id":"{{ClientId}}"}""";
        }

        private static string Part(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
    }
}
