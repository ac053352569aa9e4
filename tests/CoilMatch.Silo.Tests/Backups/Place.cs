using System.Text.Json;
using CoilMatch.Silo.Backups;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Tests.Fixture;
using Npgsql;
using Xunit;

namespace CoilMatch.Silo.Tests.Backups;

/// <summary>What the program said, and whether it was content.</summary>
internal sealed record Told(int ExitCode, string Output, string Error)
{
    internal BackupResult Result
    {
        get
        {
            Assert.True(ExitCode == 0, Error);
            return JsonSerializer.Deserialize<BackupResult>(Output, Json.Options)!;
        }
    }
}

/// <summary>
/// A database and a folder for an installation, and the program that backs them up and restores them. A database that somebody else made
/// stays when this ends.
/// </summary>
internal sealed class Place(SiloFixture fixture, string database) : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("coilmatch-backup-").FullName;
    private bool isOurs;

    internal string Database => database;
    internal string Blobs => Path.Combine(folder, "blobs");
    internal string SigningKey => Path.Combine(folder, "signing.pem");

    internal static async Task<Place> CreateAsync(SiloFixture fixture) =>
        new(fixture, await fixture.CreateDatabaseAsync()) { isOurs = true };

    internal SiloApp Start(params (string Key, string Value)[] settings) => SiloApp.StartOn(fixture, database, Blobs, settings);

    /// <summary>A name in this place's folder.</summary>
    internal string At(string name) => Path.Combine(folder, name);

    internal Task<Told> Run(string key, params string[] words) => Run(("Backup:KeyFile", key), words);

    internal async Task<Told> Run((string Key, string Value) secret, params string[] words)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:CoilMatch"] = $"{database};Application Name=backup",
            ["Blobs"] = Blobs,
            ["Credentials:SigningKeyFile"] = SigningKey,
            [secret.Key] = secret.Value,
        }).Build();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await BackupProgram.RunAsync([.. words, "--json"], settings, output, error);
        return new Told(code, output.ToString(), error.ToString());
    }

    /// <summary>Each table with the number of its rows and a sum over all that is in them.</summary>
    internal async Task<SortedDictionary<string, string>> Sums()
    {
        var sums = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await using var source = NpgsqlDataSource.Create(database);
        foreach (var table in await Column(source, "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"))
            sums[table] = (await Column(source, $"select count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text collate \"C\")), '') from \"{table}\" t"))[0];
        return sums;
    }

    /// <summary>Each blob with its content; what begins with a dot is the folder's own.</summary>
    internal SortedDictionary<string, string> Files() => !Directory.Exists(Blobs) ? [] : new(
        Directory.EnumerateFiles(Blobs, "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path)[0] != '.').ToDictionary(
            path => Path.GetRelativePath(Blobs, path), path => Convert.ToBase64String(File.ReadAllBytes(path))), StringComparer.Ordinal);

    internal async Task<List<string>> Ask(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        return await Column(source, sql);
    }

    public async ValueTask DisposeAsync()
    {
        if (isOurs) await fixture.DropDatabaseAsync(database);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<List<string>> Column(NpgsqlDataSource source, string sql)
    {
        var values = new List<string>();
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) values.Add(reader.GetString(0));
        return values;
    }
}
