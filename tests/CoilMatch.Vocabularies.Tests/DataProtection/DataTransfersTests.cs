using Xunit;

namespace CoilMatch.Vocabularies.Tests.DataProtection;

public sealed class DataTransfersTests
{
    [Theory]
    [InlineData("DE", "JP", TransferRule.Adequate)]
    [InlineData("kr", "no", TransferRule.Adequate)]
    [InlineData("NZ", "PT", TransferRule.Adequate)]
    [InlineData("FR", "GB", TransferRule.Adequate)]
    [InlineData("FR", "NO", TransferRule.SameLaw)]
    [InlineData("DE", "MY", TransferRule.Safeguards)]
    [InlineData("CN", "IT", TransferRule.Safeguards)]
    public void A_country_pair_has_the_rule_of_the_commission_s_list(string one, string other, TransferRule expected)
    {
        Assert.Equal(expected, DataTransfers.Between(one, other));
        Assert.Equal(expected, DataTransfers.Between(other, one));
    }

    [Fact]
    public void A_decision_of_the_european_commission_says_nothing_of_transfers_from_the_united_kingdom_or_switzerland()
    {
        Assert.Equal(TransferRule.Safeguards, DataTransfers.Between("GB", "JP"));
        Assert.Equal(TransferRule.Safeguards, DataTransfers.Between("CH", "KR"));
    }

    [Fact]
    public void Decisions_are_about_asem_members_outside_the_european_economic_area()
    {
        Assert.All(DataTransfers.Decisions, one => Assert.NotNull(AsemCountries.Find(one.Country)));
        Assert.All(DataTransfers.Decisions, one => Assert.False(DataTransfers.IsInEea(one.Country)));
        Assert.Equal(28, AsemCountries.All.Count(one => DataTransfers.IsInEea(one.Code)));
    }
}
