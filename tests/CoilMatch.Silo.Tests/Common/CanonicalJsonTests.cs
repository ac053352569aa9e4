using System.Text.Json;
using CoilMatch.Silo.Common;
using Xunit;

namespace CoilMatch.Silo.Tests.Common;

/// <summary>Numbers and keys of RFC 8785, section 3.2 and appendix B.</summary>
public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("0.0", "0")]
    [InlineData("-0", "0")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("-1.7976931348623157e308", "-1.7976931348623157e+308")]
    [InlineData("9007199254740992", "9007199254740992")]
    [InlineData("295147905179352830000", "295147905179352830000")]
    [InlineData("999999999999999900000", "999999999999999900000")]
    [InlineData("1e21", "1e+21")]
    [InlineData("9.999999999999997e22", "9.999999999999997e+22")]
    [InlineData("333333333.3333332", "333333333.3333332")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("1e-7", "1e-7")]
    [InlineData("-0.0000033333333333333333", "-0.0000033333333333333333")]
    [InlineData("4.50", "4.5")]
    [InlineData("2e3", "2000")]
    [InlineData("120", "120")]
    [InlineData("100", "100")]
    public void A_number_has_one_spelling(string written, string canonical) =>
        Assert.Equal(canonical, CanonicalJson.Of(JsonDocument.Parse(written).RootElement));

    [Fact]
    public void Keys_are_ordered_and_only_what_must_be_is_escaped() => Assert.Equal(
        "{\"\\n\":[true,null],\"a\":{\"b\":\"\u20ac\\u000f\\\"\"},\"\u00f6\":1}",
        CanonicalJson.Of(JsonDocument.Parse("""{ "ö": 1, "a": { "b": "€\u000F\"" }, "\n": [ true, null ] }""").RootElement));
}
