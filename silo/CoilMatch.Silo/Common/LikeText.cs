namespace CoilMatch.Silo.Common;

/// <summary>Text inside a LIKE pattern, where a person's percent sign is only a percent sign.</summary>
internal static class LikeText
{
    internal const string EscapeCharacter = "\\";

    internal static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
