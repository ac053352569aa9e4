using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;

namespace CoilMatch.Silo.Plans;

/// <param name="ReplyTo">The first comment of the thread; null for that one itself.</param>
/// <param name="MayResolve">Whether the caller may settle or reopen the thread; false for all but its first comment.</param>
internal sealed record PlanCommentView(
    Guid Id, SectionName Section, Guid? ReplyTo, string Text, Guid By, PairingSide Side, DateTimeOffset At, bool Resolved, Guid? ResolvedBy,
    DateTimeOffset? ResolvedAt, bool MayResolve)
{
    internal static PlanCommentView Of(PlanComment comment, Pairing pairing, Caller caller) => new(
        comment.Id.Value,
        comment.Section,
        comment.ReplyTo?.Value,
        comment.Text,
        comment.By.Value,
        comment.Side,
        comment.At,
        comment.IsResolved,
        comment.ResolvedBy?.Value,
        comment.ResolvedAt,
        comment.ReplyTo is null && PlanCommentRules.MayResolve(comment, pairing, caller)
            && Lifecycle.Rules.ContainsKey((pairing.State, PairingAction.Comment)));
}

/// <summary>Who settles a thread: whoever began it, and both international offices.</summary>
internal static class PlanCommentRules
{
    internal static bool MayResolve(PlanComment comment, Pairing pairing, Caller caller) =>
        comment.By == caller.Id || caller.IsOfficeOf(pairing.InstitutionId) || caller.IsOfficeOf(pairing.PartnerInstitutionId);
}
