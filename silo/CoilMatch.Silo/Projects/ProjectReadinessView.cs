using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Projects;

/// <param name="Item">The field in which it is told.</param>
internal sealed record OpenItemView(string Item, string Text)
{
    internal static OpenItemView Of(string item) => new(item, item switch
    {
        "agreementNeeded" => "Whether the two institutions need an agreement for this project.",
        "agreementReference" => "Which agreement it is.",
        "dataTransferBasis" => "On what ground students’ data may go to the partner.",
        "recording" => "Whether live sessions are recorded.",
        "consentText" => "The text that students consent to before a recording.",
        "toolsChecked" => "That somebody has tried the planned tools from this campus.",
        "accessibilityChecked" => "That students were asked what they need to take part.",
        _ => "Whom the students of this side turn to.",
    });
}

/// <param name="MayEdit">Whether the caller may save this side.</param>
internal sealed record SideReadinessView(
    PairingSide Side,
    Guid InstitutionId,
    bool Complete,
    IReadOnlyList<OpenItemView> Open,
    bool MayEdit,
    bool? AgreementNeeded,
    string? AgreementReference,
    DataSharingBasis? DataTransferBasis,
    bool? Recording,
    string? ConsentText,
    bool ToolsChecked,
    bool AccessibilityChecked,
    string? StudentContact,
    string? Note,
    Guid? SavedBy,
    DateTimeOffset? SavedAt)
{
    internal static SideReadinessView Of(Pairing pairing, PairingSide side, Institution institution, bool mayEdit)
    {
        var told = pairing.Readiness.Of(side) ?? new SideReadiness();
        return new SideReadinessView(
            side,
            institution.Id.Value,
            told.IsComplete,
            [.. told.Open.Select(OpenItemView.Of)],
            mayEdit,
            told.AgreementNeeded,
            told.AgreementReference,
            told.DataTransferBasis,
            told.Recording,
            told.ConsentText,
            told.ToolsChecked,
            told.AccessibilityChecked,
            told.StudentContact,
            told.Note,
            told.By?.Value,
            told.At);
    }
}

/// <summary>A planned tool and how well the students of both classes can use it.</summary>
/// <param name="Fallback">The name of the planned stand-in.</param>
internal sealed record PlannedToolReachView(string Tool, string Name, ToolAccess Requester, ToolAccess Invited, string? Fallback)
{
    internal static PlannedToolReachView Of(PlannedTool planned, Institution requester, Institution invited, ToolTable tools) => new(
        planned.Tool,
        NameOf(planned.Tool),
        tools.Access(planned.Tool, requester.Territory ?? requester.Country),
        tools.Access(planned.Tool, invited.Territory ?? invited.Country),
        planned.Fallback is { } fallback ? NameOf(fallback) : null);

    private static string NameOf(string code) => Tools.Find(code)?.Name ?? code;
}

internal sealed record ProjectReadinessView(
    bool Complete,
    SideReadinessView Requester,
    SideReadinessView Invited,
    TransferAdvice Transfer,
    IReadOnlyList<PlannedToolReachView> Tools,
    StartCheckView StartCheck)
{
    /// <param name="editable">The side that the caller may save; Observer for none.</param>
    internal static ProjectReadinessView Of(
        Pairing pairing, ListingRow requester, ListingRow invited, PairingSide editable, ToolTable tools, DateTimeOffset now) => new(
        pairing.Readiness.IsComplete,
        SideReadinessView.Of(pairing, PairingSide.Requester, requester.Institution, editable == PairingSide.Requester),
        SideReadinessView.Of(pairing, PairingSide.Invited, invited.Institution, editable == PairingSide.Invited),
        TransferAdvice.Between(requester.Institution.Country, invited.Institution.Country),
        [.. (pairing.Plan.Tools?.Tools ?? []).Select(one => PlannedToolReachView.Of(one, requester.Institution, invited.Institution, tools))],
        StartCheckView.Of(pairing, requester, invited, tools, now));
}
