namespace CoilMatch.Silo.Live;

/// <summary>What an edge has to know so that the pages of its readers follow; only ids, since every reader asks with rights of their own.</summary>
/// <param name="Resumed">False when what happened before this event is not known to have been told: then everything counts as changed.</param>
/// <param name="Pairings">The pairings that changed.</param>
/// <param name="People">The people whose inbox changed; what rang before this connection is not told again.</param>
internal sealed record LiveEvent(bool Resumed, IReadOnlyList<Guid> Pairings, IReadOnlyList<Guid> People)
{
    /// <summary>Nothing happened, and nothing was missed.</summary>
    internal static readonly LiveEvent Nothing = new(true, [], []);

    /// <summary>The stream begins here; what was before, nobody told.</summary>
    internal static readonly LiveEvent Fresh = new(false, [], []);
}
