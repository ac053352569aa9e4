using System.Text;
using CoilMatch.Silo.Imports;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Imports;

public sealed class RowTests(SiloApps<RowTests> apps) : SiloTest<RowTests>(apps)
{
    [Theory]
    [InlineData("r-1,,FR,Title,,bachelor,fr", "university", "missing")]
    [InlineData("r-2,Row College,FR,,,bachelor,fr", "title", "missing")]
    [InlineData(",Row College,FR,Title,,bachelor,fr", "id", "missing")]
    [InlineData("r-4,Row College,FR,Title,,kindergarten,fr", "level", "kindergarten")]
    [InlineData("r-5,Row College,FR,Title,,9,fr", "level", "\"9\"")]
    [InlineData("r-6,Row College,FR,Title,,bachelor,klingon", "language", "klingon")]
    [InlineData("r-7,Row College,TR,Title,,bachelor,tr", "country", "TR is not an ASEM member country, so no partner can be sought for it")]
    [InlineData("r-8,Nowhere College,,Title,,bachelor,fr", "university", "unknown institution")]
    [InlineData("r-9,Row College,FR,Title,bachelor,fr", null, "6 values, but the header names 7")]
    [InlineData("r-10,Row College,FR,Ti\"tle,,bachelor,fr", null, "quotation mark")]
    public async Task A_faulty_row_is_refused_with_its_line_field_and_reason(string row, string? field, string reason)
    {
        using var edge = App.AsEdge();
        var answer = await edge.ImportCsv(ImportFiles.Csv(row));

        Assert.Equal((2, field, ImportSeverity.Refused), (answer.Only.Line, answer.Only.Field, answer.Only.Severity));
        Assert.Contains(reason, answer.Only.Reason, StringComparison.Ordinal);
        Assert.Equal((0, 1), (answer.Done.Added, answer.Done.Refused));
    }

    [Theory]
    [InlineData("title", 201, "200")]
    [InlineData("description", 5001, "5000")]
    public async Task An_over_long_text_is_refused_with_its_limit(string field, int length, string limit)
    {
        var text = new string('a', length);
        using var edge = App.AsEdge();
        var answer = await edge.ImportJsonl(
            $$"""{"id":"l","university":"Row College","country":"FR","title":"{{(field == "title" ? text : "T")}}","description":"{{text}}"}""");

        Assert.Contains(answer.Rows, row => row.Field == field && row.Reason.Contains(limit, StringComparison.Ordinal));
        Assert.Equal(0, answer.Done.Added);
    }

    [Fact]
    public async Task Every_fault_of_a_row_is_told_at_once_and_the_row_counts_once()
    {
        using var edge = App.AsEdge();
        var answer = await edge.ImportJsonl("""{"id":"f","university":"","country":"FR","title":"","level":"x","students_min":"many","students_max":3}""");

        Assert.Equal(["level", "students_min", "title", "university"], answer.Rows.Select(row => row.Field).Order());
        Assert.Equal(1, answer.Done.Refused);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_cost_their_row_and_name_their_field()
    {
        var good = "u-1,Byte College,FR,Café,,,fr\n";
        var file = Encoding.UTF8.GetBytes(ImportFiles.Csv()).Concat(Encoding.Latin1.GetBytes("u-0,Byte College,FR,Café,,,fr\n"))
            .Concat(Encoding.UTF8.GetBytes(good)).ToArray();
        using var edge = App.AsEdge();
        var answer = await edge.Import("bytes.csv", file);

        Assert.Equal((1, 1), (answer.Done.Added, answer.Done.Refused));
        Assert.Contains(answer.Rows, row => row is { Line: 2, Id: "u-0", Field: "title" } && row.Reason.Contains("UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Broken_json_is_refused_by_line_and_the_rest_goes_in()
    {
        using var edge = App.AsEdge();
        var answer = await edge.ImportJsonl(
            """{"id":"j-1","university":"Json College","country":"FR","title":"One"}""",
            """{"id":"j-2","university":""",
            "[1,2]",
            """{"id":"j-4","university":"Json College","country":"FR","title":{"en":"Four"}}""",
            """{"id":"j-5","university":"Json College","country":"FR","title":"\ud800"}""",
            "",
            """{"id":"j-7","university":"Json College","country":"FR","title":"Seven"}""");

        Assert.Equal([2, 3, 4, 5], answer.Rows.Where(row => row.Severity == ImportSeverity.Refused).Select(row => row.Line));
        Assert.Equal((2, 4), (answer.Done.Added, answer.Done.Refused));
    }

    [Fact]
    public async Task A_repeated_id_is_refused_and_names_the_first_line()
    {
        using var edge = App.AsEdge();
        var answer = await edge.ImportCsv(ImportFiles.Csv("d-1,Double College,FR,One,,,fr", "d-2,Double College,FR,Two,,,fr", "d-1,Double College,FR,Three,,,fr"));

        var repeated = Assert.Single(answer.Rows, row => row.Severity == ImportSeverity.Refused);
        Assert.Equal((4, "d-1", "id"), (repeated.Line, repeated.Id, repeated.Field));
        Assert.Contains("line 2", repeated.Reason, StringComparison.Ordinal);
        Assert.Equal("One", (await App.InDatabase(db => db.Courses.SingleAsync(one => one.SourceId == "d-1"))).Title);
    }

    [Fact]
    public async Task Control_characters_are_taken_out_of_a_text()
    {
        using var edge = App.AsEdge();
        await edge.ImportJsonl("""{"id":"c-1","university":"Control College","country":"FR","title":"A\u0000B\nC","description":"one\r\ntwo\u0007"}""");

        var course = await App.InDatabase(db => db.Courses.SingleAsync(one => one.SourceId == "c-1"));
        Assert.Equal(("AB C", "one\ntwo"), (course.Title, course.Content.Description));
    }

    [Theory]
    [InlineData("ECTS", CreditSystem.Ects)]
    [InlineData("CFU", CreditSystem.National)]
    [InlineData("SCQF", CreditSystem.National)]
    [InlineData("UCTS", CreditSystem.Ucts)]
    [InlineData("ACTS", CreditSystem.Acts)]
    [InlineData("hours", CreditSystem.Hours)]
    [InlineData("stars", CreditSystem.National)]
    public async Task Credits_keep_their_amount_and_are_ects_only_when_the_file_says_so(string unit, CreditSystem system)
    {
        using var edge = App.AsEdge();
        await edge.ImportJsonl($$"""{"id":"credit-{{unit}}","university":"Credit College","country":"FR","title":"T","credits":7.5,"credit_unit":"{{unit}}"}""");

        var course = await App.InDatabase(db => db.Courses.SingleAsync(one => one.SourceId == $"credit-{unit}"));
        Assert.Equal(new Credits(7.5m, system), course.Content.Credits);
    }

    [Fact]
    public async Task What_the_file_tells_of_the_listing_is_taken_and_not_marked_assumed()
    {
        using var edge = App.AsEdge();
        var answer = await edge.ImportCsv(
            "id;university;country;title;level;language;students_min;students_max;window_start;window_end;module_weeks;slots;tools;fields;keywords\n"
            + "told-1;Told College;FR;T;master;fr;12;18;2027-03-08;2027-06-25;4;\"TUE 09:00-11:00;fri 14:30-16:00\";\"zoom;email\";\"0613;0541\";\"graphs;proofs\"\n");

        Assert.Equal(1, answer.Done.Added);
        var (course, listing) = await Read("told-1");
        Assert.Equal((12, 18, 4), (listing.Content.StudentsMin, listing.Content.StudentsMax, listing.Content.ModuleWeeks));
        Assert.Equal([DayOfWeek.Tuesday, DayOfWeek.Friday], listing.Content.Slots.Select(slot => slot.Day));
        Assert.Equal((7, "0613"), (course.Content.EqfLevel, course.Content.Fields[0]));
        foreach (var told in new[] { "studentsMin", "studentsMax", "windowStart", "windowEnd", "moduleWeeks", "slots", "tools", "course.eqfLevel" })
            Assert.DoesNotContain(told, listing.Assumed);
        Assert.Contains("bandwidth", listing.Assumed);
    }

    [Fact]
    public async Task What_the_file_leaves_out_comes_from_the_institution_and_is_marked_assumed()
    {
        using var edge = App.AsEdge();
        await edge.ImportCsv("id,university,country,title\nbare-1,Bare University of Kyoto,JP,Bare\n");

        var (course, listing) = await Read("bare-1");
        Assert.Equal((ListingState.Published, null, 6), (listing.State, listing.OwnerId, course.Content.EqfLevel));
        Assert.Equal((new DateOnly(2027, 3, 1), new DateOnly(2027, 6, 30), new DateOnly(2027, 2, 28)),
            (listing.Content.WindowStart!.Value, listing.Content.WindowEnd!.Value, listing.Content.ExpiresOn!.Value));
        Assert.Equal(new TimeOnly(20, 0), listing.Content.Slots[0].End);
        Assert.Equal(["en"], listing.Content.Languages.Select(one => one.Language));
        foreach (var field in new[] { "course.eqfLevel", "course.textLanguage", "windowStart", "windowEnd", "moduleWeeks", "liveMode", "slots", "studentsMin", "tools", "languages", "expiresOn" })
            Assert.Contains(field, listing.Assumed);
    }

    [Theory]
    [InlineData("students_min", "\"students_min\":\"20\"", "students_max")]
    [InlineData("window", "\"window_start\":\"2027-03-01\",\"window_end\":\"2027-02-01\"", "window_end")]
    [InlineData("past", "\"window_start\":\"2020-03-01\",\"window_end\":\"2020-06-01\"", "expiresOn")]
    [InlineData("slot", "\"slots\":\"TUE 11:00-09:00\"", "slots")]
    [InlineData("tool", "\"tools\":\"telepathy\"", "tools")]
    [InlineData("field", "\"fields\":\"9876\"", "fields")]
    [InlineData("credits", "\"credits\":\"a lot\"", "credits")]
    public async Task A_listing_value_that_cannot_hold_is_refused(string id, string member, string field)
    {
        using var edge = App.AsEdge();
        var answer = await edge.ImportJsonl($$"""{"id":"{{id}}","university":"Strict College","country":"FR","title":"T",{{member}}}""");

        Assert.Equal(field, answer.Only.Field);
        Assert.Equal(0, answer.Done.Added);
    }

    private Task<(Silo.Courses.Course Course, Listing Listing)> Read(string sourceId) => App.InDatabase(async db =>
    {
        var course = await db.Courses.SingleAsync(one => one.SourceId == sourceId);
        return (course, await db.Listings.SingleAsync(one => one.CourseId == course.Id));
    });
}
