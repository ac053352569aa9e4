namespace CoilMatch.Silo.Common;

/// <summary>Text as people type it, without what no database column or page can show.</summary>
internal static class TypedText
{
    /// <summary>Without outer spaces and control characters other than line breaks and tabs; null when nothing is left.</summary>
    internal static string? Of(string? text)
    {
        if (text is null) return null;

        var shown = text.Any(IsHidden) ? string.Concat(text.Where(letter => !IsHidden(letter))) : text;
        return string.IsNullOrWhiteSpace(shown) ? null : shown.Trim();
    }

    private static bool IsHidden(char letter) => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t');
}
