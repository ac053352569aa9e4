using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Statistics;

/// <summary>All pairings and what their sides reported, as known at a moment; the same moment gives the same for ever.</summary>
internal sealed class PilotData
{
    /// <summary>A side that has not reported so many days after the delivery counts as missing; the exchange is closed then.</summary>
    private const int DaysToReport = 42;

    private readonly ILookup<(Guid, PairingSide), SubmittedReport> reports;

    private readonly ILookup<Guid, SideReport> byPilot;

    internal PilotData(DateTimeOffset asOf, IReadOnlyList<Pilot> pilots, IEnumerable<SubmittedReport> submitted)
    {
        AsOf = asOf;
        Pilots = pilots;
        reports = submitted.Where(one => one.At <= asOf).OrderBy(one => one.Revision)
            .ToLookup(one => (one.Pairing, one.Side));
        HalfYears = [.. Pilots.Where(one => one.DeliveredAt is not null)
            .GroupBy(one => one.HalfYear!.Value).OrderBy(group => group.Key)
            .Select(group => new PilotHalfYear(group.Key, ClosedAt(group.Key, group), [.. group]))];
        Sides = [.. HalfYears.Where(one => one.ClosedAt <= asOf)
            .SelectMany(one => one.Pilots.SelectMany(pilot => pilot.Sides.Select(side =>
                new SideReport(pilot, side, one.HalfYear, AnswersOf(pilot, side.Side, one.ClosedAt)))))];
        byPilot = Sides.ToLookup(one => one.Pilot.Id);
    }

    internal DateTimeOffset AsOf { get; }

    internal IReadOnlyList<Pilot> Pilots { get; }

    /// <summary>Those in which anything was delivered.</summary>
    internal IReadOnlyList<PilotHalfYear> HalfYears { get; }

    /// <summary>Both sides of every project delivered in a half-year that is final, with what they had reported when it became so.</summary>
    internal IReadOnlyList<SideReport> Sides { get; }

    internal static async Task<PilotData> ReadAsync(SiloDbContext db, DateTimeOffset asOf, CancellationToken cancellationToken) => new(
        asOf,
        await db.PilotsAsOfAsync(asOf, cancellationToken),
        await db.OutcomeReports.AsNoTracking().Where(one => one.SubmittedAt <= asOf)
            .Select(one => new SubmittedReport(one.PairingId.Value, one.Side, one.Revision, one.SubmittedAt, one.Answers))
            .ToListAsync(cancellationToken));

    /// <summary>None while the half-year is not final.</summary>
    internal IEnumerable<SideReport> SidesOf(Pilot pilot) => byPilot[pilot.Id];

    internal bool HasReported(Pilot pilot, PairingSide side) => reports.Contains((pilot.Id, side));

    internal bool IsFinal(HalfYear one) => HalfYears.Any(other => other.HalfYear == one && other.ClosedAt <= AsOf);

    /// <summary>
    /// When a half-year's figures become final: it is over, and each of its projects was reported by both sides or has had its time.
    /// What is sent later never changes them, so no two outputs differ by one class.
    /// </summary>
    private DateTimeOffset ClosedAt(HalfYear one, IEnumerable<Pilot> delivered) => delivered
        .Select(pilot =>
        {
            var late = pilot.DeliveredAt!.Value.AddDays(DaysToReport);
            return PairingSides.Both.Select(side => reports[(pilot.Id, side)].FirstOrDefault()?.At ?? late)
                .Select(at => at < late ? at : late).Max();
        })
        .Append(one.End).Max();

    private OutcomeAnswers? AnswersOf(Pilot pilot, PairingSide side, DateTimeOffset closed) =>
        reports[(pilot.Id, side)].LastOrDefault(one => one.At <= closed)?.Answers;
}

/// <param name="Revision">From 1, by pairing and side.</param>
internal sealed record SubmittedReport(Guid Pairing, PairingSide Side, int Revision, DateTimeOffset At, OutcomeAnswers Answers);

/// <param name="ClosedAt">When its figures became, or will at the latest become, final.</param>
internal sealed record PilotHalfYear(HalfYear HalfYear, DateTimeOffset ClosedAt, IReadOnlyList<Pilot> Pilots);

/// <param name="Answers">Null where the side has not reported.</param>
internal sealed record SideReport(Pilot Pilot, PilotSide Side, HalfYear HalfYear, OutcomeAnswers? Answers);
