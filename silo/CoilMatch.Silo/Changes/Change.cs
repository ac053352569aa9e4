using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;

namespace CoilMatch.Silo.Changes;

/// <summary>One row of the change feed: what happened to which aggregate, by whom and when. Never deleted; an erasure alone takes names out of its texts.</summary>
internal sealed class Change
{
    /// <summary>Numbered by PostgreSQL on insert, before the transaction commits.</summary>
    public long Seq { get; private init; }

    /// <summary>The writing transaction; readers stop before the oldest one still open.</summary>
    public ulong Tx { get; private init; }

    /// <summary>The aggregate's type, for example <c>Listing</c>.</summary>
    public required string AggregateType { get; init; }
    public required Guid AggregateId { get; init; }

    /// <summary>The aggregate's version that this change made.</summary>
    public required long Version { get; init; }

    /// <summary>The event's name in the past tense, for example <c>ListingPublished</c>.</summary>
    public required string Event { get; init; }

    /// <summary>The event's members as JSON.</summary>
    public required string Data { get; init; }

    /// <summary>The person who acted; null for the service itself.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>The institution for which an office acted in a lecturer's place.</summary>
    public Guid? OnBehalfOf { get; init; }
    public string? Comment { get; init; }
    public required DateTimeOffset At { get; init; }

    internal static Change Of(Aggregate aggregate, DomainEvent happened, Actor actor, DateTimeOffset at) => new()
    {
        AggregateType = aggregate.GetType().Name,
        AggregateId = aggregate.FeedId,
        Version = aggregate.Version,
        Event = happened.GetType().Name,
        Data = JsonSerializer.Serialize(happened, happened.GetType(), Json.Options),
        ActorId = actor.PersonId,
        OnBehalfOf = actor.OnBehalfOf,
        Comment = happened.Comment,
        At = at,
    };
}
