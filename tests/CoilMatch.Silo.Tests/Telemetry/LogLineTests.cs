using System.Text.Json;
using CoilMatch.Silo.Telemetry;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace CoilMatch.Silo.Tests.Telemetry;

public sealed class LogLineTests
{
    [Theory]
    [InlineData("550 <anna.b+c@uni.example.de> is unknown", "550 <<mail>> is unknown")]
    [InlineData("POST https://hook.example/in?key=abc&x=1 failed", "POST https://hook.example/in?<query> failed")]
    [InlineData("authorization: Bearer abc.def-123", "authorization: Bearer <secret>")]
    [InlineData("Host=db;Username=coilmatch;Password=hunter2;Port=1", "Host=db;Username=coilmatch;Password=<secret>;Port=1")]
    [InlineData("AccountKey=aGVsbG8=;EndpointSuffix=x", "AccountKey=<secret>;EndpointSuffix=x")]
    [InlineData("Is this all? Yes: 3 of 4 @ noon", "Is this all? Yes: 3 of 4 @ noon")]
    public void Addresses_credentials_and_queries_are_not_in_a_line(string text, string expected) =>
        Assert.Equal(expected, Redaction.Of(text));

    [Fact]
    public void A_text_with_line_breaks_and_control_characters_stays_in_one_line_of_JSON()
    {
        const string text = "first\r\n{\"level\":\"info\"}\u001b[31m\u0085\u2028\u202e";
        var line = Written(text, new InvalidOperationException("of anna@uni.example"));
        Assert.DoesNotContain(line.TrimEnd('\n', '\r'), sign => char.IsControl(sign) || sign > '~');
        var json = JsonDocument.Parse(line).RootElement;
        Assert.Equal("failed for " + text, json.GetProperty("message").GetString());
        Assert.Equal(text, json.GetProperty("who").GetString());
        Assert.Equal("error", json.GetProperty("level").GetString());
        Assert.Equal("LogLineTests", json.GetProperty("event").GetString());
        Assert.Equal("abc-1", json.GetProperty("correlationId").GetString());
        Assert.Contains("of <mail>", json.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    private static string Written(string who, Exception error)
    {
        var scopes = new LoggerExternalScopeProvider();
        using var scope = scopes.Push(new Dictionary<string, object> { [LogLine.CorrelationKey] = "abc-1" });
        KeyValuePair<string, object?>[] state = [new("Who", who), new("{OriginalFormat}", "failed for {Who}")];
        using var text = new StringWriter();
        new LogLine(TimeProvider.System).Write(
            new LogEntry<KeyValuePair<string, object?>[]>(
                LogLevel.Error, typeof(LogLineTests).FullName!, default, state, error, (_, _) => "failed for " + who),
            scopes,
            text);
        return text.ToString();
    }
}
