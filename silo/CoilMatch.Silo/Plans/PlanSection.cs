using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Plans;

/// <summary>One section of the plan: its name in JSON, how it is read, and how it is taken over from another plan.</summary>
internal sealed record PlanSection(string Name, Func<ProjectPlan, object?> Read, Func<ProjectPlan, ProjectPlan, ProjectPlan> Take)
{
    /// <summary>Every section in the order in which people fill them.</summary>
    internal static readonly IReadOnlyList<PlanSection> All =
    [
        new("aims", plan => plan.Aims, (plan, from) => plan with { Aims = from.Aims }),
        new("outcomes", plan => plan.Outcomes, (plan, from) => plan with { Outcomes = from.Outcomes }),
        new("weeks", plan => plan.Weeks, (plan, from) => plan with { Weeks = from.Weeks }),
        new("tasks", plan => plan.Tasks, (plan, from) => plan with { Tasks = from.Tasks }),
        new("sessions", plan => plan.Sessions, (plan, from) => plan with { Sessions = InUtc(from.Sessions) }),
        new("teams", plan => plan.Teams, (plan, from) => plan with { Teams = from.Teams }),
        new("assessment", plan => plan.Assessment, (plan, from) => plan with { Assessment = from.Assessment }),
        new("tools", plan => plan.Tools, (plan, from) => plan with { Tools = from.Tools }),
        new("languages", plan => plan.Languages, (plan, from) => plan with { Languages = from.Languages }),
        new("accessibility", plan => plan.Accessibility, (plan, from) => plan with { Accessibility = from.Accessibility }),
        new("dataSharing", plan => plan.DataSharing, (plan, from) => plan with { DataSharing = from.DataSharing }),
        new("externalPartner", plan => plan.ExternalPartner, (plan, from) => plan with { ExternalPartner = from.ExternalPartner }),
    ];

    /// <summary>Whether two plans say the same here.</summary>
    internal bool Same(ProjectPlan one, ProjectPlan other) => Json.Same(Read(one), Read(other));

    /// <summary>The section as JSON, for the change feed.</summary>
    internal JsonElement ToJson(ProjectPlan plan) => JsonSerializer.SerializeToElement(Read(plan), Json.Options);

    private static List<PlanSession>? InUtc(IReadOnlyList<PlanSession>? sessions) =>
        sessions is null ? null : [.. sessions.Select(one => one with { StartsAt = one.StartsAt.ToUniversalTime() })];
}

/// <summary>Which version of the pairing last changed a section, by whom and when.</summary>
internal sealed record SectionStamp(long Version, PersonId? By, DateTimeOffset At);
