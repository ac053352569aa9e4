using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Reports;

/// <summary>A project with its tags and with those that what is known of it suggests.</summary>
/// <param name="Title">The plan's title, or those of both courses.</param>
/// <param name="RequesterCountry">ISO 3166-1 alpha-2.</param>
/// <param name="InvitedCountry">ISO 3166-1 alpha-2.</param>
/// <param name="MayTag">Whether the caller may tag it or propose a tag.</param>
/// <param name="Suggestions">Rows of the Action Plan that are not tagged yet, each with its ground; nothing counts before a person confirms it.</param>
internal sealed record MappedProjectView(
    Guid PairingId, string Title, string RequesterCountry, string InvitedCountry, PairingState State, bool MayTag,
    IReadOnlyList<ReportMappingView> Mappings, IReadOnlyList<SuggestedTag> Suggestions);

internal sealed record ReportMappingView(
    Guid Id, string Code, MappingEvidence Evidence, Guid RecordedBy, DateTimeOffset RecordedAt, bool Confirmed, DateTimeOffset? ConfirmedAt)
{
    internal static ReportMappingView Of(ReportMapping one) => new(
        one.Id.Value, one.Code, one.Evidence, one.RecordedBy.Value, one.RecordedAt, one.ConfirmedAt is not null, one.ConfirmedAt);
}

/// <param name="Ground">What is known that speaks for it; the first words of the evidence.</param>
/// <param name="FigureKey">Where it can be seen.</param>
internal sealed record SuggestedTag(string Code, string Ground, string FigureKey);
