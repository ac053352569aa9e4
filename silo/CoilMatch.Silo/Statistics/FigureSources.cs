using System.Globalization;
using CoilMatch.Silo.Pairings;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Statistics;

/// <summary>A pairing behind a figure, without anything that its students answered.</summary>
/// <param name="Counted">Whether it is in the figure.</param>
/// <param name="Why">Why not, or what is missing of it.</param>
internal sealed record FigureSourceView(
    Guid PairingId, string Title, string RequesterCountry, string InvitedCountry, DateOnly? DeliveredOn, bool Counted, string? Why);

/// <summary>Finds the pairings behind a figure by its key.</summary>
internal static class FigureSources
{
    /// <returns>Null where no figure has this key.</returns>
    internal static IEnumerable<FigureSourceView>? Of(string key, PilotData data, StatisticsPeriod period)
    {
        var parts = key.Split('.');
        return parts switch
        {
            ["projects", "running"] => Counted(data.Pilots.Where(one => one.State is PairingState.Running or PairingState.AtRisk)),
            ["projects", "reported"] => Delivered(data, period, _ => true).Select(one => View(one, WhyUnreported(one, data, FigureGroup.Both))),
            ["projects", "sdg"] => Delivered(data, period, _ => true).Select(one => View(one, one.ServesSdg ? null : "Neither course names a goal.")),
            ["projects", _] => Counted(Delivered(data, period, _ => true)),
            ["balance", "region", var region, var measure] when Enum.TryParse<Region>(region, true, out var found) =>
                OfBalance(data, period, measure, side => side.Region == found),
            ["balance", "country", var country, var measure] => OfBalance(data, period, measure, side => side.Country == country),
            ["outcomes", "I1", var group, _] when GroupOf(group) is { } whose => Delivered(data, period, whose.Has)
                .Select(one => View(one, WhyNot(one, data, period, whose, null))),
            ["outcomes" or "inclusion", var indicator, var group, var name] when GroupOf(group) is { } whose
                && Measures.Outcomes.Concat(Measures.Inclusion).FirstOrDefault(one => one.Indicator == indicator && one.Name == name) is { } measure =>
                Delivered(data, period, whose.Has).Select(one => View(one, WhyNot(one, data, period, whose, measure))),
            ["designs", var factor, var indicator, var level, _] => OfDesign(data, period, factor, indicator, level),
            ["flow", "SUGGESTED"] => [],
            ["flow", var stage] => OfStage(data, period, stage),
            ["failures", .. var code] => Requested(data, period).Where(one => Endings.Of(one)?.Code == string.Join('.', code)).Select(one => View(one, null)),
            ["review", _] => Counted(Delivered(data, StatisticsPeriod.Always, _ => true).Where(one => period.Has(one.FirstIn(PairingState.InReview)))),
            ["exposure", _, ..] => [],
            _ => null,
        };
    }

    private static FigureGroup? GroupOf(string key) => FigureGroup.All.FirstOrDefault(one => one.Key == key);

    private static IEnumerable<FigureSourceView> OfBalance(PilotData data, StatisticsPeriod period, string measure, Func<PilotSide, bool> has)
    {
        var delivered = Delivered(data, period, has);
        return measure switch
        {
            "students" => delivered.Select(one => View(one, WhyNot(one, data, period, new FigureGroup("", "this side", has), null))),
            "initiated" => delivered.Select(one => View(one, has(one.Requester) ? null : "The other side asked.")),
            "led" => delivered.Select(one => View(one, one.Sides.Any(side => has(side) && BalanceFigures.Leads(one, side))
                ? null : "The other side speaks the working language better, or both alike.")),
            _ => Counted(delivered),
        };
    }

    private static IEnumerable<FigureSourceView>? OfDesign(PilotData data, StatisticsPeriod period, string factor, string indicator, string level)
    {
        if (Measures.Outcomes.FirstOrDefault(one => one.Indicator == indicator) is var measure && measure is null && indicator != "I1") return null;
        return DesignFigures.LevelOf(factor) is not { } levelOf ? null : Delivered(data, period, _ => true)
            .Where(one => levelOf(one.Design) is { } at && (level == "difference" || at.ToString(CultureInfo.InvariantCulture) == level))
            .Select(one => View(one, WhyNot(one, data, period, FigureGroup.Both, measure)));
    }

    private static IEnumerable<FigureSourceView>? OfStage(PilotData data, StatisticsPeriod period, string stage)
    {
        var at = FlowFigures.Stages.Select(one => one.Key).ToList().IndexOf(stage);
        return at < 0 ? null : Requested(data, period).Select(one => (Pilot: one, Farthest: FlowFigures.Farthest(one)))
            .Where(one => one.Farthest >= at)
            .Select(one => View(one.Pilot, null) with
            {
                Why = one.Farthest == at ? (Endings.Of(one.Pilot) ?? Endings.After(one.Pilot))?.Label : null,
            });
    }

    private static IEnumerable<Pilot> Delivered(PilotData data, StatisticsPeriod period, Func<PilotSide, bool> has) =>
        data.Pilots.Where(one => period.Has(one.DeliveredOn) && one.Sides.Any(has));

    private static IEnumerable<Pilot> Requested(PilotData data, StatisticsPeriod period) =>
        data.Pilots.Where(one => period.Has(one.RequestedAt));

    private static IEnumerable<FigureSourceView> Counted(IEnumerable<Pilot> pilots) => pilots.Select(one => View(one, null));

    private static FigureSourceView View(Pilot pilot, string? whyNot) => new(
        pilot.Id, pilot.Title, pilot.Requester.Country, pilot.Invited.Country, pilot.DeliveredOn, whyNot is null, whyNot);

    private static string? WhyUnreported(Pilot pilot, PilotData data, FigureGroup group)
    {
        var silent = pilot.Sides.Where(side => group.Has(side) && !data.HasReported(pilot, side.Side)).Select(side => side.Side).ToList();
        return silent.Count == 0 ? null
            : silent.Count == 2 ? "Neither side has reported."
            : silent[0] == PairingSide.Requester ? "The requesting side has not reported." : "The invited side has not reported.";
    }

    /// <summary>Null where at least one side of the group is in the figure, as far as a project alone decides it.</summary>
    private static string? WhyNot(Pilot pilot, PilotData data, StatisticsPeriod period, FigureGroup group, Measure? measure)
    {
        var half = pilot.HalfYear!.Value;
        if (!period.Covers(half)) return $"The time covers {half.Name} in part only.";
        if (!data.IsFinal(half)) return $"{half.Name} is not final yet.";

        var sides = data.SidesOf(pilot).Where(one => group.Has(one.Side)).ToList();
        if (sides.All(one => one.Answers is null)) return WhyUnreported(pilot, data, group) ?? "Reported after the half-year was final.";
        var tells = sides.Any(one => one.Answers is { } answers && (measure is null ? answers.Students?.Started is not null : measure.Read(answers) is not null));
        if (tells) return null;

        var reason = sides.Select(one => one.Answers is { } answers ? (measure is null ? answers.Students : measure.Reason(answers))?.NotCollected?.Reason : null)
            .FirstOrDefault(one => one is not null);
        return reason is null ? "Not told." : $"Not collected: {Words(reason.Value)}.";
    }

    private static string Words(Outcomes.NotCollectedReason reason) => reason switch
    {
        Outcomes.NotCollectedReason.NotAsked => "not asked",
        Outcomes.NotCollectedReason.TooFewAnswers => "too few answers",
        Outcomes.NotCollectedReason.NoConsent => "no consent",
        Outcomes.NotCollectedReason.Lost => "lost",
        Outcomes.NotCollectedReason.NotApplicable => "does not apply",
        _ => "another reason",
    };
}
