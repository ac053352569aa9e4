using System.Collections.Frozen;

namespace CoilMatch.Silo.Notifications;

/// <summary>The one table of event → who is told of it, how urgently, in which words. Of several rules that reach a person the first counts.</summary>
internal static class NotificationRules
{
    internal static readonly IReadOnlyList<NotificationRule> All = [.. RequestRules.All, .. PlanRules.All, .. ProjectRules.All, .. OutcomeRules.All, .. ReviewRules.All, .. PracticeRules.All];

    private static readonly FrozenDictionary<string, NotificationRule[]> ByEvent =
        All.GroupBy(rule => rule.Event).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenSet<string> Clock = FrozenSet.ToFrozenSet([
        "PairingLapsed", "PlanningReminded", "ReviewReminded", "ReviewEscalated", "StartCheckDue", "StartReminded", "ReportMissed",
        "RiskEscalated", "OutcomeReminded", "ReviewWaits", "PairingArchived",
    ]);

    /// <summary>Whether time itself did this, even when it was noticed while somebody acted: then nobody did it themselves.</summary>
    internal static bool IsOfTheClock(string happened, EventData data) =>
        Clock.Contains(happened) || (happened == "ProjectAtRisk" && data.Text("cause") == "SILENCE");

    internal static IReadOnlyList<NotificationRule> Of(string happened) => ByEvent.GetValueOrDefault(happened, []);

    /// <summary>The rule by which somebody was told; null for one that a later version has dropped.</summary>
    internal static NotificationRule? Find(string happened, Audience audience, EventData data) =>
        Of(happened).FirstOrDefault(rule => rule.To == audience && rule.When?.Invoke(data) != false);
}
