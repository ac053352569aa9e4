using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Approvals;

/// <summary>What approvals, delegates and checklists say no to.</summary>
internal static class ApprovalRefusals
{
    /// <summary>Of what was typed, in characters.</summary>
    private const int LongestShown = 100;

    internal static readonly Refusal DelegateIsCaller =
        new("own-delegate", "Choose somebody else: this is you.", "delegate");

    internal static readonly Refusal AlreadyEnded = new("already-ended", "This absence is over already.");

    /// <param name="email">As it was typed.</param>
    internal static Refusal NotAMember(string? email, string field) => new("not-a-member", string.IsNullOrWhiteSpace(email)
        ? "Give the mail address of a confirmed member of your institution."
        : $"No confirmed member of your institution has the mail address {Shortened(email.Trim())}. They sign in and ask for a membership first.", field);

    private static string Shortened(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
