using CoilMatch.Silo.Institutions;
using Xunit;

namespace CoilMatch.Silo.Tests.Institutions;

public sealed class InstitutionNamesTests
{
    [Theory]
    [InlineData("The University of Tokyo", "university of tokyo")]
    [InlineData("THE UNIVERSITY OF TOKYO.", "University of Tokyo")]
    [InlineData("Technische Hochschule Nürnberg", "technische hochschule nurnberg")]
    [InlineData("Arts & Sciences", "Arts and Sciences")]
    [InlineData("King's College", "Kings College")]
    [InlineData("Đại học Đà Nẵng", "dai hoc da nang")]
    public void Two_spellings_of_one_name_have_one_key(string one, string other) =>
        Assert.Equal(InstitutionNames.Normalise(one), InstitutionNames.Normalise(other));

    [Theory]
    [InlineData("University of York", "York University")]
    [InlineData("The", "")]
    [InlineData("จุฬาลงกรณ์มหาวิทยาลัย", "มหาวิทยาลัยมหิดล")]
    [InlineData("马来亚大学", "马来西亚大学")]
    public void Two_institutions_have_two_keys(string one, string other) =>
        Assert.NotEqual(InstitutionNames.Normalise(one), InstitutionNames.Normalise(other));

    [Theory]
    [InlineData("00rzspn62", "https://ror.org/00rzspn62")]
    [InlineData("https://ror.org/00RZSPN62", "https://ror.org/00rzspn62")]
    [InlineData("00rzspn61", null)]
    [InlineData("10rzspn62", null)]
    [InlineData("00rzspu62", null)]
    [InlineData("", null)]
    public void A_ROR_id_is_taken_only_with_its_check_digits(string text, string? address)
    {
        Assert.Equal(address is not null, RorId.TryParse(text, out var read));
        Assert.Equal(address, read);
    }
}
