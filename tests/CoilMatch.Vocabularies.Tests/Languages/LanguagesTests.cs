using Xunit;

namespace CoilMatch.Vocabularies.Tests;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("AT BE CH DE LU", "de")]
    [InlineData("FR BE CH LU", "fr")]
    [InlineData("BG", "bg")]
    [InlineData("HR", "hr")]
    [InlineData("CY GR", "el")]
    [InlineData("CZ", "cs")]
    [InlineData("DK", "da")]
    [InlineData("EE", "et")]
    [InlineData("FI", "fi")]
    [InlineData("FI SE", "sv")]
    [InlineData("HU", "hu")]
    [InlineData("IE", "ga")]
    [InlineData("IT CH", "it")]
    [InlineData("LV", "lv")]
    [InlineData("LT", "lt")]
    [InlineData("LU", "lb")]
    [InlineData("MT", "mt")]
    [InlineData("NL BE", "nl")]
    [InlineData("NO", "no")]
    [InlineData("NO", "nb")]
    [InlineData("NO", "nn")]
    [InlineData("PL", "pl")]
    [InlineData("PT", "pt")]
    [InlineData("RO", "ro")]
    [InlineData("SK", "sk")]
    [InlineData("SI", "sl")]
    [InlineData("ES", "es")]
    [InlineData("CH", "rm")]
    [InlineData("CY", "tr")]
    [InlineData("GB IE MT AU NZ SG IN PK PH", "en")]
    [InlineData("BD", "bn")]
    [InlineData("BN MY SG", "ms")]
    [InlineData("KH", "km")]
    [InlineData("CN SG", "zh")]
    [InlineData("IN", "hi")]
    [InlineData("SG IN", "ta")]
    [InlineData("ID", "id")]
    [InlineData("JP", "ja")]
    [InlineData("KZ", "kk")]
    [InlineData("KR", "ko")]
    [InlineData("LA", "lo")]
    [InlineData("MN", "mn")]
    [InlineData("MM", "my")]
    [InlineData("NZ", "mi")]
    [InlineData("PK", "ur")]
    [InlineData("PH", "fil")]
    [InlineData("RU", "ru")]
    [InlineData("TH", "th")]
    [InlineData("VN", "vi")]
    public void The_official_language_of_a_member_is_listed(string spokenIn, string tag)
    {
        Assert.All(spokenIn.Split(' '), code => Assert.NotNull(AsemCountries.Find(code)));
        Assert.Equal(tag, Languages.Find(tag)!.Tag);
    }

    [Fact]
    public void Every_language_has_a_well_formed_tag_of_its_own_and_two_names()
    {
        Assert.True(Languages.All.Length >= 70);
        Assert.Equal(Languages.All.Length, Languages.All.Select(language => language.Tag).Distinct().Count());
        Assert.All(Languages.All, language =>
        {
            Assert.True(Languages.IsWellFormed(language.Tag));
            Assert.False(string.IsNullOrWhiteSpace(language.Name));
            Assert.False(string.IsNullOrWhiteSpace(language.NativeName));
        });
    }

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("EN", "en")]
    [InlineData("zh-Hant-HK", "zh")]
    [InlineData("zh-Hans", "zh")]
    [InlineData("es-419", "es")]
    public void A_more_exact_tag_finds_its_language(string tag, string found) =>
        Assert.Equal(found, Languages.Find(tag)!.Tag);

    [Theory]
    [InlineData("tlh")]
    [InlineData("english")]
    [InlineData("en_GB")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData(null)]
    public void An_unknown_tag_finds_nothing(string? tag) => Assert.Null(Languages.Find(tag));

    [Theory]
    [InlineData("en", true)]
    [InlineData("fil", true)]
    [InlineData("xx-Latn-001", true)]
    [InlineData("e", false)]
    [InlineData("engl", false)]
    [InlineData("en-", false)]
    [InlineData("en-GB-Latn", false)]
    [InlineData("en-GBR", false)]
    [InlineData("en-Latn-GB-x", false)]
    [InlineData("日本", false)]
    [InlineData(null, false)]
    public void A_tag_is_language_then_script_then_region(string? tag, bool wellFormed) =>
        Assert.Equal(wellFormed, Languages.IsWellFormed(tag));
}
