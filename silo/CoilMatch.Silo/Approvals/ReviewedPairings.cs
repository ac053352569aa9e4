using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;

namespace CoilMatch.Silo.Approvals;

/// <summary>The rules of <see cref="Reviewers"/>, for the database to answer about many pairings.</summary>
internal static class ReviewedPairings
{
    /// <summary>Those with an open step that the caller may decide, see <see cref="Reviewers.MayDecide"/>.</summary>
    internal static IQueryable<Pairing> WaitingForDecisionOf(this IQueryable<Pairing> pairings, Caller caller)
    {
        var members = caller.MemberOf();
        var turns = TurnsOf(caller);
        var escalated = EscalatedTo(caller);
        return pairings.Where(one =>
            (members.Contains(one.InstitutionId) || members.Contains(one.PartnerInstitutionId))
            && (one.ReviewTurns.Any(key => turns.Contains(key)) || one.ReviewEscalations.Any(key => escalated.Contains(key))));
    }

    /// <summary>Those that a review lets the caller see, see <see cref="Reviewers.ReadsAlong"/>.</summary>
    internal static IQueryable<Pairing> ReadAlongBy(this IQueryable<Pairing> pairings, Caller caller)
    {
        var members = caller.MemberOf();
        var turns = TurnsOf(caller);
        var escalated = EscalatedTo(caller);
        var person = caller.Id?.Value ?? Guid.Empty;
        return pairings.Where(one =>
            (members.Contains(one.InstitutionId) || members.Contains(one.PartnerInstitutionId))
            && (one.ReviewReaders.Contains(person)
                || one.ReviewTurns.Any(key => turns.Contains(key)) || one.ReviewEscalations.Any(key => escalated.Contains(key))));
    }

    private static List<Guid> TurnsOf(Caller caller) =>
        [.. caller.OfficesOf().Concat(caller.StandIns.Today).Select(office => office.Value), caller.Id?.Value ?? Guid.Empty];

    private static List<Guid> EscalatedTo(Caller caller) => [.. caller.StandIns.OnceEscalated.Select(office => office.Value)];
}
