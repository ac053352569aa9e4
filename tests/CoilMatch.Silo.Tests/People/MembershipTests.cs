using System.Net;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.People;

public sealed class MembershipTests(SiloApps<MembershipTests> apps) : SiloTest<MembershipTests>(apps)
{
    [Fact]
    public async Task A_request_counts_once_the_office_has_confirmed_it()
    {
        var institution = await App.CreateInstitution("confirming");
        using var newcomer = await App.SignedInAs("nobody", email: "new@mail.confirming.example");
        using var office = await App.SignedInAs("office", institution);

        var asked = await newcomer.Post<MembershipView>("/memberships", new { institutionId = institution.Id.Value, role = "LECTURER" });
        Assert.Equal(MembershipStatus.Requested, asked.Status);

        var waiting = Assert.Single(await office.Get<List<MembershipRequestView>>("/memberships/requested"));
        Assert.Equal(("new@mail.confirming.example", asked.Id), (waiting.Person.Email, waiting.Membership.Id));

        var decided = await office.Post<MembershipView>($"/memberships/{asked.Id}/decision", new { accept = true });
        Assert.Equal(MembershipStatus.Confirmed, decided.Status);
        Assert.Equal(MembershipStatus.Confirmed, Assert.Single((await newcomer.Get<PersonView>("/me")).Memberships).Status);
        Assert.Empty(await office.Get<List<MembershipRequestView>>("/memberships/requested"));

        var again = await office.PostAsJsonAsync($"/memberships/{asked.Id}/decision", new { accept = false }, Cancellation);
        await again.IsRefused(HttpStatusCode.UnprocessableEntity, "already-decided");
    }

    [Theory]
    [InlineData("a@elsewhere.example")]
    [InlineData("a@notfenced.example")]
    [InlineData("a@fenced.example.evil.example")]
    [InlineData("a@demo.coilmatch.example")]
    public async Task A_mail_domain_of_somebody_else_is_refused(string email)
    {
        var institution = await App.CreateInstitution($"fence-{Guid.NewGuid():N}", adjust: one => one with { Domains = ["fenced.example"] });
        using var stranger = await App.SignedInAs("nobody", email: email);
        var answer = await stranger.PostAsJsonAsync("/memberships", new { institutionId = institution.Id.Value, role = "LECTURER" }, Cancellation);
        await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "mail-domain");
    }

    [Fact]
    public async Task Asking_twice_is_refused_but_a_declined_request_may_be_made_again()
    {
        var institution = await App.CreateInstitution("twice");
        using var newcomer = await App.SignedInAs("nobody", email: "new@twice.example");
        using var secretariat = await App.SignedInAs("secretariat");
        var body = new { institutionId = institution.Id.Value, role = "INTERNATIONAL_OFFICE" };

        var first = await newcomer.Post<MembershipView>("/memberships", body);
        await (await newcomer.PostAsJsonAsync("/memberships", body, Json.Options, Cancellation))
            .IsRefused(HttpStatusCode.UnprocessableEntity, "already-requested");
        await secretariat.Post<MembershipView>($"/memberships/{first.Id}/decision", new { accept = false });
        Assert.NotEqual(first.Id, (await newcomer.Post<MembershipView>("/memberships", body)).Id);
    }

    [Fact]
    public async Task The_office_of_another_institution_neither_sees_nor_decides_a_request()
    {
        var institution = await App.CreateInstitution("mine");
        var other = await App.CreateInstitution("other");
        using var newcomer = await App.SignedInAs("nobody", email: "new@mine.example");
        using var office = await App.SignedInAs("office", other);
        var asked = await newcomer.Post<MembershipView>("/memberships", new { institutionId = institution.Id.Value, role = "LECTURER" });

        Assert.Empty(await office.Get<List<MembershipRequestView>>("/memberships/requested"));
        var answer = await office.PostAsJsonAsync($"/memberships/{asked.Id}/decision", new { accept = true }, Cancellation);
        await answer.IsRefused(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Two_decisions_at_once_leave_one()
    {
        var institution = await App.CreateInstitution("race");
        using var newcomer = await App.SignedInAs("nobody", email: "new@race.example");
        using var office = await App.SignedInAs("office", institution);
        var asked = await newcomer.Post<MembershipView>("/memberships", new { institutionId = institution.Id.Value, role = "LECTURER" });

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i =>
            office.PostAsJsonAsync($"/memberships/{asked.Id}/decision", new { accept = i % 2 == 0 }, Cancellation)));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.All(
            answers.Where(answer => answer.StatusCode != HttpStatusCode.OK),
            answer => Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity }));
    }

    [Fact]
    public async Task A_mail_address_is_for_the_person_the_own_office_and_the_secretariat()
    {
        var institution = await App.CreateInstitution("mail");
        var other = await App.CreateInstitution("mail-other");
        using var lecturer = await App.SignedInAs("lecturer", institution, "teacher@mail.example");
        var me = await lecturer.Get<PersonView>("/me");

        async Task<string?> SeenBy(HttpClient client) =>
            Assert.Single(await client.Post<List<PersonCard>>("/people/by-ids", new { ids = new[] { me.Id, Guid.NewGuid() } })).Email;

        Assert.Equal("teacher@mail.example", await SeenBy(lecturer));
        Assert.Equal("teacher@mail.example", await SeenBy(await App.SignedInAs("office", institution)));
        Assert.Equal("teacher@mail.example", await SeenBy(await App.SignedInAs("secretariat")));
        Assert.Null(await SeenBy(await App.SignedInAs("lecturer", institution)));
        Assert.Null(await SeenBy(await App.SignedInAs("office", other)));
        Assert.Null(await SeenBy(await App.SignedInAs("expert")));
    }
}
