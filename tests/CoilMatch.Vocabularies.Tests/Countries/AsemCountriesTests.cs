using Xunit;

namespace CoilMatch.Vocabularies.Tests;

public sealed class AsemCountriesTests
{
    [Fact]
    public void There_are_fifty_one_members_thirty_of_them_in_Europe()
    {
        Assert.Equal(51, AsemCountries.All.Length);
        Assert.Equal(30, AsemCountries.All.Count(country => country.Region == Region.Europe));
        Assert.Equal(21, AsemCountries.All.Count(country => country.Region == Region.Asia));
        Assert.Equal(51, AsemCountries.All.Select(country => country.Code).Distinct().Count());
        Assert.Equal(51, AsemCountries.All.Select(country => country.Name).Distinct().Count());
    }

    [Fact]
    public void Two_organisations_take_part_beside_the_countries()
    {
        Assert.Equal(
            [("European Union", Region.Europe), ("ASEAN Secretariat", Region.Asia)],
            AsemCountries.InstitutionalPartners.Select(partner => (partner.Name, partner.Region)));
    }

    [Theory]
    [InlineData("RU", Region.Asia)]
    [InlineData("KZ", Region.Asia)]
    [InlineData("AU", Region.Asia)]
    [InlineData("CY", Region.Europe)]
    [InlineData("GB", Region.Europe)]
    [InlineData("CH", Region.Europe)]
    public void The_side_comes_from_the_membership_and_not_from_the_clock(string code, Region side)
    {
        Assert.Equal(side, AsemCountries.Find(code)!.Region);
    }

    [Theory]
    [InlineData("de")]
    [InlineData(" De ")]
    public void A_code_is_found_in_any_letter_case(string code)
    {
        Assert.Equal("DE", AsemCountries.Find(code)!.Code);
    }

    [Theory]
    [InlineData("US")]
    [InlineData("UA")]
    [InlineData("TR")]
    [InlineData("UK")]
    [InlineData("EL")]
    [InlineData("HK")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_member_is_not_found(string? code)
    {
        Assert.Null(AsemCountries.Find(code));
    }

    [Theory]
    [InlineData("HK", "CN")]
    [InlineData("mo", "CN")]
    [InlineData("AX", "FI")]
    [InlineData("RE", "FR")]
    [InlineData("GP", "FR")]
    [InlineData("MQ", "FR")]
    [InlineData("GF", "FR")]
    [InlineData("YT", "FR")]
    [InlineData("SJ", "NO")]
    [InlineData("JP", "JP")]
    public void A_territory_counts_with_its_member(string code, string member)
    {
        Assert.Equal(member, AsemCountries.MemberOf(code)!.Code);
    }

    [Theory]
    [InlineData("GG")]
    [InlineData("JE")]
    [InlineData("IM")]
    [InlineData("GL")]
    [InlineData("FO")]
    [InlineData("TW")]
    [InlineData("US")]
    [InlineData(null)]
    public void A_place_outside_the_membership_has_no_member(string? code)
    {
        Assert.Null(AsemCountries.MemberOf(code));
    }
}
