using System.Text.RegularExpressions;

namespace CoilMatch.Silo.Telemetry;

/// <summary>
/// Takes out of a text for the log what nobody may read there: mail addresses, credentials, and queries of addresses, which may
/// carry either. The last net below code that does not log such things in the first place.
/// </summary>
internal static partial class Redaction
{
    internal static string Of(string text)
    {
        if (text.Contains('@', StringComparison.Ordinal)) text = Mail().Replace(text, "<mail>");
        if (text.Contains('?', StringComparison.Ordinal)) text = Query().Replace(text, "?<query>");
        if (text.Contains('=', StringComparison.Ordinal)) text = Setting().Replace(text, "$1=<secret>");
        return text.Contains("earer ", StringComparison.Ordinal) ? Bearer().Replace(text, "$1 <secret>") : text;
    }

    [GeneratedRegex(@"[\w.%+'-]+@[\w-]+(\.[\w-]+)+")]
    private static partial Regex Mail();

    [GeneratedRegex(@"\?[\w.~%-]+=[^\s""'<>]*")]
    private static partial Regex Query();

    [GeneratedRegex(@"\b(password|pwd|secret|token|accountkey|sharedaccesskey|sig)=[^\s;,""'&]+", RegexOptions.IgnoreCase)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\b(bearer) [\w.~+/=-]+", RegexOptions.IgnoreCase)]
    private static partial Regex Bearer();
}
