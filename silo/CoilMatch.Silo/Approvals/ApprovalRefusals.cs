using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Approvals;

/// <summary>What approvals, delegates and checklists say no to.</summary>
internal static class ApprovalRefusals
{
    internal static readonly Refusal DelegateIsCaller =
        new("own-delegate", "Choose somebody else: this is you.", "delegate");

    internal static readonly Refusal AlreadyEnded = new("already-ended", "This absence is over already.");

    internal static Refusal NotAMember(string field) => new(
        "not-a-member", "No confirmed member of your institution has this mail address. They sign in and ask for a membership first.", field);
}
