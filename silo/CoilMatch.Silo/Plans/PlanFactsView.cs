using System.Globalization;
using CoilMatch.Matching;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Plans;

/// <summary>What an editor needs beside the plan: both classes, and when they can meet.</summary>
/// <param name="CommonWeeks">Mondays of the weeks in which both sides teach.</param>
/// <param name="ClockChanges">Sentences on shared hours that move because one side changes its clocks.</param>
/// <param name="CommonTools">Codes of the tools that both listings name and both networks reach.</param>
/// <param name="CommonLanguages">BCP 47 tags of the languages that both listings name.</param>
internal sealed record PlanFactsView(
    PlanClassView Requester,
    PlanClassView Invited,
    IReadOnlyList<DateOnly> CommonWeeks,
    IReadOnlyList<PlanSlotView> Slots,
    IReadOnlyList<string> ClockChanges,
    IReadOnlyList<string> CommonTools,
    IReadOnlyList<string> CommonLanguages)
{
    internal static PlanFactsView Of(PairingRow row, PlanCouple couple) => new(
        PlanClassView.Of(row.Listing, couple.Requester),
        PlanClassView.Of(row.Partner, couple.Invited),
        couple.Shared?.CommonWeeks ?? [],
        [.. (couple.Shared?.LiveSlots ?? []).Select(PlanSlotView.Of)],
        [.. (couple.Shared?.ClockChanges ?? []).Select(one => one.Text)],
        [.. couple.CommonTools.Select(tool => tool.Code)],
        couple.CommonLanguages);
}

/// <param name="LearningOutcomes">Of the course, as its listing tells them.</param>
internal sealed record PlanClassView(
    Guid ListingId,
    string Title,
    Guid InstitutionId,
    string? LearningOutcomes,
    int? StudentsMin,
    int? StudentsMax,
    int? ModuleWeeks,
    LiveMode? LiveMode,
    int? LiveMinutesPerWeek,
    string TimeZone,
    string City,
    IReadOnlyList<WorkingLanguageView> Languages,
    IReadOnlyList<string> Tools)
{
    internal static PlanClassView Of(Listing listing, PlanClass one) => new(
        listing.Id.Value,
        one.Course.Title ?? "",
        listing.InstitutionId.Value,
        one.Course.LearningOutcomes,
        one.Listing.StudentsMin,
        one.Listing.StudentsMax,
        one.Listing.ModuleWeeks,
        one.Listing.LiveMode,
        one.Listing.LiveMinutesPerWeek,
        one.Zone.Id,
        one.Place,
        [.. one.Listing.Languages.Select(level => new WorkingLanguageView(level.Language, level.ClassLevel, level.PartnerMinimum))],
        one.Listing.Tools);
}

/// <summary>A stretch in which both classes can be live; the local times have no offset, such as 2027-04-06T08:00.</summary>
internal sealed record PlanSlotView(
    DateOnly Week, DateTimeOffset StartUtc, DateTimeOffset EndUtc, string RequesterStart, string RequesterEnd, string InvitedStart, string InvitedEnd)
{
    internal static PlanSlotView Of(LiveSlot slot) => new(
        slot.Week, slot.StartUtc, slot.EndUtc, Local(slot.OurStart), Local(slot.OurEnd), Local(slot.TheirStart), Local(slot.TheirEnd));

    private static string Local(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
