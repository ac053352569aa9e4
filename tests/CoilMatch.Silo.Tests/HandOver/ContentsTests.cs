using System.Net;
using System.Reflection;
using System.Text.Json;
using CoilMatch.Silo.Audit;
using CoilMatch.Silo.Backups;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.HandOver;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Tests.Documents;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace CoilMatch.Silo.Tests.HandOver;

/// <summary>What is in an export, and what must never be.</summary>
[NeedsTimers]
public sealed class ContentsTests(SiloApps<ContentsTests> apps) : SiloTest<ContentsTests>(apps)
{
    /// <summary>Columns that sound secret and are none; a new one fails the test until somebody has thought about it.</summary>
    private static readonly string[] NoSecrets = ["hash", "plan_hash", "content_hash", "written_hash", "sha256", "model_version"];

    /// <summary>A signed badge, which everybody may read.</summary>
    private static readonly (string Table, string Column) Badge = ("credentials", "token");

    [Fact]
    public async Task Every_table_of_the_database_is_in_an_export_or_left_out_with_a_reason()
    {
        var all = await App.InDatabase(db => db.Database.SqlQuery<string>(
            $"""
            select table_name::text as "Value" from information_schema.tables
            where table_schema = 'public' and table_name not like 'qrtz%' and table_name <> '__EFMigrationsHistory'
            """).ToListAsync(Cancellation));
        var handed = await App.InDatabase(db => Task.FromResult(HandedTables.Of(db)));

        Assert.Equal(
            all.Order(StringComparer.Ordinal),
            handed.Select(table => table.Name).Concat(LeftOut.Tables.Keys).Order(StringComparer.Ordinal));
        Assert.All(LeftOut.Tables.Values, reason => Assert.EndsWith(".", reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whatever_the_list_names_exists()
    {
        var columns = await App.InDatabase(db => db.Database.SqlQuery<string>(
            $"""select table_name || '.' || column_name as "Value" from information_schema.columns where table_schema = 'public'""").ToListAsync(Cancellation));
        Assert.All(LeftOut.Columns.Keys.Concat(LeftOut.Rewritten.Keys), column => Assert.Contains(column, columns));
        Assert.All(LeftOut.Rows.Keys, table => Assert.Contains(columns, column => column.StartsWith($"{table}.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_the_database_computes_from_other_columns_is_left_to_it()
    {
        var computed = await App.InDatabase(db => db.Database.SqlQuery<string>(
            $"""
            select table_name || '.' || column_name as "Value" from information_schema.columns
            where table_schema = 'public' and is_generated = 'ALWAYS'
            """).ToListAsync(Cancellation));
        var handed = await App.InDatabase(db => Task.FromResult(HandedTables.Of(db)));
        Assert.NotEmpty(computed);
        Assert.Empty(handed.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")).Intersect(computed));
    }

    [Fact]
    public async Task No_column_that_sounds_like_a_secret_or_a_lease_is_handed_over_unseen()
    {
        string[] signs = ["secret", "token", "password", "private", "lease", "hash", "signing"];
        var handed = await App.InDatabase(db => Task.FromResult(HandedTables.Of(db)));
        var suspicious = handed
            .SelectMany(table => table.Columns.Select(column => (table.Name, Column: column.Name)))
            .Where(one => signs.Any(sign => one.Column.Contains(sign, StringComparison.Ordinal)) && !NoSecrets.Contains(one.Column) && one != Badge);
        Assert.Empty(suspicious);
    }

    [Fact]
    public async Task Every_table_and_column_is_described_in_the_readme()
    {
        var readme = Archives.Text(await App.Export(), "README.md");
        foreach (var table in await App.InDatabase(db => Task.FromResult(HandedTables.Of(db))))
        {
            Assert.True(table.Description.Length > 20, $"{table.Name} has no summary on its class");
            Assert.Contains($"\n### {table.Name}\n\n{table.Description}\n", readme, StringComparison.Ordinal);
            foreach (var column in table.Columns)
            {
                Assert.NotEqual("", column.Description);
                Assert.Contains($"| {column.Name} | {column.Type} |", readme, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Files_are_in_order_and_lines_are_canonical()
    {
        await Couple.In(App);
        var files = Archives.Unpack(await App.Export());
        Assert.Equal(files.Select(one => one.Name).Order(StringComparer.Ordinal), files.Select(one => one.Name));
        foreach (var (name, content) in files.Where(one => one.Name.StartsWith("data/", StringComparison.Ordinal)))
        {
            foreach (var line in System.Text.Encoding.UTF8.GetString(content).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                Assert.True(IsOrdered(JsonDocument.Parse(line).RootElement), $"{name}: {line}");
        }
    }

    [Fact]
    public async Task Neither_tokens_nor_their_hashes_are_anywhere_in_the_file()
    {
        var session = await App.StartSession("somebody@elsewhere.example");
        var everything = Archives.Unpack(await App.Export()).Where(one => one.Name.StartsWith("data/", StringComparison.Ordinal))
            .Select(one => System.Text.Encoding.UTF8.GetString(one.Content)).ToList();
        var hash = Convert.ToHexStringLower(AccessToken.HashOf(session.Token));
        Assert.Contains(everything, text => text.Contains("somebody@elsewhere.example", StringComparison.Ordinal));
        Assert.DoesNotContain(everything, text => text.Contains(session.Token, StringComparison.Ordinal) || text.Contains(hash, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lost_document_is_told_and_keeps_nothing_else_back()
    {
        var couple = await Couple.In(App);
        var pairing = (await couple.Accept(await couple.Request())).Id;
        var document = await couple.European.Add(pairing, "lost later"u8.ToArray(), "lost.txt");
        var (blobs, id) = (App.Services.GetRequiredService<IBlobs>(), new Silo.Documents.DocumentId(document.Id));
        var blob = (await App.InDatabase(db => db.Documents.SingleAsync(one => one.Id == id, Cancellation))).Revisions[0].Blob;
        await blobs.DeleteAsync(blob, Cancellation);

        using var edge = App.AsEdge();
        Assert.Equal(1, (await edge.FinishedExport()).LostDocuments);
        Assert.Contains("\"lost\":true", Archives.Text(await App.Export(), "documents/index.jsonl"), StringComparison.Ordinal);
        await blobs.PutAsync(blob, file => file.WriteAsync("lost later"u8.ToArray()).AsTask(), Cancellation);
    }

    [Fact]
    public async Task The_secretariat_exports_and_fetches_and_both_are_in_the_audit_while_others_may_not()
    {
        var secretariat = await App.SignedInAs("secretariat", email: "secretariat@asem.example");
        var file = await secretariat.FinishedExport();
        Assert.Equal("secretariat@asem.example", file.AskedBy);
        using (var part = new HttpRequestMessage(HttpMethod.Get, $"/hand-over/exports/{file.Id}/file"))
        {
            part.Headers.Range = new System.Net.Http.Headers.RangeHeaderValue(10, 19);
            using var answer = await secretariat.SendAsync(part, Cancellation);
            Assert.Equal((HttpStatusCode.PartialContent, 10L), (answer.StatusCode, answer.Content.Headers.ContentLength));
        }

        var history = await secretariat.Get<List<HistoryEntryView>>($"/audit/{file.Id}");
        Assert.Equal([nameof(ExportMade), nameof(ExportFetched)], history.Select(one => one.Event));
        using var lecturer = await App.SignedInAs("lecturer", await App.CreateInstitution($"i{Guid.NewGuid():N}"));
        using var refused = await lecturer.GetAsync($"/hand-over/exports/{file.Id}/file", Cancellation);
        await refused.IsRefused(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task Only_the_newest_file_is_kept_and_it_can_be_deleted_before_its_time()
    {
        using var edge = App.AsEdge();
        var (first, second) = (await edge.FinishedExport(), await edge.FinishedExport());
        await Eventually.Holds(async () => (await App.Services.GetRequiredService<IBlobs>().ListAsync("hand-over/", Cancellation)).Count == 1);
        Assert.Equal(HandOverState.Removed, (await edge.Get<HandOverFileView>($"/hand-over/exports/{first.Id}")).State);

        using var deleted = await edge.DeleteAsync($"/hand-over/exports/{second.Id}/file", Cancellation);
        Assert.Equal(HandOverState.Removed, (await deleted.Read<HandOverFileView>()).State);
        using var gone = await edge.GetAsync($"/hand-over/exports/{second.Id}/file", Cancellation);
        await gone.IsRefused(HttpStatusCode.UnprocessableEntity, "no-file");
    }

    [Fact]
    public void Whatever_keeps_files_is_known_to_the_export()
    {
        string[] known =
        [
            "AddDocument", "ReadDocument", "RemoveDocument", "UnownedContent", // documents/, by the rows of documents
            "ModelStore", // learned/
            "IndexSnapshot", // made again from the listings
        ];
        var keepers = typeof(SiloDbContext).Assembly.GetTypes()
            .Where(type => type.Namespace is { } room && room != typeof(HandOverFile).Namespace && room != typeof(IBlobs).Namespace
                && room != typeof(BackupProgram).Namespace)
            .Where(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
                .Cast<MethodBase>().Concat(type.GetConstructors())
                .Any(method => method.GetParameters().Any(one => one.ParameterType == typeof(IBlobs))))
            .Select(type => type.Name).Where(name => !name.Contains('<'));
        Assert.Empty(keepers.Except(known));
    }

    [Fact]
    public void An_older_file_is_taken_only_when_every_migration_since_has_only_added()
    {
        KnownMigration[] known = [new("1_First", false), new("2_Tables", true), new("3_Filled", false), new("4_Column", true)];
        Assert.Null(SchemaRule.Check(known, "4_Column"));
        Assert.Null(SchemaRule.Check(known, "3_Filled"));
        Assert.Equal("wrong-version", SchemaRule.Check(known, "2_Tables")?.Code);
        Assert.Contains("it is newer", SchemaRule.Check(known, "5_Later")?.Message, StringComparison.Ordinal);

        Assert.True(SchemaRule.OnlyExpands(new Nullable()));
        Assert.False(SchemaRule.OnlyExpands(new Needed()));
        Assert.False(SchemaRule.OnlyExpands(new BySql()));
    }

    private static bool IsOrdered(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Select(one => one.Name).ToList() is var names
            && names.SequenceEqual(names.Order(StringComparer.Ordinal)) && value.EnumerateObject().All(one => IsOrdered(one.Value)),
        JsonValueKind.Array => value.EnumerateArray().All(IsOrdered),
        _ => true,
    };

    private sealed class Nullable : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<string>("a", "t", nullable: true);
    }

    private sealed class Needed : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<string>("a", "t", nullable: false);
    }

    private sealed class BySql : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("update t set a = 1");
    }
}
