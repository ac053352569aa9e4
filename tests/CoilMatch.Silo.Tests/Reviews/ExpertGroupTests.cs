using System.Net;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Reviews;

public sealed class ExpertGroupTests(SiloApps<ExpertGroupTests> apps) : SiloTest<ExpertGroupTests>(apps)
{
    [Fact]
    public async Task A_new_installation_has_one_group_without_members()
    {
        using var secretariat = await App.SignedInAs("secretariat");
        var first = (await secretariat.Get<List<ExpertGroupView>>("/expert-groups")).Single(one => one.Name == "Expert group on Digitalisation");
        Assert.Equal((0, true), (first.Members.Count, first.MayEdit));
    }

    [Fact]
    public async Task Whoever_the_secretariat_names_is_an_expert_at_the_first_sign_in_and_only_the_secretariat_reads_addresses()
    {
        using var secretariat = await App.SignedInAs("secretariat");
        var email = $"new.{Guid.NewGuid():N}@experts.example";
        var input = new SaveExpertGroupInput($"Group {Guid.NewGuid():N}", [new GroupMemberInput($" {email.ToUpperInvariant()} ", "se")], 0, null, email);
        var group = await secretariat.Post<ExpertGroupView>("/expert-groups", input);
        Assert.Equal((email, "SE", group.Chair), (group.Members[0].Person.Email, group.Members[0].Country, (Guid?)group.Members[0].Person.Id));

        using var expert = App.WithToken((await App.StartSession(email)).Token);
        Assert.Equal(Role.Expert, Assert.Single((await expert.Get<PersonView>("/me")).Memberships).Role);
        using var other = await App.SignedInAs("expert");
        Assert.Null((await other.Get<List<ExpertGroupView>>("/expert-groups")).Single(one => one.Id == group.Id).Members[0].Person.Email);

        await secretariat.Post<ExpertGroupView>("/expert-groups", input with { Id = group.Id, Version = group.Version });
        Assert.Equal(1, await App.InDatabase(db => db.Memberships.CountAsync(one => one.PersonId == new PersonId(group.Chair!.Value), Cancellation)));
        await (await secretariat.PostAsJsonAsync("/expert-groups", input with { Id = group.Id, Version = group.Version }, Silo.Common.Json.Options, Cancellation))
            .IsRefused(HttpStatusCode.Conflict, "stale-version");
        await (await secretariat.PostAsJsonAsync("/expert-groups", input, Silo.Common.Json.Options, Cancellation)).IsRefused(HttpStatusCode.UnprocessableEntity, "name-taken");
        await (await expert.PostAsJsonAsync("/expert-groups", input, Silo.Common.Json.Options, Cancellation)).IsRefused(HttpStatusCode.Forbidden, "forbidden");
        using var lecturer = await App.SignedInAs("lecturer", await App.CreateInstitution($"g{Guid.NewGuid():N}"));
        Assert.Empty(await lecturer.Get<List<ExpertGroupView>>("/expert-groups"));
    }

    [Fact]
    public async Task Every_faulty_member_is_named_at_once_and_nobody_is_made()
    {
        using var secretariat = await App.SignedInAs("secretariat");
        var good = $"good.{Guid.NewGuid():N}@experts.example";
        var refused = await (await secretariat.PostAsJsonAsync("/expert-groups", new SaveExpertGroupInput(
            "",
            [
                new GroupMemberInput(good, "XX"), new GroupMemberInput("nobody", "SE"), new GroupMemberInput(good, "SE"),
                new GroupMemberInput($"b{good}", "SE", Guid.NewGuid(), null, new DateOnly(2027, 2, 1), new DateOnly(2027, 1, 1)),
            ],
            0, null, "stranger@experts.example"), Silo.Common.Json.Options, Cancellation)).IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(
            ["chair", "members[0].country", "members[1].email", "members[2].email", "members[3].institutionId", "members[3].until", "name"],
            refused.Refusals!.Select(one => one.Field).Order(StringComparer.Ordinal));
        Assert.False(await App.InDatabase(db => db.People.AnyAsync(one => one.Email == good, Cancellation)));
    }
}
