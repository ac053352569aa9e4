using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.HandOver;

/// <summary>Reads files with the names of those who asked for them.</summary>
internal static class HandOverFiles
{
    internal static async Task<List<HandOverFileView>> ViewAsync(
        this SiloDbContext db, IQueryable<HandOverFile> files, CancellationToken cancellationToken)
    {
        var rows = await files.AsNoTracking()
            .Select(file => new
            {
                File = file,
                By = db.People.Where(person => person.Id == file.AskedBy).Select(person => person.DisplayName ?? person.Email).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => HandOverFileView.Of(row.File, row.By));
    }
}
