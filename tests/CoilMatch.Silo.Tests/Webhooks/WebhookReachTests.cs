using System.Net;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Webhooks;
using Xunit;

namespace CoilMatch.Silo.Tests.Webhooks;

/// <summary>What a webhook must never reach, whatever its address says.</summary>
public sealed class WebhookReachTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.8.8")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("169.254.169.254")]
    [InlineData("168.63.129.16")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("fe80::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("ff02::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:0:7f00:1::")]
    [InlineData("2001:db8::1")]
    public async Task An_address_that_is_not_of_the_open_internet_is_refused_when_typed_and_when_connecting(string address)
    {
        var ip = IPAddress.Parse(address);
        Assert.False(PublicAddresses.Contain(ip));
        var literal = address.Contains(':') ? $"[{address}]" : address;
        Assert.Equal("private-address", Reach().Check($"https://{literal}/hook", out _)?.Code);

        var answer = await Send("https://looks-fine.university.example/hook", Reach(ip));
        Assert.Null(answer.Status);
        Assert.Contains("not of the open internet", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("100.128.0.1")]
    [InlineData("172.32.0.1")]
    [InlineData("2a00:1450:4001:80b::200e")]
    public void An_address_of_the_open_internet_passes(string address)
    {
        Assert.True(PublicAddresses.Contain(IPAddress.Parse(address)));
    }

    [Theory]
    [InlineData("http://systems.university.example/hook", "https-needed")]
    [InlineData("http://127.0.0.1/hook", "https-needed")]
    [InlineData("https://localhost/hook", "private-address")]
    [InlineData("https://2130706433/hook", "private-address")]
    [InlineData("https://0x7f.1/hook", "private-address")]
    [InlineData("https://name:secret@systems.university.example/hook", "malformed-url")]
    [InlineData("ftp://systems.university.example", "malformed-url")]
    [InlineData("file:///etc/hosts", "malformed-url")]
    [InlineData("/hook", "malformed-url")]
    [InlineData("not an address", "malformed-url")]
    public void A_typed_address_must_be_https_and_public(string typed, string code)
    {
        Assert.Equal(("url", code), (Reach().Check(typed, out _)?.Field, Reach().Check(typed, out _)?.Code));
    }

    [Fact]
    public void An_address_longer_than_five_hundred_characters_is_refused()
    {
        Assert.Equal("length", Reach().Check($"https://systems.university.example/{new string('x', 500)}", out _)?.Code);
    }

    [Fact]
    public async Task A_name_that_was_public_when_it_was_saved_and_is_private_when_connecting_reaches_nothing()
    {
        await using var receiver = new Receiver();
        var port = new Uri(receiver.Url).Port;
        var looks = 0;
        var reach = Reach();
        reach.Resolve = (_, _) => Task.FromResult<IPAddress[]>(looks++ == 0 ? [IPAddress.Parse("8.8.8.8")] : [IPAddress.Loopback]);
        Assert.Null(reach.Check($"https://rebinding.example:{port}/hook", out _));
        await reach.Resolve("rebinding.example", Cancellation);

        var answer = await Send($"http://rebinding.example:{port}/hook", reach);

        Assert.Contains("not of the open internet", answer.Text, StringComparison.Ordinal);
        Assert.Empty(receiver.Got);
    }

    [Fact]
    public async Task A_name_with_a_public_and_a_private_address_never_leads_to_the_private_one()
    {
        await using var receiver = new Receiver();
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        soon.CancelAfter(TimeSpan.FromSeconds(1));

        // The first address is of the open internet and answers nothing on this port.
        try
        {
            await Send($"http://both.example:{new Uri(receiver.Url).Port}/hook", Reach(IPAddress.Parse("8.8.8.8"), IPAddress.Loopback), soon.Token);
        }
        catch (OperationCanceledException)
        {
            // No answer either way.
        }

        Assert.Empty(receiver.Got);
    }

    [Fact]
    public async Task With_loopback_allowed_the_rest_of_the_network_stays_closed()
    {
        var reach = Reach(allowLoopback: true, IPAddress.Parse("10.0.0.1"));
        Assert.Null(reach.Check("http://127.0.0.1:5667/hook", out _));
        Assert.Equal("https-needed", reach.Check("http://10.0.0.1/hook", out _)?.Code);
        Assert.Equal("private-address", reach.Check("https://10.0.0.1/hook", out _)?.Code);
        Assert.Contains("not of the open internet", (await Send("http://inner.example/hook", reach)).Text, StringComparison.Ordinal);
    }

    private static WebhookReach Reach(params IPAddress[] means) => Reach(allowLoopback: false, means);

    private static WebhookReach Reach(bool allowLoopback, params IPAddress[] means) =>
        new(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Webhooks:AllowLoopback"] = $"{allowLoopback}" }).Build())
        {
            Resolve = (_, _) => Task.FromResult(means),
        };

    private static async Task<WebhookAnswer> Send(string url, WebhookReach reach, CancellationToken? stop = null)
    {
        using var client = new WebhookClient(reach, TimeProvider.System);
        var webhook = Webhook.Add(new InstitutionId(Guid.NewGuid()), url, [], true, TimeProvider.System.GetUtcNow());
        var delivery = new WebhookDelivery
        {
            Id = WebhookDeliveryId.New(),
            WebhookId = webhook.Id,
            Event = "Test",
            Body = "{}",
            CreatedAt = TimeProvider.System.GetUtcNow(),
        };
        return await client.SendAsync(webhook, delivery, stop ?? Cancellation);
    }
}
