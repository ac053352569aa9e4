namespace CoilMatch.Silo.Imports;

/// <summary>
/// The rest of an uploaded file cannot be read. Thrown inside streams, where a refusal cannot be returned, and turned
/// into a report row by <see cref="ImportRun"/>.
/// </summary>
internal sealed class UnreadableFileException(string reason) : IOException(reason);
