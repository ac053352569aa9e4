using System.Net;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Vocabularies;
using Xunit;

namespace CoilMatch.Silo.Tests.People;

public sealed class ProfileTests(SiloApps<ProfileTests> apps) : SiloTest<ProfileTests>(apps)
{
    [Fact]
    public async Task A_profile_is_saved_and_read_back()
    {
        using var client = await App.SignedInAs("nobody");
        await client.Put<PersonView>("/me/profile", new
        {
            displayName = " Lecturer of Robotics ",
            unit = "Faculty of Engineering",
            coilExperience = "ONE_RUN",
            languages = new[] { new { language = "en", level = "C1" } },
        });
        var me = await client.Get<PersonView>("/me");
        Assert.Equal(("Lecturer of Robotics", "Faculty of Engineering", CoilExperience.OneRun), (me.DisplayName, me.Unit, me.CoilExperience));
        Assert.Equal(new LanguageLevelView("en", CefrLevel.C1), Assert.Single(me.Languages));
    }

    [Fact]
    public async Task Every_faulty_field_is_named_and_nothing_is_saved()
    {
        using var client = await App.SignedInAs("nobody");
        var answer = await client.PutAsJsonAsync("/me/profile", new
        {
            displayName = new string('x', 121),
            unit = new string('x', 201),
            languages = new[] { new { language = "klingon", level = "B2" }, new { language = "en", level = "B9" }, new { language = "EN", level = "B1" } },
        }, Cancellation);
        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(
            ["displayName", "unit", "languages[0].language", "languages[1].level", "languages[2].language"],
            problem.Refusals!.Select(refusal => refusal.Field));
        Assert.Null((await client.Get<PersonView>("/me")).Unit);
    }
}
