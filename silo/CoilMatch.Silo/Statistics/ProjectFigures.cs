using CoilMatch.Silo.Pairings;
using static CoilMatch.Silo.Statistics.FigureUnit;

namespace CoilMatch.Silo.Statistics;

/// <summary>How many projects there were, and who took part (I2, I17).</summary>
internal static class ProjectFigures
{
    internal static IReadOnlyList<FigureView> Of(PilotData data, StatisticsPeriod period)
    {
        var delivered = data.Pilots.Where(one => period.Has(one.DeliveredOn)).ToList();
        var sides = delivered.SelectMany(one => one.Sides).ToList();
        var places = sides.Select(one => one.Institution).Distinct().ToList();
        var earlier = data.Pilots.Where(one => period.From is { } from && one.DeliveredOn < from)
            .SelectMany(one => one.Sides).Select(one => one.Institution).ToHashSet();
        var running = data.Pilots.Count(one => one.State is PairingState.Running or PairingState.AtRisk);
        var reported = delivered.Count(one => PairingSides.Both.All(side => data.HasReported(one, side)));
        var n = delivered.Count;
        return
        [
            Figures.Count("projects.delivered", "Projects delivered", FigureUnit.Projects, "COIL projects that both classes brought to their end in this time.", n, n),
            Figures.Count("projects.running", "Projects running", FigureUnit.Projects, "Projects that have begun and are not over, at the moment of these figures.", running, running),
            Figures.Count("projects.institutions", "Institutions", Count, "Different institutions with a delivered project.", places.Count, n),
            Figures.Share("projects.firstTime", "Institutions for the first time", "Institutions without a project delivered before this time, of those with one in it.",
                places.Count(one => !earlier.Contains(one)), places.Count, n),
            Figures.Count("projects.lecturers", "Lecturers", Lecturers, "Different lecturers with a delivered project.",
                sides.Select(one => one.Lecturer).OfType<Guid>().Distinct().Count(), n),
            Figures.Count("projects.countries", "Countries", Count, "Different countries with a delivered project.", sides.Select(one => one.Country).Distinct().Count(), n),
            Figures.Share("projects.reported", "Reported by both sides", "Delivered projects of which both sides sent an outcome report.", reported, n, n),
            Figures.Share("projects.sdg", "Serve a sustainable development goal", "Delivered projects of which at least one course names a goal.",
                delivered.Count(one => one.ServesSdg), n, n),
        ];
    }
}
