using CoilMatch.Silo.Imports;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Imports;

public sealed class InstitutionTests(SiloApps<InstitutionTests> apps) : SiloTest<InstitutionTests>(apps)
{
    [Fact]
    public async Task A_known_institution_is_found_by_its_name_in_another_spelling()
    {
        var known = await App.CreateInstitution("spelling", "ES", "Universidad de Málaga & Costa");
        using var edge = App.AsEdge();
        var answer = await edge.ImportCsv(ImportFiles.Csv("s-1,universidad de malaga and costa,ES,One,,,es", "s-2,UNIVERSIDAD DE MÁLAGA & COSTA,,Two,,,es"));

        Assert.Equal((2, 0), (answer.Done.Added, answer.Done.Noted));
        Assert.Equal(2, await App.InDatabase(db => db.Courses.CountAsync(one => one.InstitutionId == known.Id)));
    }

    [Fact]
    public async Task An_unknown_one_in_a_member_country_is_registered_unconfirmed_and_noted_once()
    {
        using var edge = App.AsEdge();
        var answer = await edge.ImportCsv(ImportFiles.Csv("n-1,Harbour University,HK,One,,,en", "n-2,The Harbour University,HK,Two,,,en"));

        var note = answer.Only;
        Assert.Equal((2, "university", ImportSeverity.Noted), (note.Line, note.Field, note.Severity));
        var registered = await App.InDatabase(db => db.Institutions.SingleAsync(one => one.Slug == "harbour-university"));
        Assert.Equal(("CN", "Asia/Hong_Kong", Region.Asia, false), (registered.Country, registered.TimeZone, registered.Region, registered.Confirmed));
        Assert.Equal(2, answer.Done.Added);
    }

    [Fact]
    public async Task The_same_name_in_another_country_is_another_institution_with_a_slug_of_its_own()
    {
        await App.CreateInstitution("twin-university", "GB", "Twin University");
        using var edge = App.AsEdge();
        await edge.ImportCsv(ImportFiles.Csv("t-1,Twin University,AU,One,,,en"));

        Assert.Equal("AU", (await App.InDatabase(db => db.Institutions.SingleAsync(one => one.Slug == "twin-university-2"))).Country);
    }

    [Fact]
    public async Task Without_a_country_an_unknown_name_is_refused_with_the_closest_known()
    {
        await App.CreateInstitution("closest", "FI", "University of Lapland North");
        using var edge = App.AsEdge();
        var answer = await edge.ImportCsv(ImportFiles.Csv("c-1,University of Laplnd North,,One,,,en"));

        Assert.Contains("The closest known: University of Lapland North", answer.Only.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_region_column_is_ignored_in_favour_of_the_membership()
    {
        using var edge = App.AsEdge();
        await edge.ImportCsv("id,university,country,region,title\nreg-1,Moscow Test University,RU,Europe,One\n");

        Assert.Equal(Region.Asia, (await App.InDatabase(db => db.Institutions.SingleAsync(one => one.Name == "Moscow Test University"))).Region);
    }

    [Fact]
    public async Task A_refused_row_registers_no_institution()
    {
        using var edge = App.AsEdge();
        await edge.ImportJsonl("""{"id":"x","university":"Ghost University","country":"FR","title":"T","window_start":"2020-01-01","window_end":"2020-02-01"}""");

        Assert.False(await App.InDatabase(db => db.Institutions.AnyAsync(one => one.Name == "Ghost University")));
    }
}
