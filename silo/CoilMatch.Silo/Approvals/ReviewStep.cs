using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Approvals;

internal enum StepDecision
{
    Pending,
    Approved,
    ChangesRequested,
    Rejected,
}

/// <summary>Who decides a step: the institution's international office, or people whom it names.</summary>
internal enum StepDecider
{
    Office,
    Named,
}

/// <summary>One step of an institution's way to a decision, such as the dean or the international office.</summary>
/// <param name="Key">Stable within the institution.</param>
/// <param name="People">Who decides a named step.</param>
internal sealed record ReviewStep(string Key, string Name, StepDecider DecidedBy, IReadOnlyList<PersonId> People)
{
    public StepDecision Decision { get; init; }
    public PersonId? By { get; init; }

    /// <summary>Set when somebody decided in the office's place.</summary>
    public InstitutionId? OnBehalfOf { get; init; }
    public DateTimeOffset? At { get; init; }
    public string? Comment { get; init; }
    public IReadOnlyList<CheckedItem> Checklist { get; init; } = [];
}

/// <summary>One line of the checklist as it was answered.</summary>
/// <param name="NotNeeded">Whether the item does not apply here, for the reason in the note.</param>
internal sealed record CheckedItem(string Key, string Label, bool Done, bool NotNeeded, string? Note);

/// <summary>What an institution asks of a plan before it agrees, copied into the round when a plan is submitted.</summary>
/// <param name="WorkingDays">How long the decision may take.</param>
internal sealed record ReviewChain(IReadOnlyList<ReviewStep> Steps, int WorkingDays)
{
    /// <summary>What is looked at before the institution approves.</summary>
    internal IReadOnlyList<ChecklistItem> Checklist { get; init; } = [];
}
