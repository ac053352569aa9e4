namespace CoilMatch.Silo.Common;

/// <summary>State and rules that change together: one row version, one writer at a time, its events saved with it.</summary>
internal abstract class Aggregate
{
    private readonly List<DomainEvent> recorded = [];

    /// <summary>Counts the saved changes, from 1; the concurrency token of the row.</summary>
    public long Version { get; private set; }

    /// <summary>The identity under which the change feed files this aggregate.</summary>
    public abstract Guid FeedId { get; }

    /// <summary>Notes what happened; the event reaches the change feed when the aggregate is saved.</summary>
    protected void Record(DomainEvent happened) => recorded.Add(happened);

    internal IReadOnlyList<DomainEvent> TakeRecorded()
    {
        DomainEvent[] taken = [.. recorded];
        recorded.Clear();
        return taken;
    }

    internal void AdvanceVersion() => Version++;
}

/// <summary>Something that happened to an aggregate, named in the past tense; the subtype's members become the feed's data.</summary>
internal abstract record DomainEvent
{
    /// <summary>What the person who caused it wrote, for the audit trail; null where nothing was asked.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public virtual string? Comment => null;
}
