using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Learning;

internal readonly record struct RankingSettingsId(Guid Value);

/// <summary>How partners are ranked, as the secretariat decided: with what was learned or without, and how places are shared.</summary>
internal sealed class RankingSettings : Aggregate
{
    /// <summary>There is one row; until somebody decides something there is none, and <see cref="Initial"/> holds.</summary>
    internal static readonly RankingSettingsId OnlyId = new(new Guid("0199a000-0000-7000-8000-000000000001"));

    private RankingSettings()
    {
    }

    public RankingSettingsId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    /// <summary>Whether a learned model may rank; without it the prior ranks alone.</summary>
    public bool LearningOn { get; private set; } = true;
    public FairnessRules Fairness { get; private set; } = FairnessRules.Usual;

    /// <summary>What holds before anybody decided.</summary>
    internal static RankingSettings Initial() => new() { Id = OnlyId };

    internal void SwitchLearning(bool on, string reason)
    {
        if (LearningOn == on) return;

        LearningOn = on;
        Record(new LearningSwitched(on, reason));
    }

    internal void Save(FairnessRules rules)
    {
        if (Json.Same(Fairness, rules)) return;

        Fairness = rules;
        Record(new FairnessRulesSaved(rules));
    }
}

internal sealed record LearningSwitched(bool On, string Reason) : DomainEvent
{
    public override string? Comment => Reason;
}

internal sealed record FairnessRulesSaved(FairnessRules Rules) : DomainEvent;
