using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Learning;

/// <summary>A correction to the ranking that was learned from answers: what it was made of, how it did, whether it ranks now.</summary>
internal sealed class RankingModel : Aggregate
{
    /// <summary>In characters.</summary>
    internal const int ShortestReason = 5;
    internal const int LongestReason = 500;

    private RankingModel()
    {
    }

    public RankingModelId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    /// <summary>When it was made and the beginning of its content's SHA-256; also the name of its blob. Unique.</summary>
    public string ModelVersion { get; private init; } = "";
    public RankingModelState State { get; private set; }
    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>When the first and the last page of its data were shown.</summary>
    public DateTimeOffset DataFrom { get; private init; }
    public DateTimeOffset DataTo { get; private init; }
    public ModelFigures Figures { get; private init; } = ModelFigures.None;

    /// <summary>Why it stands where it stands, in plain words.</summary>
    public string Reason { get; private set; } = "";

    internal static RankingModel Train(string version, DateTimeOffset at, DateTimeOffset dataFrom, DateTimeOffset dataTo, ModelFigures figures)
    {
        var model = new RankingModel
        {
            Id = RankingModelId.New(),
            ModelVersion = version,
            MadeAt = at,
            DataFrom = dataFrom,
            DataTo = dataTo,
            Figures = figures,
        };
        model.Record(new RankingModelTrained(version, figures.Answers, figures.Difference, figures.Lower, figures.Upper));
        return model;
    }

    /// <summary>Whether it may be put into service; a rejected one never was good enough for that.</summary>
    internal Refusal? MayGoLive() => State switch
    {
        RankingModelState.Live => LearningRefusals.AlreadyLive,
        RankingModelState.Rejected => LearningRefusals.NeverLive,
        _ => null,
    };

    /// <summary>Puts the model into service; the caller has asked <see cref="MayGoLive"/>.</summary>
    internal void GoLive(string reason)
    {
        State = RankingModelState.Live;
        Reason = reason;
        Record(new RankingModelWentLive(ModelVersion, reason));
    }

    internal void Retire(string reason)
    {
        State = RankingModelState.Retired;
        Reason = reason;
        Record(new RankingModelRetired(ModelVersion, reason));
    }

    internal void Reject(string reason)
    {
        State = RankingModelState.Rejected;
        Reason = reason;
        Record(new RankingModelRejected(ModelVersion, reason));
    }
}

internal sealed record RankingModelTrained(string ModelVersion, int Answers, double Difference, double Lower, double Upper) : DomainEvent;

internal sealed record RankingModelWentLive(string ModelVersion, string Reason) : DomainEvent
{
    public override string? Comment => Reason;
}

internal sealed record RankingModelRetired(string ModelVersion, string Reason) : DomainEvent
{
    public override string? Comment => Reason;
}

internal sealed record RankingModelRejected(string ModelVersion, string Reason) : DomainEvent
{
    public override string? Comment => Reason;
}
