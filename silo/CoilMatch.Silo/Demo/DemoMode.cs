namespace CoilMatch.Silo.Demo;

/// <summary>Whether this service shows itself with made-up people; never in production.</summary>
internal sealed class DemoMode(IConfiguration configuration)
{
    /// <summary>Reserved by RFC 2606, so no mail can reach it.</summary>
    internal const string MailDomain = "demo.coilmatch.example";

    internal bool IsOn { get; } = configuration.GetValue("Demo", false);

    /// <summary>In the demo everybody of its mail domain may ask to belong anywhere.</summary>
    internal bool Accepts(string mailDomain) => IsOn && mailDomain == MailDomain;
}
