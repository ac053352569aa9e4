using CoilMatch.Silo.Statistics;
using Xunit;

namespace CoilMatch.Silo.Tests.Statistics;

public sealed class DisclosureTests
{
    [Theory]
    [InlineData(4, null)]
    [InlineData(5, "5–9")]
    [InlineData(29, "20–29")]
    [InlineData(99, "50–99")]
    [InlineData(4000, "100+")]
    [InlineData(null, null)]
    public void The_size_of_a_class_is_told_as_a_band_and_below_five_not_at_all(int? students, string? band) =>
        Assert.Equal(band, Disclosure.SizeBand(students));

    [Fact]
    public void A_share_of_two_projects_or_of_four_answers_is_not_shown_at_all()
    {
        Assert.Equal(ShownShare.Nothing, Disclosure.Share(20, 40, projects: 2));
        Assert.Equal(ShownShare.Nothing, Disclosure.Share(2, 4, projects: 4));
        Assert.Equal(ShownShare.Nothing, Disclosure.Share(4, 9, projects: 4, sensitive: true));
    }

    [Fact]
    public void A_share_near_an_end_is_told_as_a_bound_that_does_not_depend_on_the_count()
    {
        Assert.Equal("13 % or less", Disclosure.Share(0, 40, 3).Text);
        Assert.Equal(Disclosure.Share(0, 40, 3), Disclosure.Share(4, 40, 3));
        Assert.Equal("87 % or more", Disclosure.Share(38, 40, 3).Text);
        Assert.Equal(.125, Disclosure.Share(5, 40, 3).Value);
        Assert.Equal("25 % or less", Disclosure.Share(9, 40, 3, sensitive: true).Text);
    }

    [Fact]
    public void Half_years_begin_in_January_and_July()
    {
        Assert.Equal("2026-H1", HalfYear.Of(new DateOnly(2026, 6, 30)).Code);
        Assert.Equal("July to December 2026", HalfYear.Of(new DateOnly(2026, 7, 1)).Name);
        Assert.Equal(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), new HalfYear(2026, 2).End);
    }
}
