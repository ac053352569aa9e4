namespace CoilMatch.Silo.HandOver;

/// <param name="Files">The newest first: exports that were made here, and what this installation was filled from.</param>
/// <param name="Tables">What an export holds.</param>
/// <param name="LeftOut">What it does not hold on purpose.</param>
internal sealed record HandOverView(
    IReadOnlyList<HandOverFileView> Files, string SchemaVersion, IReadOnlyList<HandedTableView> Tables, IReadOnlyList<LeftOutView> LeftOut);

internal sealed record HandedTableView(string Name, string Description);

internal sealed record LeftOutView(string Name, string Reason);

/// <param name="AskedBy">The name or mail address of the person; null for the command line of the machine itself.</param>
/// <param name="Step">The file inside the archive that is being written; null when none is.</param>
/// <param name="Bytes">Size of the archive; null while there is none.</param>
/// <param name="Failure">Why it could not be made; null unless it failed.</param>
internal sealed record HandOverFileView(
    Guid Id, HandOverState State, string? AskedBy, DateTimeOffset AskedAt, DateTimeOffset? EndedAt, string? Step, long RowsDone, long RowsInAll,
    string? SchemaVersion, long Documents, long LostDocuments, long? Bytes, string? Sha256, string? Failure)
{
    internal static HandOverFileView Of(HandOverFile file, string? askedBy) => new(
        file.Id.Value, file.State, askedBy, file.AskedAt, file.EndedAt, file.Step, file.RowsDone, file.RowsInAll,
        file.SchemaVersion, file.Documents, file.LostDocuments, file.Bytes, file.Sha256, file.Failure);
}
