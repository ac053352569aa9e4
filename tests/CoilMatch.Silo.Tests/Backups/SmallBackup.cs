using System.Security.Cryptography;
using CoilMatch.Silo.Tests.Documents;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Xunit;

namespace CoilMatch.Silo.Tests.Backups;

/// <summary>One backup of a few rows and files, several sealed pieces long, made once for a test class; and an empty place that must stay so.</summary>
public sealed class SmallBackup(SiloFixture fixture) : IAsyncLifetime
{
    internal Place Old { get; private set; } = null!;
    internal Place Empty { get; private set; } = null!;
    internal string Key => Old.At("key");
    internal string File => Old.At("backup");

    public async ValueTask InitializeAsync()
    {
        Old = await Place.CreateAsync(fixture);
        Empty = await Place.CreateAsync(fixture);
        await using (var silo = Old.Start())
        {
            var couple = await Couple.In(silo);
            var pairing = await couple.Accept(await couple.Request());
            for (var number = 0; number < 2; number++)
                await couple.European.Add(pairing.Id, System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(200_000))), $"{number}.txt");
        }

        Assert.Equal(0, (await Old.Run("", "backup", "--new-key", Key)).ExitCode);
        Assert.Equal(2, (await Old.Run(Key, "backup", File)).Result.Blobs);
    }

    public async ValueTask DisposeAsync()
    {
        await Old.DisposeAsync();
        await Empty.DisposeAsync();
    }
}
