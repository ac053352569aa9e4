using CoilMatch.Silo.Tests.Fixture;
using Npgsql;
using Xunit;

[assembly: AssemblyFixture(typeof(SiloFixture))]

namespace CoilMatch.Silo.Tests.Fixture;

/// <summary>One PostgreSQL server for the whole run; every test class gets a service on a fresh database of it.</summary>
public sealed class SiloFixture : IAsyncLifetime
{
    private PrivatePostgres? own;
    private string server = "";

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("COILMATCH_TEST_POSTGRES") is { Length: > 0 } given)
        {
            server = given;
            return;
        }

        own = await PrivatePostgres.StartAsync();
        server = own.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        if (own is not null) await own.DisposeAsync();
    }

    /// <summary>A new empty database; the name says whose it is, should one be left behind.</summary>
    internal async Task<string> CreateDatabaseAsync()
    {
        var name = $"test_{Guid.CreateVersion7():N}";
        await RunAsync($"create database {name}");
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 30 }.ConnectionString;
    }

    internal async Task DropDatabaseAsync(string connectionString)
    {
        using (var connection = new NpgsqlConnection(connectionString)) NpgsqlConnection.ClearPool(connection);
        await RunAsync($"drop database if exists {new NpgsqlConnectionStringBuilder(connectionString).Database} with (force)");
    }

    private async Task RunAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(server);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
