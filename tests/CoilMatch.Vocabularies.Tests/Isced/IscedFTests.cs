using Xunit;

namespace CoilMatch.Vocabularies.Tests;

public sealed class IscedFTests
{
    [Theory]
    [InlineData(IscedLevel.Broad, 11)]
    [InlineData(IscedLevel.Narrow, 29)]
    [InlineData(IscedLevel.Detailed, 80)]
    public void The_named_fields_are_as_many_as_the_standard_has(IscedLevel level, int count)
    {
        Assert.Equal(count, IscedF.All.Count(field => field.Level == level && field.IsNamed));
    }

    [Fact]
    public void Every_field_has_a_parent_one_level_up_and_a_label()
    {
        foreach (var field in IscedF.All)
        {
            Assert.False(string.IsNullOrWhiteSpace(field.Label));
            Assert.Equal((int)field.Level + 2, field.Code.Length);
            if (field.Level == IscedLevel.Broad) Assert.Null(field.Parent);
            else Assert.Equal(field.Level - 1, IscedF.Find(field.Parent)!.Level);
        }
    }

    [Fact]
    public void The_codes_are_distinct_and_in_order()
    {
        var codes = IscedF.All.Select(field => field.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Theory]
    [InlineData("0613", "Software and applications development and analysis")]
    [InlineData("10", "Services")]
    [InlineData("1015", "Travel, tourism and leisure")]
    [InlineData("0588", "Inter-disciplinary programmes and qualifications involving natural sciences, mathematics and statistics")]
    [InlineData("072", "Manufacturing and processing")]
    public void A_code_finds_its_label_with_the_commas(string code, string label)
    {
        Assert.Equal(label, IscedF.Find(code)!.Label);
    }

    [Theory]
    [InlineData("0613", "06", "061")]
    [InlineData("061", "06", "061")]
    [InlineData("0610", "06", "061")]
    [InlineData("06", "06", null)]
    [InlineData("0500", "05", null)]
    [InlineData("050", "05", null)]
    [InlineData("0688", "06", "068")]
    [InlineData("613", null, null)]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void A_code_tells_its_broad_and_narrow_field(string? code, string? broad, string? narrow)
    {
        Assert.Equal(broad, IscedF.Broad(code));
        Assert.Equal(narrow, IscedF.Narrow(code));
    }

    [Theory]
    [InlineData("0613", "0613", FieldRelation.SameDetailed)]
    [InlineData("0613", "0612", FieldRelation.SameNarrow)]
    [InlineData("061", "0612", FieldRelation.SameNarrow)]
    [InlineData("061", "061", FieldRelation.SameNarrow)]
    [InlineData("0610", "0610", FieldRelation.SameNarrow)]
    [InlineData("0511", "0541", FieldRelation.SameBroad)]
    [InlineData("05", "0541", FieldRelation.SameBroad)]
    [InlineData("050", "050", FieldRelation.SameBroad)]
    [InlineData("0500", "0511", FieldRelation.SameBroad)]
    [InlineData("1011", "1041", FieldRelation.SameBroad)]
    [InlineData("0110", "1011", FieldRelation.Different)]
    [InlineData("0613", "0713", FieldRelation.Different)]
    [InlineData("0670", "0670", FieldRelation.Different)]
    [InlineData(null, "0613", FieldRelation.Different)]
    public void Two_fields_are_as_near_as_their_digits_say(string? a, string? b, FieldRelation relation)
    {
        Assert.Equal(relation, IscedF.Relation(a, b));
        Assert.Equal(relation, IscedF.Relation(b, a));
    }
}
