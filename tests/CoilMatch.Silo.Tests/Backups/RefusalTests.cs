using CoilMatch.Silo.Backups.Sealing;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Backups;

/// <summary>What is refused before anything is written: files that are not what was sealed, and places that are not empty.</summary>
public sealed class RefusalTests(SmallBackup backup, SiloFixture fixture) : IClassFixture<SmallBackup>
{
    private const int Piece = SealedChunks.ContentBytes + SealedHeader.TagBytes;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Damages => new()
    {
        { "empty", "no backup" },
        { "header only", "damaged" },
        { "half a header", "no backup" },
        { "cut between pieces", "damaged" },
        { "cut by a byte", "damaged" },
        { "a byte more", "damaged" },
        { "a bit of the magic", "no backup" },
        { "a bit of the version", "format" },
        { "a bit of the salt", "does not open" },
        { "a bit of the wrapped key", "does not open" },
        { "a bit of the first piece", "damaged" },
        { "a bit in the middle", "damaged" },
        { "the last bit", "damaged" },
        { "two pieces swapped", "damaged" },
        { "a piece left out", "damaged" },
        { "a piece twice", "damaged" },
        { "the end of another backup", "damaged" },
        { "zip", "hand-over" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_file_that_is_not_what_was_sealed_is_refused_and_nothing_is_written(string damage, string reason)
    {
        var before = await backup.Empty.Sums();
        var file = backup.Empty.At($"{Guid.NewGuid():N}");
        await File.WriteAllBytesAsync(file, await Damaged(damage), Cancellation);
        foreach (var words in new[] { new[] { "restore", file }, ["backup", "--verify", file] })
        {
            var told = await backup.Empty.Run(backup.Key, words);
            Assert.Equal(1, told.ExitCode);
            Assert.Contains(reason, told.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", told.Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, await backup.Empty.Sums());
        Assert.Empty(backup.Empty.Files());
    }

    [Fact]
    public async Task A_backup_opens_only_with_the_key_that_sealed_it()
    {
        await backup.Empty.Run("", "backup", "--new-key", backup.Empty.At("other-key"));
        Assert.Contains("another key", (await backup.Empty.Run(backup.Empty.At("other-key"), "restore", backup.File)).Error, StringComparison.Ordinal);
        Assert.Contains("locked with a key file", (await backup.Empty.Run(("Backup:Passphrase", "correct horse battery staple"), "restore", backup.File)).Error, StringComparison.Ordinal);
        Assert.Contains("Backup__KeyFile", (await backup.Empty.Run(("Nothing", "set"), "restore", backup.File)).Error, StringComparison.Ordinal);
        Assert.Contains("fewer than 16", (await backup.Old.Run(("Backup:Passphrase", "too short"), "backup", backup.Old.At("short"))).Error, StringComparison.Ordinal);
        Assert.Contains("is no key file", (await backup.Old.Run(backup.File, "backup", backup.Old.At("odd"))).Error, StringComparison.Ordinal);

        var words = ("Backup:Passphrase", "correct horse battery staple");
        Assert.Equal(0, (await backup.Old.Run(words, "backup", backup.Old.At("by-words"))).ExitCode);
        Assert.Equal("VERIFIED", (await backup.Old.Run(words, "backup", "--verify", backup.Old.At("by-words"))).Result.Done);
        Assert.Contains("does not open", (await backup.Old.Run(("Backup:Passphrase", "incorrect horse battery"), "backup", "--verify", backup.Old.At("by-words"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_a_key_nor_a_backup_is_ever_overwritten_and_a_backup_that_failed_leaves_no_file()
    {
        var (key, sealedBytes) = (await File.ReadAllTextAsync(backup.Key, Cancellation), await File.ReadAllBytesAsync(backup.File, Cancellation));
        Assert.Contains("already", (await backup.Old.Run("", "backup", "--new-key", backup.Key)).Error, StringComparison.Ordinal);
        Assert.Contains("already", (await backup.Old.Run(backup.Key, "backup", backup.File)).Error, StringComparison.Ordinal);
        Assert.Equal(key, await File.ReadAllTextAsync(backup.Key, Cancellation));
        Assert.Equal(sealedBytes, await File.ReadAllBytesAsync(backup.File, Cancellation));

        await using var nothing = new Place(fixture, backup.Old.Database.Replace("Database=", "Database=no_", StringComparison.Ordinal));
        Assert.Equal(1, (await nothing.Run(backup.Key, "backup", nothing.At("backup"))).ExitCode);
        Assert.Empty(Directory.GetFiles(nothing.At("")));
    }

    [Fact]
    public async Task An_installation_in_use_is_refused_and_keeps_what_it_has()
    {
        await using var used = await Place.CreateAsync(fixture);
        await using (var silo = used.Start())
        {
            var running = await used.Run(backup.Key, "restore", backup.File);
            Assert.Contains("Stop every silo", running.Error, StringComparison.Ordinal);
            await silo.CreateInstitution($"i{Guid.NewGuid():N}");
        }

        var before = await used.Sums();
        Assert.Contains("1 institutions", (await used.Run(backup.Key, "restore", backup.File)).Error, StringComparison.Ordinal);
        Assert.Equal(before, await used.Sums());

        await using var littered = await Place.CreateAsync(fixture);
        Directory.CreateDirectory(littered.At("blobs/documents"));
        await File.WriteAllTextAsync(littered.At("blobs/documents/somebody"), "theirs", Cancellation);
        Assert.Contains("files of another installation", (await littered.Run(backup.Key, "restore", backup.File)).Error, StringComparison.Ordinal);
        Assert.Single(littered.Files());
    }

    [Fact]
    public async Task An_installation_that_was_started_and_never_used_gives_way_and_a_later_one_does_not()
    {
        await using var unused = await Place.CreateAsync(fixture);
        await using (unused.Start())
        {
            // It writes its first rows by itself.
        }

        Assert.Equal("RESTORED", (await unused.Run(backup.Key, "restore", backup.File)).Result.Done);
        Assert.Equal(await backup.Old.Sums(), await unused.Sums());

        await using var later = await Place.CreateAsync(fixture);
        await later.Ask("insert into \"__EFMigrationsHistory\" values ('99990101000000_Later', '10')");
        Assert.Contains("later schema version 99990101000000_Later", (await later.Run(backup.Key, "restore", backup.File)).Error, StringComparison.Ordinal);
        Assert.Equal(0, (await later.Run(backup.Key, "backup", later.At("backup"))).ExitCode);
        Assert.Contains("it is newer", (await backup.Empty.Run(backup.Key, "restore", later.At("backup"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restore_that_breaks_in_the_middle_leaves_an_empty_installation_and_the_next_try_succeeds()
    {
        await using var place = await Place.CreateAsync(fixture);
        Directory.CreateDirectory(place.Blobs);
        var second = backup.Old.Files().Keys.Last(name => name.StartsWith("documents", StringComparison.Ordinal)).Split('/');
        Directory.CreateDirectory(place.At("blobs/documents"));
        // Where the last file's folder has to be, there is a file that is none of the blobs.
        var inTheWay = Path.Combine(place.Blobs, second[0], second[1]);
        await File.WriteAllTextAsync($"{inTheWay}.new", "a draft", Cancellation);
        File.CreateSymbolicLink(inTheWay, $"{inTheWay}.new");
        var told = await place.Run(backup.Key, "restore", backup.File);
        Assert.Equal(1, told.ExitCode);
        Assert.DoesNotContain("   at ", told.Error, StringComparison.Ordinal);
        Assert.Equal(["0"], await place.Ask("select count(*)::text from people"));
        Assert.Equal(["0"], await place.Ask("select count(*)::text from changes"));

        File.Delete(inTheWay);
        File.Delete($"{inTheWay}.new");
        Assert.Empty(place.Files());
        Assert.Equal("RESTORED", (await place.Run(backup.Key, "restore", backup.File)).Result.Done);
        Assert.Equal(await backup.Old.Sums(), await place.Sums());
        Assert.Equal(backup.Old.Files().Where(file => file.Key.StartsWith("documents", StringComparison.Ordinal)), place.Files());
    }

    private async Task<byte[]> Damaged(string damage)
    {
        var whole = await File.ReadAllBytesAsync(backup.File, Cancellation);
        var (first, second, third) = (SealedHeader.Bytes, SealedHeader.Bytes + Piece, SealedHeader.Bytes + (2 * Piece));
        Assert.True(whole.Length > third + Piece);
        return damage switch
        {
            "empty" => [],
            "header only" => whole[..first],
            "half a header" => whole[..40],
            "cut between pieces" => whole[..third],
            "cut by a byte" => whole[..^1],
            "a byte more" => [.. whole, 0],
            "a bit of the magic" => Flipped(whole, 0),
            "a bit of the version" => Flipped(whole, 8),
            "a bit of the salt" => Flipped(whole, 20),
            "a bit of the wrapped key" => Flipped(whole, 50),
            "a bit of the first piece" => Flipped(whole, first),
            "a bit in the middle" => Flipped(whole, whole.Length / 2),
            "the last bit" => Flipped(whole, whole.Length - 1),
            "two pieces swapped" => [.. whole[..first], .. whole[second..third], .. whole[first..second], .. whole[third..]],
            "a piece left out" => [.. whole[..first], .. whole[second..]],
            "a piece twice" => [.. whole[..second], .. whole[first..]],
            "the end of another backup" => [.. whole[..third], .. (await Another())[third..]],
            _ => [.. "PK\u0003\u0004"u8, .. whole],
        };
    }

    private async Task<byte[]> Another()
    {
        var file = backup.Old.At($"{Guid.NewGuid():N}");
        Assert.Equal(0, (await backup.Old.Run(backup.Key, "backup", file)).ExitCode);
        return await File.ReadAllBytesAsync(file, Cancellation);
    }

    private static byte[] Flipped(byte[] bytes, int at)
    {
        var copy = bytes.ToArray();
        copy[at] ^= 1;
        return copy;
    }
}
