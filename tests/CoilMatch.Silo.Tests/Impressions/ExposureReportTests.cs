using System.Net;
using CoilMatch.Silo.Impressions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using CoilMatch.Silo.Tests.Pairings;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Impressions;

public sealed class ExposureReportTests(SiloApps<ExposureReportTests> apps) : SiloTest<ExposureReportTests>(apps)
{
    [Theory]
    [InlineData("to=9999-12-31", "to")]
    [InlineData("to=0001-01-01", "to")]
    [InlineData("from=9999-01-01&to=2026-11-22", "from")]
    public async Task Days_at_the_ends_of_the_calendar_are_refused_by_name(string days, string field)
    {
        using var expert = await App.SignedInAs("expert");
        var problem = await (await expert.GetAsync($"/ranking/exposure?{days}", Cancellation)).IsRefused(HttpStatusCode.BadRequest, "out-of-range");
        Assert.Equal(field, problem.Field);
    }

    /// <summary>
    /// By hand: Germany asks Malaysia, which accepts. The Malaysian listing is shown three times, at the first place twice and
    /// at the third once, the Thai one at the second place once and once behind the first page: 1 + 1 + 0.5 and 0.6309.
    /// </summary>
    [Fact]
    public async Task The_figures_are_those_counted_by_hand()
    {
        var couple = await Couple.In(App, partnersSought: 2);
        var thailand = await App.CreateInstitution($"t{Guid.NewGuid():N}", "TH");
        using var thai = await App.SignedInAs("lecturer", thailand);
        var third = await thai.Publish(ListingForms.CompleteInAsia("Rice and roads"), thailand);
        await couple.Accept(await couple.Request());
        var start = App.Clock.GetUtcNow();
        await Shown(couple.Ours.Id, start, (couple.Theirs.Id, 1), (third.Id, 2));
        await Shown(couple.Ours.Id, start.AddDays(2), (third.Id, 11), (couple.Theirs.Id, 3));
        await Shown(couple.Ours.Id, start.AddDays(4), (couple.Theirs.Id, 1));
        using var expert = await App.SignedInAs("expert");

        var report = await expert.Get<ExposureReportView>("/ranking/exposure?from=2026-11-01&to=2026-12-31");

        Assert.Equal(["Malaysia", "Thailand", "Germany"], report.Countries.Select(one => one.CountryName));
        Assert.Equal(new ExposureFigures(1, 3, 2.5, 0, 1, 1), Rounded(report.Countries[0].Figures));
        Assert.Equal(new ExposureFigures(1, 1, 0.6309, 0, 0, 0), Rounded(report.Countries[1].Figures));
        Assert.Equal(new ExposureFigures(1, 0, 0, 1, 0, 0), Rounded(report.Countries[2].Figures));
        Assert.Equal(new ExposureFigures(2, 4, 3.1309, 0, 1, 1), Rounded(report.Regions.Single(one => one.Region == Region.Asia).Figures));
        Assert.Equal(new ExposureFigures(3, 4, 3.1309, 1, 1, 1), Rounded(report.Total));

        // 0, 0.6309 and 2.5: 2 × (2 × 0.6309 + 3 × 2.5) / (3 × 3.1309) − 4/3.
        var term = Assert.Single(report.Terms);
        Assert.Equal(("August 2026 to January 2027", 3), (term.Name, term.Listings));
        Assert.Equal((2 * ((2 * 0.6309) + (3 * 2.5)) / (3 * 3.1309)) - (4.0 / 3), term.Gini!.Value, 3);

        var nothing = await expert.Get<ExposureReportView>("/ranking/exposure?from=2020-03-01&to=2020-03-31");
        Assert.Empty(nothing.Countries);
        Assert.Null(Assert.Single(nothing.Terms).Gini);
    }

    [Fact]
    public async Task Days_that_make_no_period_are_refused_with_the_field()
    {
        using var expert = await App.SignedInAs("expert");

        using var backwards = await expert.GetAsync("/ranking/exposure?from=2026-12-31&to=2026-12-01", Cancellation);
        using var endless = await expert.GetAsync("/ranking/exposure?from=2001-01-01&to=2026-12-01", Cancellation);

        Assert.Equal("to", (await backwards.IsRefused(HttpStatusCode.BadRequest, "out-of-range")).Field);
        Assert.Equal("to", (await endless.IsRefused(HttpStatusCode.BadRequest, "out-of-range")).Field);
    }

    [Theory]
    [InlineData(new[] { 1.0, 3.0 }, 2, 0.625)]
    [InlineData(new[] { 2.0, 2.0, 2.0 }, 0, 0.0)]
    [InlineData(new[] { 5.0 }, 9, 0.9)]
    public void Gini_is_nought_for_equal_shares_and_near_one_when_one_has_all(double[] values, int zeros, double expected) =>
        Assert.Equal(expected, Gini.Of(values, zeros)!.Value, 9);

    [Fact]
    public void Terms_follow_each_other_without_a_gap()
    {
        var terms = Term.Touching(new DateOnly(2026, 1, 31), new DateOnly(2027, 2, 1)).ToList();

        Assert.Equal(
            ["August 2025 to January 2026", "February to July 2026", "August 2026 to January 2027", "February to July 2027"],
            terms.Select(term => term.Name));
        Assert.All(terms.Zip(terms.Skip(1)), pair => Assert.Equal(pair.First.To.AddDays(1), pair.Second.From));
    }

    private static ExposureFigures Rounded(ExposureFigures figures) => figures with { Exposure = Math.Round(figures.Exposure, 4) };

    private Task Shown(Guid listing, DateTimeOffset at, params (Guid Partner, int Position)[] partners) => App.InDatabase(db =>
        ImpressionWriter.WriteAsync(db, [new PageView(new ListingId(listing), at, null, false, "test",
            [.. partners.Select(one => new ShownItem(one.Partner, one.Position, 1, 0, [1]))])], Cancellation));
}
