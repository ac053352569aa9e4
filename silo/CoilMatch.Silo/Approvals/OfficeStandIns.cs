using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;

namespace CoilMatch.Silo.Approvals;

/// <summary>The institutions in whose office's name somebody may decide approvals without being that office.</summary>
/// <param name="Today">While somebody of the office is away.</param>
/// <param name="OnceEscalated">As standing delegate, once the time for a decision is over.</param>
internal sealed record OfficeStandIns(IReadOnlyList<InstitutionId> Today, IReadOnlyList<InstitutionId> OnceEscalated)
{
    internal static readonly OfficeStandIns None = new([], []);

    /// <param name="absences">Absences with this delegate that were not ended, around today.</param>
    /// <param name="standing">Institutions whose standing delegate this is.</param>
    /// <param name="members">Institutions where the membership is confirmed; a delegate has to be a member still.</param>
    internal static OfficeStandIns Of(
        IReadOnlyList<CoveredAbsence> absences, IReadOnlyList<InstitutionId> standing, IReadOnlyCollection<InstitutionId> members, DateTimeOffset now) =>
        new(
            [.. absences.Where(one => one.Covers(LocalDay.In(one.TimeZone, now))).Select(one => one.InstitutionId).Where(members.Contains).Distinct()],
            [.. standing.Where(members.Contains)]);
}

/// <summary>An absence as it is read for the delegate.</summary>
/// <param name="TimeZone">IANA zone of the campus, whose days count.</param>
internal sealed record CoveredAbsence(InstitutionId InstitutionId, DateOnly From, DateOnly Until, string TimeZone)
{
    internal bool Covers(DateOnly today) => From <= today && today <= Until;
}
