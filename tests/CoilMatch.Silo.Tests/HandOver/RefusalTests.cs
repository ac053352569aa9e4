using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Tests.Documents;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.HandOver;

/// <summary>One archive, and one empty installation that refuses every spoilt copy of it and is still empty after all of them.</summary>
public sealed class RefusalTests(RefusalTests.Places places) : IClassFixture<RefusalTests.Places>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public sealed class Places(SiloFixture fixture) : IAsyncLifetime
    {
        internal SiloApp Full { get; private set; } = null!;

        internal SiloApp Empty { get; private set; } = null!;

        internal byte[] Archive { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            (Full, Empty) = (await SiloApp.StartAsync(fixture, SiloApp.WithTimers), await SiloApp.StartAsync(fixture, SiloApp.WithTimers));
            var couple = await Couple.In(Full);
            var pairing = await couple.Accept(await couple.Request());
            await couple.European.Add(pairing.Id, "kept"u8.ToArray(), "kept.txt");
            Archive = await Full.Export();
        }

        public async ValueTask DisposeAsync()
        {
            await Full.DisposeAsync();
            await Empty.DisposeAsync();
        }
    }

    [Fact]
    public async Task An_installation_that_anybody_uses_is_not_overwritten()
    {
        using var answer = await places.Full.Restore(places.Archive);
        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "not-empty");
        Assert.Contains("2 institutions and 2 people", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_cut_off_file_is_refused() =>
        IsRefused(places.Archive[..(places.Archive.Length / 2)], "not-an-archive", "cut off");

    [Fact]
    public Task Something_else_is_refused() => IsRefused("name,country\n"u8.ToArray(), "not-an-archive", "not a whole zip archive");

    [Fact]
    public Task A_zip_file_that_is_no_export_is_refused() => IsRefused(Archives.Pack([("data/people.jsonl", [])]), "unusable-archive", "no manifest.json");

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/data/people.jsonl")]
    [InlineData("data\\people.jsonl")]
    [InlineData("documents/../../x")]
    [InlineData("data/\u0007.jsonl")]
    public Task A_name_that_leads_elsewhere_is_refused(string name) =>
        IsRefused(Archives.Pack([.. Archives.Unpack(places.Archive), (name, "x"u8.ToArray())]), "unusable-archive", "which no export has");

    [Fact]
    public Task The_same_name_twice_is_refused() =>
        IsRefused(Archives.Pack([.. Archives.Unpack(places.Archive), ("data/people.jsonl", [])]), "unusable-archive", "data/people.jsonl twice");

    [Fact]
    public Task A_file_that_the_manifest_does_not_name_is_refused() =>
        IsRefused(Archives.Pack([.. Archives.Unpack(places.Archive), ("data/secrets.jsonl", [])]), "unusable-archive", "does not name");

    [Fact]
    public Task A_missing_file_is_refused() =>
        IsRefused(Archives.Pack(Archives.Unpack(places.Archive).Where(one => one.Name != "data/people.jsonl")), "unusable-archive", "lacks data/people.jsonl");

    [Fact]
    public Task A_changed_letter_is_refused() =>
        IsRefused(Archives.Change(places.Archive, "data/people.jsonl", text => text.Replace("lecturer", "Lecturer", StringComparison.Ordinal)),
            "unusable-archive", "data/people.jsonl is not what it was");

    [Fact]
    public Task A_changed_document_is_refused()
    {
        var name = "documents/" + Convert.ToHexStringLower(SHA256.HashData("kept"u8));
        return IsRefused(Archives.Change(places.Archive, name, _ => "kepT"), "unusable-archive", "its SHA-256 differs");
    }

    [Fact]
    public Task A_changed_readme_is_refused() =>
        IsRefused(Archives.Change(places.Archive, "README.md", text => text.Replace("UTF-8", "UTF-9", StringComparison.Ordinal)), "unusable-archive", "README.md is not");

    [Fact]
    public Task A_broken_compression_is_refused()
    {
        var spoilt = places.Archive.ToArray();
        var at = spoilt.AsSpan().IndexOf("data/listings.jsonl"u8) + 100;
        spoilt.AsSpan(at, 40).Fill(0xFF);
        return IsRefused(spoilt, "unusable-archive", "data/listings.jsonl");
    }

    [Fact]
    public Task A_bomb_is_refused_before_it_is_unpacked() =>
        IsRefused(Archives.Pack([.. Archives.Unpack(places.Archive), ("data/bomb.jsonl", new byte[300 << 20])]), "unusable-archive", "unpack to");

    [Theory]
    [InlineData("format", "something-else", "unusable-archive", "not that of an export")]
    [InlineData("formatVersion", 2, "wrong-version", "the format 2")]
    [InlineData("schemaVersion", "20991231235959_Later", "wrong-version", "it is newer")]
    [InlineData("schemaVersion", "20261121173232_Learning", "wrong-version", "changed more than adding")]
    [InlineData("tables", null, "unusable-archive", "manifest.json is damaged")]
    public Task A_manifest_of_something_else_is_refused(string field, object? value, string code, string says) =>
        IsRefused(Archives.ChangeManifest(places.Archive, manifest => manifest[field] = JsonValue.Create(value)), code, says);

    [Fact]
    public Task An_unknown_table_is_refused() => IsRefused(
        Archives.ChangeManifest(
            Archives.Pack([.. Archives.Unpack(places.Archive), ("data/diaries.jsonl", [])]),
            manifest => manifest["tables"]!.AsArray().Add(new JsonObject
            {
                ["table"] = "diaries",
                ["rows"] = 0,
                ["file"] = "data/diaries.jsonl",
                ["bytes"] = 0,
                ["sha256"] = Convert.ToHexStringLower(SHA256.HashData([])),
            })),
        "unusable-archive", "no such table");

    [Fact]
    public Task A_table_of_secrets_is_refused_even_when_the_manifest_names_it() => IsRefused(
        Archives.ChangeManifest(
            Archives.Pack([.. Archives.Unpack(places.Archive), ("data/access_tokens.jsonl", [])]),
            manifest => manifest["tables"]!.AsArray().Add(new JsonObject
            {
                ["table"] = "access_tokens",
                ["rows"] = 0,
                ["file"] = "data/access_tokens.jsonl",
                ["bytes"] = 0,
                ["sha256"] = Convert.ToHexStringLower(SHA256.HashData([])),
            })),
        "unusable-archive", "no such table");

    [Fact]
    public Task A_forged_row_that_is_there_twice_is_refused() =>
        IsRefused(Archives.Forge(places.Archive, "people", text => text + text.Split('\n')[0] + "\n"), "unusable-archive", "data/people.jsonl holds a row twice (by pk_people)");

    [Fact]
    public Task A_forged_row_that_points_to_nothing_is_refused() =>
        IsRefused(Archives.Forge(places.Archive, "institutions", text => string.Join('\n', text.Split('\n')[1..])), "unusable-archive", "not in the archive");

    [Fact]
    public Task A_forged_row_with_another_column_is_refused() =>
        IsRefused(Archives.Forge(places.Archive, "people", text => text.Replace("{", "{\"admin\":true,", StringComparison.Ordinal)),
            "unusable-archive", "Line 1 of data/people.jsonl has a column that the table does not have");

    [Fact]
    public Task A_forged_row_without_a_column_is_refused() =>
        IsRefused(Archives.Forge(places.Archive, "people", text => text.Replace("\"email\":", "\"issuer\":", StringComparison.Ordinal)),
            "unusable-archive", "Line 1 of data/people.jsonl has the column issuer twice");

    [Fact]
    public Task A_forged_value_that_does_not_fit_is_refused() =>
        IsRefused(Archives.Forge(places.Archive, "pairings", text => text.Replace("\"version\":", "\"version\":1e", StringComparison.Ordinal)),
            "unusable-archive", "data/pairings.jsonl");

    [Fact]
    public Task A_forged_line_that_is_no_json_is_refused() =>
        IsRefused(Archives.Forge(places.Archive, "people", text => text + "not json\n"), "unusable-archive", "Line 3 of data/people.jsonl is not JSON");

    private async Task IsRefused(byte[] archive, string code, string says)
    {
        using var answer = await places.Empty.Restore(archive);
        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, code);
        Assert.Contains(says, problem.Detail, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed.", problem.Detail, StringComparison.Ordinal);

        var (people, plan) = await places.Empty.InDatabase(async db =>
            (await db.People.CountAsync(Cancellation), await db.ActionPlan.CountAsync(Cancellation)));
        Assert.True(people == 0 && plan > 0, "The installation is as it was, with what it brought along.");
        Assert.Empty(await places.Empty.Services.GetRequiredService<IBlobs>().ListAsync("documents/", Cancellation));
    }
}
