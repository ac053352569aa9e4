using CoilMatch.Silo.Pairings;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Statistics;

/// <summary>One pairing as the figures see it at a moment: states, places and design; no name and no text but its title.</summary>
/// <param name="Milestones">Every state that it had entered by then, in order; at least the request.</param>
internal sealed record Pilot(
    Guid Id, string Title, DateTimeOffset RequestedAt, IReadOnlyList<Milestone> Milestones, PilotSide Requester, PilotSide Invited,
    string? DeclineReason, string? CancellationReason, PilotDesign Design, string? Language, bool ServesSdg)
{
    internal PairingState State => Milestones[^1].State;

    internal DateTimeOffset? DeliveredAt { get; } = Milestones.FirstOrDefault(one => one.State == PairingState.Delivered)?.At;

    internal DateOnly? DeliveredOn => DeliveredAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;

    internal HalfYear? HalfYear => DeliveredOn is { } day ? Statistics.HalfYear.Of(day) : null;

    internal IReadOnlyList<PilotSide> Sides => [Requester, Invited];

    internal PilotSide Of(PairingSide side) => side == PairingSide.Requester ? Requester : Invited;

    internal DateTimeOffset? FirstIn(PairingState state) => Milestones.FirstOrDefault(one => one.State == state)?.At;
}

/// <param name="Level">How well the class speaks the first working language; null when that is not told.</param>
internal sealed record PilotSide(
    PairingSide Side, Guid Institution, string Country, Region Region, Guid? Lecturer, CefrLevel? Level);

/// <param name="Weeks">Planned teaching weeks.</param>
/// <param name="LiveMinutes">Of all planned live sessions.</param>
/// <param name="HourGap">Hours between the clocks of both campuses halfway through the project.</param>
/// <param name="TeamSize">Students in a team.</param>
internal sealed record PilotDesign(int Weeks, int LiveMinutes, double? HourGap, int? TeamSize);
