using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.ActionPlans;

internal readonly record struct ActionPlanRowId(Guid Value)
{
    internal static ActionPlanRowId New() => new(Guid.CreateVersion7());
}

internal enum ActionPlanKind
{
    Objective,
    Subgoal,
    Action,
}

/// <summary>An objective, subgoal or action of the ASEM Education Action Plan, a living document that the secretariat keeps.</summary>
internal sealed class ActionPlanRow : Aggregate
{
    private ActionPlanRow()
    {
    }

    public ActionPlanRowId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    /// <summary>"1" for an objective, "1.2" for a subgoal, "A4" for an action; unique.</summary>
    public string Code { get; private init; } = "";
    public ActionPlanKind Kind { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>Codes of the subgoals that an action serves.</summary>
    public IReadOnlyList<string> Subgoals { get; private set; } = [];

    /// <summary>True while the code or the link is a reading of ours that the secretariat has not confirmed by saving it.</summary>
    public bool DerivedFromOrder { get; private set; }

    internal static ActionPlanRow Add(
        string code, ActionPlanKind kind, string title, IReadOnlyList<string> subgoals, bool derivedFromOrder)
    {
        var row = new ActionPlanRow
        {
            Id = ActionPlanRowId.New(),
            Code = code,
            Kind = kind,
            Title = title,
            Subgoals = subgoals,
            DerivedFromOrder = derivedFromOrder,
        };
        row.Record(new ActionPlanRowAdded(code, kind, title));
        return row;
    }

    internal void Save(ActionPlanKind kind, string title, IReadOnlyList<string> subgoals)
    {
        Kind = kind;
        Title = title;
        Subgoals = subgoals;
        DerivedFromOrder = false;
        Record(new ActionPlanRowSaved(Code, kind, title));
    }
}

internal sealed record ActionPlanRowAdded(string Code, ActionPlanKind Kind, string Title) : DomainEvent;

internal sealed record ActionPlanRowSaved(string Code, ActionPlanKind Kind, string Title) : DomainEvent;
