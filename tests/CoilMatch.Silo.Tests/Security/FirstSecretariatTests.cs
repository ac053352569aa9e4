using CoilMatch.Silo.People;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Security;

public sealed class FirstSecretariatTests(SiloFixture fixture)
{
    [Fact]
    public async Task The_person_of_the_setting_is_the_secretariat_once_and_nobody_else_becomes_it()
    {
        await using var app = await SiloApp.StartAsync(fixture, ("FirstSecretariat", "First@Secretariat.example"));

        Assert.Empty(await MembershipsOfAsync(app, "other@secretariat.example"));
        Assert.Equal("Secretariat", Assert.Single(await MembershipsOfAsync(app, "first@secretariat.example")).Role.ToString());
        Assert.Single(await MembershipsOfAsync(app, "first@secretariat.example"));
    }

    [Fact]
    public async Task A_setting_that_is_no_mail_address_is_told_at_the_start()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => SiloApp.StartAsync(fixture, ("FirstSecretariat", "nobody")));

        Assert.Contains("FirstSecretariat must be one mail address", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<MembershipView>> MembershipsOfAsync(SiloApp app, string email)
    {
        using var client = app.WithToken((await app.StartSession(email)).Token);
        return (await client.Get<PersonView>("/me")).Memberships;
    }
}
