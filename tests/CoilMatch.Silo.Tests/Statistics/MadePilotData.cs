using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Statistics;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Tests.Statistics;

/// <summary>Delivered projects with reports of both sides, without a database.</summary>
internal sealed class MadePilotData
{
    private readonly List<Pilot> pilots = [];
    private readonly List<SubmittedReport> reports = [];

    internal static readonly DateTimeOffset LongAfter = new(2031, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A project delivered on this day; each side reports ten days later unless it has no answers.</summary>
    internal MadePilotData With(DateOnly day, string asian, string european, OutcomeAnswers? fromAsia, OutcomeAnswers? fromEurope, bool asiaAsks = true)
    {
        var delivered = new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero);
        PilotSide Side(PairingSide side, string country) =>
            new(side, Guid.NewGuid(), country, AsemCountries.Find(country)!.Region, Guid.NewGuid(), CefrLevel.B2);
        var (asia, europe) = asiaAsks ? (PairingSide.Requester, PairingSide.Invited) : (PairingSide.Invited, PairingSide.Requester);
        var pilot = new Pilot(
            Guid.NewGuid(), "Water in two cities", delivered.AddDays(-100),
            [new(PairingState.Requested, delivered.AddDays(-100)), new(PairingState.Delivered, delivered)],
            asiaAsks ? Side(asia, asian) : Side(europe, european), asiaAsks ? Side(europe, european) : Side(asia, asian),
            null, null, new PilotDesign(6, 360, 6, 4), "en", false);
        pilots.Add(pilot);
        Report(pilot.Id, asia, fromAsia, delivered.AddDays(10));
        Report(pilot.Id, europe, fromEurope, delivered.AddDays(10));
        return this;
    }

    /// <summary>The last project's Asian side reports again.</summary>
    internal MadePilotData Correct(OutcomeAnswers answers, DateTimeOffset at)
    {
        reports.Add(new SubmittedReport(pilots[^1].Id, PairingSide.Requester, 2, at, answers));
        return this;
    }

    internal PilotData AsOf(DateTimeOffset at) => new(at, pilots, reports);

    internal static OutcomeAnswers Students(int enrolled, int started, int completed) =>
        new() { Students = new StudentNumbers(enrolled, started, completed) };

    internal static OutcomeAnswers Improved(int improved, int n) => new() { Digital = new DigitalCompetence(n, n, improved) };

    private void Report(Guid pilot, PairingSide side, OutcomeAnswers? answers, DateTimeOffset at)
    {
        if (answers is not null) reports.Add(new SubmittedReport(pilot, side, 1, at, answers));
    }
}
