using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

[assembly: AssemblyFixture(typeof(SiloFixture))]

namespace CoilMatch.Silo.Tests.Fixture;

/// <summary>
/// One PostgreSQL server for the whole run; every test class gets a service on a fresh database of it, copied from one whose tables
/// are made once.
/// </summary>
public sealed class SiloFixture : IAsyncLifetime
{
    private PrivatePostgres? own;
    private string server = "";
    private string migrated = "";

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("COILMATCH_TEST_POSTGRES") is { Length: > 0 } given)
        {
            server = given;
        }
        else
        {
            own = await PrivatePostgres.StartAsync();
            server = own.ConnectionString;
        }

        migrated = await CreateAsync("template0");
        await using var db = new SiloDbContext(new DbContextOptionsBuilder<SiloDbContext>().UseNpgsql(migrated).Options);
        await db.Database.MigrateAsync();
        NpgsqlConnection.ClearAllPools();
    }

    public async ValueTask DisposeAsync()
    {
        await DropDatabaseAsync(migrated);
        if (own is not null) await own.DisposeAsync();
    }

    /// <summary>A new database with every table and no row; the name says whose it is, should one be left behind.</summary>
    internal Task<string> CreateDatabaseAsync() => CreateAsync(new NpgsqlConnectionStringBuilder(migrated).Database!);

    internal async Task DropDatabaseAsync(string connectionString)
    {
        using (var connection = new NpgsqlConnection(connectionString)) NpgsqlConnection.ClearPool(connection);
        await RunAsync($"drop database if exists {new NpgsqlConnectionStringBuilder(connectionString).Database} with (force)");
    }

    private async Task<string> CreateAsync(string template)
    {
        var name = $"test_{Guid.CreateVersion7():N}";
        await RunAsync($"create database {name} template {template}");
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 30 }.ConnectionString;
    }

    private async Task RunAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(server);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
