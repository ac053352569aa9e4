using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Projects;

/// <summary>Bounds of what people tell about a project, and the sentences that name them.</summary>
internal static class ProjectInput
{
    internal const int MostStudents = 5000;
    internal const int MostMinutesLost = 600;

    /// <summary>In characters.</summary>
    internal const int LongestLine = 200;

    internal static Refusal? CheckStudents(int? students, int least = 1) => students is null || (students >= least && students <= MostStudents)
        ? null
        : new Refusal("out-of-bounds", $"Give a number of students from {least} to {MostStudents}.", "students");

    /// <summary>What somebody wrote, without what no page can show.</summary>
    internal static Refusal? CheckComment(string? typed, out string? comment)
    {
        comment = TypedText.Of(typed);
        return comment?.Length > Pairing.LongestComment ? PairingRefusals.CommentTooLong : null;
    }

    internal static Refusal? CheckLength(string? text, int longest, string field) =>
        text?.Length > longest ? new Refusal("length", $"Use at most {longest} characters.", field) : null;
}
