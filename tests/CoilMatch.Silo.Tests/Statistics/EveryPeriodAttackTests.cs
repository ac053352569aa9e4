using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Statistics;
using Xunit;

namespace CoilMatch.Silo.Tests.Statistics;

/// <summary>An expert asks for every period there is, takes every figure of both sides, each side and each region, and subtracts.</summary>
public sealed class EveryPeriodAttackTests
{
    private static readonly string[] Asian = ["MY", "TH", "JP", "KR"];
    private static readonly string[] European = ["DE", "FI", "PT", "PL"];
    private static readonly CoilMatch.Silo.Statistics.Measure Improved = Measures.Outcomes.Single(one => one is { Indicator: "I6", Name: "improved" });

    [Fact]
    public void No_class_no_project_and_no_small_half_year_follows_from_all_figures_of_all_periods()
    {
        var random = new Random(20261121);
        var figures = 0;
        for (var at = 0; at < 120; at++)
        {
            var data = Made(random);
            var attacker = new LinearAttacker(data.Sides.Count);
            foreach (var period in PeriodsOf(data))
            {
                foreach (var (group, figure) in new MeasureFigures(Improved, data, period).All("outcomes"))
                {
                    if (figure.Value is not { } share) continue;
                    figures++;
                    attacker.Learn(SetOf(data, period, group, figure.N!.Value, share));
                }
            }

            Assert.Empty(FoundOf(data, attacker));
        }

        Assert.True(figures > 1000, $"There were only {figures} figures to subtract.");
    }

    [Fact]
    public void The_same_attack_finds_classes_where_each_period_is_judged_by_itself()
    {
        var random = new Random(20261121);
        var broken = 0;
        for (var at = 0; at < 120; at++)
        {
            var data = Made(random);
            var attacker = new LinearAttacker(data.Sides.Count);
            foreach (var period in PeriodsOf(data))
            {
                foreach (var group in FigureGroup.All)
                {
                    var told = Told(data, one => period.Covers(one.HalfYear) && group.Has(one.Side));
                    var answers = told.ConvertAll(one => data.Sides[one].Answers!.Digital!);
                    var shown = Disclosure.Share(
                        answers.Sum(one => one.Improved!.Value), answers.Sum(one => one.N!.Value), told.Select(one => data.Sides[one].Pilot.Id).Distinct().Count());
                    if (shown.Value is not null) attacker.Learn(told);
                }
            }

            if (FoundOf(data, attacker).Count > 0) broken++;
        }

        Assert.True(broken > 40, $"It found something in {broken} of 120 data sets.");
    }

    /// <summary>Which classes a figure adds up: the attacker knows from its sources who told, and finds the half-years by trial.</summary>
    private static List<int> SetOf(PilotData data, StatisticsPeriod period, FigureGroup group, int n, double share)
    {
        var halfYears = data.HalfYears.Where(one => period.Covers(one.HalfYear)).Select(one => one.HalfYear).ToList();
        for (var first = 0; first < halfYears.Count; first++)
        {
            for (var last = halfYears.Count; last > first; last--)
            {
                var tried = halfYears[first..last];
                var told = Told(data, one => tried.Contains(one.HalfYear) && group.Has(one.Side));
                var answers = told.ConvertAll(one => data.Sides[one].Answers!.Digital!);
                if (answers.Sum(one => one.N) == n && Math.Abs(answers.Sum(one => one.Improved!.Value) - (share * n)) < 1e-6) return told;
            }
        }

        throw new InvalidOperationException("A figure is the sum of no run of half-years.");
    }

    private static List<string> FoundOf(PilotData data, LinearAttacker attacker)
    {
        var found = new List<string>();
        var told = Told(data, _ => true);
        found.AddRange(told.Where(one => attacker.Finds([one])).Select(one => $"class {one}"));
        found.AddRange(told.GroupBy(one => data.Sides[one].Pilot.Id).Where(attacker.Finds).Select(group => $"project {group.Key}"));
        foreach (var group in FigureGroup.All)
        {
            found.AddRange(told.Where(one => group.Has(data.Sides[one].Side)).GroupBy(one => data.Sides[one].HalfYear)
                .Where(half => half.Select(one => data.Sides[one].Pilot.Id).Distinct().Count() < Disclosure.SmallestProjects && attacker.Finds(half))
                .Select(half => $"{group.Key} of {half.Key}"));
        }

        return found;
    }

    private static List<int> Told(PilotData data, Func<SideReport, bool> has) =>
        [.. Enumerable.Range(0, data.Sides.Count).Where(at => data.Sides[at].Answers is not null && has(data.Sides[at]))];

    private static IEnumerable<StatisticsPeriod> PeriodsOf(PilotData data)
    {
        var halfYears = data.HalfYears.Select(one => one.HalfYear).ToList();
        foreach (var first in halfYears)
        {
            foreach (var last in halfYears.Where(one => one.CompareTo(first) >= 0)) yield return new StatisticsPeriod(first.From, last.To);
        }

        yield return StatisticsPeriod.Always;
    }

    private static PilotData Made(Random random)
    {
        var made = new MadePilotData();
        for (var at = 0; at < random.Next(6, 22); at++)
        {
            var day = new DateOnly(2026, 1, 15).AddDays(random.Next(5 * 182));
            made.With(day, Asian[random.Next(4)], European[random.Next(4)], Answers(random), Answers(random), random.Next(2) == 0);
        }

        return made.AsOf(MadePilotData.LongAfter);
    }

    private static OutcomeAnswers? Answers(Random random)
    {
        if (random.Next(8) == 0) return null;
        var n = random.Next(4, 30);
        return MadePilotData.Improved(random.Next(n + 1), n);
    }
}
