using Xunit;

namespace CoilMatch.Vocabularies.Tests;

public sealed class ReasonCodesTests
{
    public static TheoryData<string> Lists => ["decline", "dismiss", "cancellation"];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Codes_are_distinct_kebab_case_and_end_with_other(string name)
    {
        var list = ListOf(name);
        Assert.Equal(list.Count, list.Select(reason => reason.Code).Distinct().Count());
        Assert.All(list, reason => Assert.Matches("^[a-z]+(-[a-z]+)*$", reason.Code));
        Assert.All(list, reason => Assert.Same(reason, list.Find(reason.Code.ToUpperInvariant())));
        Assert.Equal("other", list[^1].Code);
    }

    [Theory]
    [InlineData("decline", "enough-partners")]
    [InlineData("decline", "no-common-slot")]
    [InlineData("cancellation", "approval-refused")]
    [InlineData("cancellation", "partner-silent")]
    [InlineData("dismiss", "topic")]
    public void A_list_has_the_reasons_of_its_own_decision(string name, string code) => Assert.NotNull(ListOf(name).Find(code));

    [Theory]
    [InlineData("decline", "partner-silent")]
    [InlineData("cancellation", "enough-partners")]
    [InlineData("dismiss", "lecturer-left")]
    [InlineData("dismiss", null)]
    public void A_list_has_no_reason_of_another_decision(string name, string? code) => Assert.Null(ListOf(name).Find(code));

    private static ReasonList ListOf(string name) => name switch
    {
        "decline" => ReasonCodes.Decline,
        "dismiss" => ReasonCodes.Dismiss,
        _ => ReasonCodes.Cancellation,
    };
}
