using CoilMatch.Silo.Common;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.ToolReachability;

internal readonly record struct ToolReachRowId(Guid Value)
{
    internal static ToolReachRowId New() => new(Guid.CreateVersion7());
}

/// <summary>What the secretariat knows of a tool in a place; where there is no row, students are taken to reach it.</summary>
internal sealed class ToolReachRow : Aggregate
{
    private ToolReachRow()
    {
    }

    public ToolReachRowId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    /// <summary>Code of the tool list.</summary>
    public string Tool { get; private init; } = "";

    /// <summary>ISO 3166-1 alpha-2 code of an ASEM member, or of a territory of one with a network of its own, such as HK.</summary>
    public string Place { get; private init; } = "";
    public ToolAccess Access { get; private set; }
    public string? Note { get; private set; }

    /// <summary>Where it is known from: an address, or an office that tried it.</summary>
    public string? Source { get; private set; }

    /// <summary>The day on which it was last tried or looked up; null when nobody has told.</summary>
    public DateOnly? CheckedOn { get; private set; }

    internal static ToolReachRow Add(string tool, string place, ToolReachFacts facts)
    {
        var row = new ToolReachRow { Id = ToolReachRowId.New(), Tool = tool, Place = place };
        row.Save(facts);
        return row;
    }

    internal void Save(ToolReachFacts facts)
    {
        Access = facts.Access;
        Note = facts.Note;
        Source = facts.Source;
        CheckedOn = facts.CheckedOn;
        Record(new ToolReachSaved(Tool, Place, facts.Access, facts.Note, facts.Source, facts.CheckedOn));
    }
}

/// <summary>What a row says, checked.</summary>
internal sealed record ToolReachFacts(ToolAccess Access, string? Note, string? Source, DateOnly? CheckedOn);

internal sealed record ToolReachSaved(
    string Tool, string Place, ToolAccess Access, string? Note, string? Source, DateOnly? CheckedOn) : DomainEvent;
