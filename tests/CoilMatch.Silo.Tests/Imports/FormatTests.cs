using System.Net;
using System.Text;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Imports;

public sealed class FormatTests(SiloApps<FormatTests> apps) : SiloTest<FormatTests>(apps)
{
    [Fact]
    public async Task A_csv_file_goes_in_by_column_name_whatever_the_order_and_case()
    {
        using var edge = App.AsEdge();
        var answer = await edge.ImportCsv("Title,ID,Learning Outcomes,University,Country\nTidal energy,order-1,\"Plan; build\",Order College,FR\n");

        Assert.Equal(1, answer.Done.Added);
        var course = await App.InDatabase(db => db.Courses.SingleAsync(one => one.SourceId == "order-1"));
        Assert.Equal("Tidal energy", course.Title);
        Assert.Equal("Plan; build", course.Content.LearningOutcomes);
    }

    [Theory]
    [InlineData(true, ',')]
    [InlineData(false, ';')]
    [InlineData(true, ';')]
    public async Task A_byte_order_mark_and_semicolons_make_no_difference(bool mark, char separator)
    {
        var id = $"mark-{mark}-{(int)separator}";
        var text = $"id{separator}university{separator}country{separator}title\n{id}{separator}Mark College{separator}FR{separator}Crêpes\n";
        using var edge = App.AsEdge();
        var answer = await edge.Import("a.csv", [.. mark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)]);

        Assert.Equal(1, answer.Done.Added);
        Assert.Equal("Crêpes", (await App.InDatabase(db => db.Courses.SingleAsync(one => one.SourceId == id))).Title);
    }

    [Fact]
    public async Task A_quoted_value_may_run_over_lines_and_the_next_row_keeps_its_line_number()
    {
        using var edge = App.AsEdge();
        var answer = await edge.ImportCsv(ImportFiles.Csv(
            "lines-1,Line College,FR,Poems,\"First, \"\"quoted\"\" line\r\nsecond line\",bachelor,fr",
            "lines-2,Line College,FR,Prose,,nonsense,fr"));

        var course = await App.InDatabase(db => db.Courses.SingleAsync(one => one.SourceId == "lines-1"));
        Assert.Equal("First, \"quoted\" line\nsecond line", course.Content.Description);
        Assert.Equal(4, answer.Rows.Single(row => row.Id == "lines-2").Line);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_costs_its_own_row_only()
    {
        using var edge = App.AsEdge();
        var answer = await edge.ImportCsv(ImportFiles.Csv(
            "open-1,Open College,FR,One,,,fr", "open-2,Open College,FR,\"Two,,,fr", "open-3,Open College,FR,Three,,,fr"));

        Assert.Equal((2, 1), (answer.Done.Added, answer.Done.Refused));
        Assert.Contains(answer.Rows, row => row.Line == 3 && row.Reason.Contains("never closed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("packed.jsonl.gz")]
    [InlineData("packed.jsonl")]
    public async Task Gzip_is_told_by_its_first_bytes_and_not_by_the_name(string fileName)
    {
        using var edge = App.AsEdge();
        var row = $$"""{"id":"{{fileName}}","university":"Packed College","country":"FR","title":"Packing","keywords":["a","b"]}""";
        var answer = await edge.Import(fileName, ImportFiles.Gzip(row));

        Assert.Equal(1, answer.Done.Added);
        var course = await App.InDatabase(db => db.Courses.SingleAsync(one => one.SourceId == fileName));
        Assert.Equal(["a", "b"], course.Content.Keywords);
    }

    [Fact]
    public async Task A_gzip_file_that_was_cut_off_is_told_and_what_came_before_goes_in()
    {
        var rows = Enumerable.Range(0, 3000).Select(number =>
            $$"""{"id":"cut-{{number}}","university":"Cut College","country":"FR","title":"Course {{number * 7919L}}"}""");
        var packed = ImportFiles.Gzip(string.Join('\n', rows));
        using var edge = App.AsEdge();
        var answer = await edge.Import("cut.jsonl.gz", packed[..(packed.Length / 2)]);

        Assert.InRange(answer.Done.Added, 100, 2999);
        Assert.Contains(answer.Rows, row => row.Field == "file" || row.Reason.Contains("broken JSON", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_unpacks_to_far_more_than_its_size_is_stopped()
    {
        using var edge = App.AsEdge();
        var answer = await edge.Import("bomb.jsonl", ImportFiles.Gzip(string.Concat(Enumerable.Repeat(new string(' ', 1000) + "\n", 40_000))));

        Assert.Equal("file", answer.Only.Field);
        Assert.Contains("unpacks to more than", answer.Only.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_three_megabytes_is_refused_and_its_neighbours_go_in()
    {
        using var edge = App.AsEdge();
        var answer = await edge.ImportJsonl(
            """{"id":"long-1","university":"Long College","country":"FR","title":"Before"}""",
            $$"""{"id":"long-2","university":"Long College","country":"FR","title":"{{new string('x', 3 << 20)}}"}""",
            """{"id":"long-3","university":"Long College","country":"FR","title":"After"}""");

        Assert.Equal((2, 1), (answer.Done.Added, answer.Done.Refused));
        Assert.Contains(answer.Rows, row => row.Line == 2 && row.Reason.Contains("longer than 1 MB", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_header_without_a_needed_column_is_refused_by_name()
    {
        using var edge = App.AsEdge();
        var answer = await edge.ImportCsv("id,titel\nx-1,Something\n");

        Assert.Equal(["university", "title"], answer.Rows.Select(row => row.Field));
        Assert.All(answer.Rows, row => Assert.Equal(1, row.Line));
        Assert.Equal(0, answer.Done.Added);
    }

    [Fact]
    public async Task An_unknown_column_is_noted_once_and_left_out()
    {
        using var edge = App.AsEdge();
        var answer = await edge.ImportCsv("id,university,country,title,colour\nu-1,Note College,FR,One,red\nu-2,Note College,FR,Two,blue\n");

        Assert.Equal(2, answer.Done.Added);
        Assert.Single(answer.Rows, row => row.Field == "colour");
    }

    [Fact]
    public async Task A_file_of_no_known_format_and_an_empty_one_are_refused()
    {
        using var edge = App.AsEdge();
        using var spreadsheet = await edge.Send("courses.xlsx", [1, 2, 3]);
        await spreadsheet.IsRefused(HttpStatusCode.UnprocessableEntity, "unknown-format");
        using var empty = await edge.Send("courses.csv", []);
        await empty.IsRefused(HttpStatusCode.UnprocessableEntity, "empty-file");
    }

    [Fact]
    public async Task Severities_are_written_in_small_letters_and_absent_members_are_left_out()
    {
        using var edge = App.AsEdge();
        using var answer = await edge.Send("a.csv", "id,university,country,title\nsmall-1,Small College,TR,One\n"u8.ToArray());
        var text = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.StartsWith("{\"row\":{\"line\":2,\"id\":\"small-1\",\"field\":\"country\",", text, StringComparison.Ordinal);
        Assert.Contains("\"severity\":\"refused\"}}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lecturer_may_not_import_and_the_secretariat_may()
    {
        using var lecturer = await App.SignedInAs("lecturer", await App.CreateInstitution("format-roles"));
        using var refused = await lecturer.Send("a.csv", "id,university,title\n"u8.ToArray());
        await refused.IsRefused(HttpStatusCode.Forbidden, "forbidden");

        using var secretariat = await App.SignedInAs("secretariat");
        Assert.Equal(0, (await secretariat.ImportCsv("id,university,title\n")).Done.Read);
    }
}
