namespace CoilMatch.Silo.Storage;

/// <summary>Rows that a new database is filled with, once, while no other service looks on.</summary>
internal interface IFirstData
{
    /// <summary>Adds what is missing and saves it all at once or not at all; does nothing when it has been done before.</summary>
    Task LoadAsync(SiloDbContext db, CancellationToken cancellationToken);
}
