namespace CoilMatch.Silo.Learning;

internal readonly record struct TrainingRunId(Guid Value)
{
    internal static TrainingRunId New() => new(Guid.CreateVersion7());
}

internal enum TrainingResult
{
    /// <summary>This machine cannot train.</summary>
    Unavailable,
    SwitchedOff,
    NotEnoughAnswers,
    NotBetter,
    WentLive,
    Failed,

    /// <summary>The service stopped in the middle.</summary>
    Interrupted,
}

/// <summary>One attempt to learn from the answers so far, and what came of it. At most one is open.</summary>
internal sealed class TrainingRun
{
    public required TrainingRunId Id { get; init; }

    /// <summary>False for the nightly ones.</summary>
    public required bool AskedFor { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null while it waits for a service to take it up.</summary>
    public DateTimeOffset? StartedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public TrainingResult? Result { get; private set; }

    /// <summary>What came of it, in plain words.</summary>
    public string? Text { get; private set; }

    /// <summary>The model that it made; null when it made none.</summary>
    public string? ModelVersion { get; private set; }

    internal void Start(DateTimeOffset at) => StartedAt = at;

    internal void End(TrainingResult result, string text, DateTimeOffset at, string? modelVersion = null)
    {
        Result = result;
        Text = text;
        EndedAt = at;
        ModelVersion = modelVersion;
    }
}
