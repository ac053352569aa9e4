using CoilMatch.Vocabularies;
using static CoilMatch.Silo.Statistics.FigureUnit;

namespace CoilMatch.Silo.Statistics;

/// <summary>Who gave and who led, by region and country (I11): a ledger, in the order of names, never a ranking.</summary>
internal static class BalanceFigures
{
    internal static BalanceView Of(PilotData data, StatisticsPeriod period, IReadOnlyList<DisclosedTable> tables)
    {
        var sides = data.Pilots.Where(one => period.Has(one.DeliveredOn))
            .SelectMany(pilot => pilot.Sides.Select(side => (Pilot: pilot, Side: side))).ToList();
        return new BalanceView(
            [
                .. Enum.GetValues<Region>().Select(region => new RegionBalanceView(region, FiguresOf(
                    $"balance.region.{region.ToString().ToUpperInvariant()}",
                    [.. sides.Where(one => one.Side.Region == region)],
                    StudentFigures.RegionRows(tables, region.ToString().ToUpperInvariant())))),
            ],
            [
                .. sides.GroupBy(one => one.Side.Country).Select(group => (Country: AsemCountries.Find(group.Key)!, Sides: group.ToList()))
                    .OrderBy(one => one.Country.Region).ThenBy(one => one.Country.Name, StringComparer.Ordinal)
                    .Select(one => new CountryBalanceView(one.Country.Code, one.Country.Region, FiguresOf(
                        $"balance.country.{one.Country.Code}", one.Sides, StudentFigures.CountryRows(tables, one.Country.Code)))),
            ]);
    }

    /// <summary>Whether this class speaks the first working language better than the other one.</summary>
    internal static bool Leads(Pilot pilot, PilotSide side) =>
        pilot.Requester.Level is { } one && pilot.Invited.Level is { } other && one != other
        && side.Level == (one > other ? one : other);

    private static List<FigureView> FiguresOf(string key, List<(Pilot Pilot, PilotSide Side)> sides, IReadOnlyList<DisclosedRow> students)
    {
        var n = sides.Select(one => one.Pilot.Id).Distinct().Count();
        var unknown = sides.Count(one => one.Pilot.Requester.Level is null || one.Pilot.Invited.Level is null);
        return
        [
            StudentFigures.Sum($"{key}.students", "Students", "Students who started, in the half-years that are final and published.", students, row => row.Started),
            Figures.Count($"{key}.lecturers", "Lecturers", Lecturers, "Different lecturers with a delivered project.",
                sides.Select(one => one.Side.Lecturer).OfType<Guid>().Distinct().Count(), n),
            Figures.Count($"{key}.institutions", "Institutions", Count, "Different institutions with a delivered project.",
                sides.Select(one => one.Side.Institution).Distinct().Count(), n),
            Figures.Count($"{key}.projects", "Projects", FigureUnit.Projects, "Delivered projects with a class from here; a project counts on both sides.", n, n),
            Figures.Count($"{key}.initiated", "Initiated", FigureUnit.Projects, "Of these, the projects that a class from here asked for.",
                sides.Count(one => one.Side == one.Pilot.Requester), n),
            Figures.Count($"{key}.led", "Led in language", FigureUnit.Projects,
                "Of these, the projects whose first working language the class from here speaks at the higher level; where both speak alike neither leads.",
                sides.Count(one => Leads(one.Pilot, one.Side)), n) with { Missing = unknown },
            Figures.Count($"{key}.languages", "Working languages", Count, "Different first working languages of these projects.",
                sides.Select(one => one.Pilot.Language).OfType<string>().Distinct().Count(), n),
        ];
    }
}
