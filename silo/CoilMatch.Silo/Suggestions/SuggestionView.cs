using System.Globalization;
using CoilMatch.Matching;
using CoilMatch.Matching.Fairness;

namespace CoilMatch.Silo.Suggestions;

/// <param name="Contribution">In log-odds; the contributions of a suggestion add up to its margin.</param>
/// <param name="Prior">The part of it that the published weights give.</param>
/// <param name="Learned">The part that was learned from answers; 0 while nothing was.</param>
internal sealed record ReasonView(string Criterion, double Contribution, string Text, double Prior, double Learned)
{
    internal static ReasonView Of(Reason reason) => new(reason.Criterion, reason.Contribution, reason.Text, reason.Prior, reason.Learned);
}

internal sealed record ObstacleView(string Code, string Text, string Remedy);

internal sealed record HintView(string Code, string Text);

/// <summary>A stretch in which both classes can be live; the local times have no offset, such as 2027-04-06T08:00.</summary>
/// <param name="Week">Monday of the week on our side.</param>
internal sealed record LiveSlotView(
    DateOnly Week,
    DateTimeOffset StartUtc,
    DateTimeOffset EndUtc,
    string OurStart,
    string OurEnd,
    string TheirStart,
    string TheirEnd);

internal sealed record FeasibilityView(
    bool Feasible,
    IReadOnlyList<ObstacleView> Obstacles,
    IReadOnlyList<DateOnly> CommonWeeks,
    IReadOnlyList<LiveSlotView> LiveSlots,
    IReadOnlyList<string> ClockChanges,
    IReadOnlyList<HintView> Hints)
{
    internal static FeasibilityView Of(Feasibility feasibility) => new(
        feasibility.Feasible,
        [.. feasibility.Obstacles.Select(one => new ObstacleView(one.Code, one.Text, one.Remedy))],
        feasibility.CommonWeeks,
        [.. feasibility.LiveSlots.Select(SlotOf)],
        [.. feasibility.ClockChanges.Select(one => one.Text)],
        [.. feasibility.Hints.Select(one => new HintView(one.Code, one.Text))]);

    private static LiveSlotView SlotOf(LiveSlot slot) => new(
        slot.Week, slot.StartUtc, slot.EndUtc, Local(slot.OurStart), Local(slot.OurEnd), Local(slot.TheirStart), Local(slot.TheirEnd));

    private static string Local(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>Why a suggestion stands elsewhere than its fit alone would put it.</summary>
internal enum SuggestionMove
{
    /// <summary>Higher, since few have seen it this term.</summary>
    FewHaveSeenIt,

    /// <summary>Higher, since it is new or from a country with few partnerships.</summary>
    FloorIsDue,

    /// <summary>Lower, since many have seen it this term.</summary>
    ManyHaveSeenIt,
}

/// <param name="Score">Fit between 0 and 1.</param>
/// <param name="Margin">The sum of the reasons' contributions, in log-odds.</param>
/// <param name="PriorMargin">The part of the margin that the published weights give.</param>
/// <param name="Moved">Why it stands elsewhere than its fit alone would put it; null when it does not.</param>
internal sealed record SuggestionView(
    Guid PartnerListingId,
    double Score,
    double Margin,
    double PriorMargin,
    SuggestionMove? Moved,
    IReadOnlyList<ReasonView> Reasons,
    FeasibilityView Feasibility)
{
    internal static SuggestionView Of(RankedPartner ranked) => Of(ranked.Suggestion, MoveOf(ranked.Note));

    internal static SuggestionView Of(Suggestion suggestion, SuggestionMove? moved = null) => new(
        suggestion.Partner.Id,
        suggestion.Score,
        suggestion.Margin,
        suggestion.PriorMargin,
        moved,
        [.. suggestion.Reasons.Select(ReasonView.Of)],
        FeasibilityView.Of(suggestion.Feasibility));

    private static SuggestionMove? MoveOf(string? note) => note switch
    {
        ExposureRerank.FewHaveSeenIt => SuggestionMove.FewHaveSeenIt,
        ExposureRerank.FloorIsDue => SuggestionMove.FloorIsDue,
        ExposureRerank.ManyHaveSeenIt => SuggestionMove.ManyHaveSeenIt,
        _ => null,
    };
}

/// <param name="Feasible">How many listings passed every gate among those compared.</param>
/// <param name="Compared">How many listings of the other region were looked at.</param>
internal sealed record SuggestionPageView(
    IReadOnlyList<SuggestionView> Nodes, bool HasNextPage, string? EndCursor, int Feasible, int Compared);
