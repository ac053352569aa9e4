using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.Projects;

/// <summary>What both offices vouch for before the project may start.</summary>
internal sealed record Readiness(SideReadiness? Requester, SideReadiness? Invited)
{
    internal static readonly Readiness Empty = new(null, null);

    internal SideReadiness? Of(PairingSide side) => side == PairingSide.Requester ? Requester : Invited;

    internal Readiness With(PairingSide side, SideReadiness told) =>
        side == PairingSide.Requester ? this with { Requester = told } : this with { Invited = told };

    internal bool IsComplete => Requester?.IsComplete == true && Invited?.IsComplete == true;
}

/// <summary>One institution's part of the readiness file; a member that nobody has told yet is null.</summary>
internal sealed record SideReadiness
{
    /// <summary>Whether an agreement between the institutions is needed for this exchange.</summary>
    public bool? AgreementNeeded { get; init; }

    /// <summary>The agreement's number or title, when one is needed.</summary>
    public string? AgreementReference { get; init; }
    public DataSharingBasis? DataTransferBasis { get; init; }

    /// <summary>Whether sessions are recorded.</summary>
    public bool? Recording { get; init; }

    /// <summary>What students are told and asked before a recording.</summary>
    public string? ConsentText { get; init; }
    public bool ToolsChecked { get; init; }
    public bool AccessibilityChecked { get; init; }

    /// <summary>Whom the students of this side turn to: a desk or a shared mailbox.</summary>
    public string? StudentContact { get; init; }
    public string? Note { get; init; }
    public PersonId? By { get; init; }
    public DateTimeOffset? At { get; init; }

    /// <summary>The names of the members that are still to be told.</summary>
    internal IReadOnlyList<string> Open =>
    [
        .. new[]
        {
            AgreementNeeded is null ? "agreementNeeded" : null,
            AgreementNeeded == true && string.IsNullOrWhiteSpace(AgreementReference) ? "agreementReference" : null,
            DataTransferBasis is null ? "dataTransferBasis" : null,
            Recording is null ? "recording" : null,
            Recording == true && string.IsNullOrWhiteSpace(ConsentText) ? "consentText" : null,
            ToolsChecked ? null : "toolsChecked",
            AccessibilityChecked ? null : "accessibilityChecked",
            string.IsNullOrWhiteSpace(StudentContact) ? "studentContact" : null,
        }.OfType<string>(),
    ];

    internal bool IsComplete => Open.Count == 0;
}
