namespace CoilMatch.Silo.Common;

/// <summary>A stretch of a longer list, with the cursor that asks for the next one.</summary>
/// <param name="Nodes">The items, in the list's order.</param>
/// <param name="HasNextPage">Whether more follow.</param>
/// <param name="EndCursor">Opaque; null on an empty page.</param>
/// <param name="Total">How many the whole list holds, where it was counted.</param>
internal sealed record Page<T>(IReadOnlyList<T> Nodes, bool HasNextPage, string? EndCursor, int? Total = null)
{
    internal Page<TOther> Select<TOther>(Func<T, TOther> view) => new([.. Nodes.Select(view)], HasNextPage, EndCursor, Total);
}
