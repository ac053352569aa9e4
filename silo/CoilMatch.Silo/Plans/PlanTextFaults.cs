using CoilMatch.Silo.Listings;

namespace CoilMatch.Silo.Plans;

/// <summary>
/// Texts of a plan are plain text: what looks like markup stays what was typed, and only what no page can show is refused.
/// </summary>
internal static class PlanTextFaults
{
    /// <summary>A text of several lines.</summary>
    internal static void Text(this FieldFaults faults, string? text, string field, int longest = PlanBounds.LongestText)
    {
        faults.Length(text, longest, field);
        faults.Shown(text, field, letter => letter is not ('\n' or '\r' or '\t'));
    }

    /// <summary>A text of one line.</summary>
    internal static void Line(this FieldFaults faults, string? text, int longest, string field)
    {
        faults.Length(text, longest, field);
        faults.Shown(text, field, _ => true);
    }

    private static void Shown(this FieldFaults faults, string? text, string field, Func<char, bool> isRefused)
    {
        if (text?.Any(letter => (char.IsControl(letter) && isRefused(letter)) || TurnsText(letter)) == true)
            faults.Add("control-character", field, "Remove the characters that cannot be shown; they often come along when text is pasted.");
    }

    /// <summary>The marks that turn the direction of all text after them, by which a text can look like another one.</summary>
    private static bool TurnsText(char letter) => letter is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
