namespace CoilMatch.Silo.Imports;

/// <summary>Why a row is refused: the column at fault, if it is one, and a sentence.</summary>
/// <param name="Field">The column's name, or the listing field that a rule of listings names.</param>
internal sealed record RowFault(string? Field, string Reason)
{
    internal RowFault(Column column, string reason)
        : this(column.Name(), reason)
    {
    }
}
