using Xunit;

namespace CoilMatch.Vocabularies.Tests;

public sealed class TimeZoneTests
{
    [Fact]
    public void Every_zone_of_every_member_is_one_that_the_machine_knows()
    {
        foreach (var country in AsemCountries.All)
        {
            Assert.NotEmpty(country.TimeZones);
            Assert.Equal(country.TimeZones.Length, country.TimeZones.Distinct().Count());
            Assert.All(country.TimeZones, zone => Assert.Equal(zone, TimeZoneInfo.FindSystemTimeZoneById(zone).Id));
        }
    }

    [Fact]
    public void No_zone_lies_in_two_members()
    {
        var zones = AsemCountries.All.SelectMany(country => country.TimeZones).ToList();
        Assert.Equal(zones.Count, zones.Distinct().Count());
    }

    [Theory]
    [InlineData("HK", "Asia/Hong_Kong")]
    [InlineData("MO", "Asia/Macau")]
    [InlineData("RE", "Indian/Reunion")]
    [InlineData("CN", "Asia/Shanghai")]
    [InlineData("au", "Australia/Sydney")]
    [InlineData("RU", "Europe/Moscow")]
    [InlineData("ES", "Europe/Madrid")]
    [InlineData("US", null)]
    [InlineData(null, null)]
    public void The_default_zone_is_the_place_s_own(string? code, string? zone)
    {
        Assert.Equal(zone, AsemCountries.DefaultZone(code));
    }

    [Theory]
    [InlineData("HK")]
    [InlineData("MO")]
    [InlineData("AX")]
    [InlineData("RE")]
    [InlineData("GP")]
    [InlineData("MQ")]
    [InlineData("GF")]
    [InlineData("YT")]
    [InlineData("SJ")]
    public void The_zone_of_a_territory_is_also_listed_with_its_member(string code)
    {
        Assert.Contains(AsemCountries.DefaultZone(code)!, AsemCountries.MemberOf(code)!.TimeZones);
    }

    [Theory]
    [InlineData("AU")]
    [InlineData("ID")]
    [InlineData("RU")]
    [InlineData("PT")]
    [InlineData("ES")]
    [InlineData("FR")]
    [InlineData("MN")]
    [InlineData("NZ")]
    public void A_country_of_several_clocks_lists_them(string code)
    {
        Assert.True(AsemCountries.Find(code)!.TimeZones.Length > 1);
    }
}
