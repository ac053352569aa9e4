using System.Net;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Reports;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Reports;

public sealed class TestimonialTests(SiloApps<TestimonialTests> apps) : SiloTest<TestimonialTests>(apps)
{
    [Fact]
    public async Task Words_are_kept_with_role_country_and_consent_and_without_a_name()
    {
        var reporting = await Reporting.In(App);
        var project = await reporting.At(PairingState.Delivered);
        using var office = await reporting.As("office", reporting.Stages.Asia);
        var told = await office.Post<TestimonialsView>(PathOf(project), Reporting.Words());
        var one = Assert.Single(told.Testimonials);
        Assert.Equal((PairingSide.Invited, TestimonialRole.Student, "MY", new DateOnly(2027, 7, 1), "Signed form", true),
            (one.Side, one.Role, one.Country, one.ConsentOn, one.ConsentHow, one.MayWithdraw));
        Assert.Contains("without my name", told.ConsentWording, StringComparison.Ordinal);

        using var other = await reporting.As("office", reporting.Stages.Europe);
        Assert.False(Assert.Single((await other.Get<TestimonialsView>(PathOf(project))).Testimonials).MayWithdraw);
        using var forbidden = await other.PostAsJsonAsync($"/testimonials/{one.Id}/withdrawal", new { }, Cancellation);
        await forbidden.IsRefused(HttpStatusCode.Forbidden, "forbidden");
    }

    [Theory]
    [InlineData("", "2027-07-01", "Mail", "length", "text")]
    [InlineData("Ask me at somebody@uni.example.", "2027-07-01", "Mail", "named", "text")]
    [InlineData("Thanks to Nora Example for the idea.", "2027-07-01", "Mail", "named", "text")]
    [InlineData("It was good.", "2027-07-20", "Mail", "out-of-bounds", "consentOn")]
    [InlineData("It was good.", "2020-07-01", "Mail", "out-of-bounds", "consentOn")]
    [InlineData("It was good.", "2027-07-01", " ", "length", "consentHow")]
    public async Task Words_without_a_proper_consent_are_refused_by_the_field(string text, string consentOn, string how, string code, string field)
    {
        var reporting = await Reporting.In(App);
        var project = await reporting.At(PairingState.Delivered);
        await App.InDatabase(db => db.Database.ExecuteSqlAsync(
            $"update people set display_name = 'Nora Example' where id = {project.RequestedBy.Value}", Cancellation));
        using var office = await reporting.As("office", reporting.Stages.Europe);
        using var answer = await office.PostAsJsonAsync(PathOf(project), new { text, role = "LECTURER", consentOn, consentHow = how }, Cancellation);
        Assert.Equal(field, (await answer.IsRefused(HttpStatusCode.UnprocessableEntity, code)).Field);
        Assert.Empty((await office.Get<TestimonialsView>(PathOf(project))).Testimonials);
    }

    [Fact]
    public async Task Before_the_project_begins_there_is_nothing_to_quote()
    {
        var reporting = await Reporting.In(App);
        var project = await reporting.At(PairingState.Ready);
        using var office = await reporting.As("office", reporting.Stages.Europe);
        using var answer = await office.PostAsJsonAsync(PathOf(project), Reporting.Words(), Cancellation);
        await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "not-begun");
    }

    private static string PathOf(Pairing project) => $"/pairings/{project.Id.Value}/testimonials";
}
