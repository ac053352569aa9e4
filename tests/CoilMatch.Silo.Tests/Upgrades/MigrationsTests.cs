using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Xunit;

namespace CoilMatch.Silo.Tests.Upgrades;

/// <summary>Two versions work side by side while a cluster is upgraded, so a migration may not break the one before.</summary>
public sealed class MigrationsTests
{
    /// <summary>Shipped before there was more than one node: "migration: what it does". No line is ever added here.</summary>
    private static readonly string[] Agreed = [];

    [Fact]
    public void No_migration_breaks_the_version_before()
    {
        using var db = new SiloDbContext(new DbContextOptionsBuilder<SiloDbContext>().UseNpgsql("Host=nowhere").Options);
        var assembly = db.GetService<IMigrationsAssembly>();
        // The first one makes everything; before it there is nobody to break.
        var breaks = assembly.Migrations.Skip(1).SelectMany(migration =>
            ExpandContract.BreaksOf(assembly.CreateMigration(migration.Value, db.Database.ProviderName!).UpOperations)
                .Select(broken => $"{migration.Key[(migration.Key.IndexOf('_') + 1)..]}: {broken}"));
        Assert.Equal(Agreed, breaks.Order(StringComparer.Ordinal));
    }

    public static TheoryData<string, MigrationOperation> Breaking => new()
    {
        { "drops table courses", new DropTableOperation { Name = "courses" } },
        { "renames table courses", new RenameTableOperation { Name = "courses", NewName = "modules" } },
        { "drops courses.title", new DropColumnOperation { Table = "courses", Name = "title" } },
        { "renames courses.title", new RenameColumnOperation { Table = "courses", Name = "title", NewName = "name" } },
        { "adds courses.title not null without a default", Add(nullable: false) },
        { "makes courses.title not null without a default", Alter("text", "text", nullable: false) },
        { "narrows courses.title from text to character varying(9)", Alter("text", "character varying(9)", nullable: true) },
        { "narrows courses.title from character varying(9) to character varying(8)", Alter("character varying(9)", "character varying(8)", nullable: true) },
        { "runs SQL with \"drop column\"", new SqlOperation { Sql = "alter table courses DROP COLUMN title" } },
        { "runs SQL with \"set not null\"", new SqlOperation { Sql = "alter table courses alter title set not null" } },
    };

    [Theory]
    [MemberData(nameof(Breaking), DisableDiscoveryEnumeration = true)]
    public void What_would_break_it_is_found(string broken, MigrationOperation operation) =>
        Assert.Equal([broken], ExpandContract.BreaksOf([operation]));

    public static TheoryData<MigrationOperation[]> Harmless => new()
    {
        new MigrationOperation[] { Add(nullable: true) },
        new MigrationOperation[] { Add(nullable: false, value: "") },
        new MigrationOperation[] { new CreateTableOperation { Name = "courses" }, Add(nullable: false) },
        new MigrationOperation[] { Alter("character varying(8)", "character varying(9)", nullable: true) },
        new MigrationOperation[] { Alter("integer", "bigint", nullable: true) },
        new MigrationOperation[] { new SqlOperation { Sql = "create index on courses (title)" } },
    };

    [Theory]
    [MemberData(nameof(Harmless), DisableDiscoveryEnumeration = true)]
    public void What_only_adds_passes(MigrationOperation[] operations) => Assert.Empty(ExpandContract.BreaksOf(operations));

    private static AddColumnOperation Add(bool nullable, object? value = null) =>
        new() { Table = "courses", Name = "title", ColumnType = "text", ClrType = typeof(string), IsNullable = nullable, DefaultValue = value };

    private static AlterColumnOperation Alter(string from, string to, bool nullable) => new()
    {
        Table = "courses",
        Name = "title",
        ColumnType = to,
        ClrType = typeof(string),
        IsNullable = nullable,
        OldColumn = new AddColumnOperation { ColumnType = from, ClrType = typeof(string), IsNullable = true },
    };
}
