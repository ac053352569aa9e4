using CoilMatch.Silo.Common;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace CoilMatch.Silo.HandOver;

/// <param name="OnlyExpands">Whether rows from before it can be stored after it as they are.</param>
internal sealed record KnownMigration(string Id, bool OnlyExpands);

/// <summary>
/// Which archives this version can restore: those of its own schema, and older ones when every migration since has only added
/// tables, indexes, and columns that may be empty or have a default. A migration that does more, such as filling a column by SQL, would have
/// to be done to the rows of the archive too: then the old version restores it, and is updated.
/// </summary>
internal static class SchemaRule
{
    internal static Refusal? Check(IReadOnlyList<KnownMigration> known, string made)
    {
        var at = known.Select(one => one.Id).ToList().IndexOf(made);
        if (at < 0)
            return HandOverRefusals.WrongVersion($"The archive has the schema version {made}, which this version of CoilMatch does not know: it is newer. Restore it with the version that made it, or a later one.");
        var obstacle = known.Skip(at + 1).FirstOrDefault(one => !one.OnlyExpands);
        return obstacle is null
            ? null
            : HandOverRefusals.WrongVersion($"The archive has the older schema version {made}, and {obstacle.Id} changed more than adding to it. Restore it with the version that made it, then update that installation.");
    }

    /// <summary>All migrations of this program, the oldest first.</summary>
    internal static IReadOnlyList<KnownMigration> Known(SiloDbContext db)
    {
        var migrations = db.GetService<IMigrationsAssembly>();
        return
        [
            .. migrations.Migrations
                .OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new KnownMigration(one.Key, OnlyExpands(migrations.CreateMigration(one.Value, db.Database.ProviderName!)))),
        ];
    }

    internal static bool OnlyExpands(Migration migration) => migration.UpOperations.All(operation => operation switch
    {
        CreateTableOperation or CreateIndexOperation => true,
        AddColumnOperation column => column.IsNullable || column.DefaultValue is not null || column.DefaultValueSql is not null,
        _ => false,
    });
}
