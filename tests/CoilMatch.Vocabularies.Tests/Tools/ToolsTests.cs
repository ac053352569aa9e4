using Xunit;

namespace CoilMatch.Vocabularies.Tests;

public sealed class ToolsTests
{
    [Fact]
    public void Every_tool_has_a_code_of_its_own_and_names_only_members()
    {
        Assert.Equal(Tools.All.Length, Tools.All.Select(tool => tool.Code).Distinct().Count());
        Assert.All(Tools.All, tool => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", tool.Code));
        Assert.All(Tools.All.SelectMany(tool => tool.NotReachableIn), code => Assert.NotNull(AsemCountries.Find(code)));
    }

    [Fact]
    public void Every_member_reaches_a_tool_of_every_kind() =>
        Assert.All(AsemCountries.All, country => Assert.All(Enum.GetValues<ToolKind>(), kind =>
            Assert.Contains(Tools.All, tool => tool.Kind == kind && ToolTable.First.IsReachable(tool.Code, country.Code))));

    [Theory]
    [InlineData("google-docs", "CN", false)]
    [InlineData("google-docs", "cn", false)]
    [InlineData("google-docs", "HK", true)]
    [InlineData("whatsapp", "CN", false)]
    [InlineData("wechat", "IN", false)]
    [InlineData("wechat", "CN", true)]
    [InlineData("telegram", "VN", false)]
    [InlineData("Zoom", "DE", true)]
    [InlineData("moodle", null, true)]
    [InlineData("carrier-pigeon", "DE", false)]
    [InlineData(null, null, false)]
    public void A_tool_is_reachable_where_the_table_does_not_say_otherwise(string? code, string? country, bool reachable) =>
        Assert.Equal(reachable, ToolTable.First.IsReachable(code, country));

    [Fact]
    public void The_meeting_tool_with_two_names_is_one_tool() =>
        Assert.Same(Tools.Find("voov"), Tools.Find("Tencent-Meeting"));
}
