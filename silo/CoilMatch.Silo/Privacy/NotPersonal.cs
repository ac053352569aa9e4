namespace CoilMatch.Silo.Privacy;

/// <summary>
/// Columns of text or JSON that hold nothing about a person, each decided by hand; a new column is in neither list, and a test says so.
/// An erasure looks through them all the same, in case somebody wrote a name where none belongs.
/// </summary>
internal static class NotPersonal
{
    /// <summary>Table → its columns.</summary>
    internal static readonly IReadOnlyDictionary<string, string[]> Columns = new SortedDictionary<string, string[]>(StringComparer.Ordinal)
    {
    };
}
