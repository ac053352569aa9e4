namespace CoilMatch.Silo.Imports;

/// <summary>The bytes of one row without its line end; valid until the next row is asked for.</summary>
/// <param name="Line">The number of the line on which the row begins, from 1.</param>
/// <param name="Fault">Why the row could not be taken whole; its bytes are then only its beginning.</param>
internal readonly record struct RowBytes(int Line, ReadOnlyMemory<byte> Bytes, string? Fault);
