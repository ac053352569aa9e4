using System.Net;
using System.Text;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Spreadsheets;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Projects;
using Xunit;

namespace CoilMatch.Silo.Tests.Outcomes;

public sealed class OutcomeSheetTests(SiloApps<OutcomeSheetTests> apps) : SiloTest<OutcomeSheetTests>(apps)
{
    [Theory]
    [InlineData("CSV")]
    [InlineData("XLSX")]
    public async Task A_sheet_that_is_sent_back_as_it_came_says_the_same_even_where_its_texts_look_like_formulas(string format)
    {
        var crew = await Reporting.Delivered(App);
        var answers = Reporting.With("lessons.worked", "\"=HYPERLINK(1)\\n- first, \\\"quoted\\\"; second\"");
        var kept = await crew.Save(Crew.European, 0, answers);
        var file = await Download(crew, format);

        using var answer = await Send(crew, kept.Version, file);

        var form = await answer.Read<OutcomeFormView>();
        Assert.Equal(2, form.Version);
        Assert.True(Json.Same(kept.Answers, form.Answers), System.Text.Json.JsonSerializer.Serialize(form.Answers, Json.Options));
        Assert.Equal("=HYPERLINK(1)\n- first, \"quoted\"; second", form.Answers.Lessons!.Worked);
    }

    [Fact]
    public async Task Each_row_holds_a_field_its_value_and_what_it_means_and_no_text_is_a_formula()
    {
        var crew = await Reporting.Delivered(App);
        await crew.Save(Crew.European, 0, Reporting.With("lessons.worked", "\"=1+1\""));

        var text = Encoding.UTF8.GetString(await Download(crew, "CSV"));

        Assert.StartsWith("\uFEFFField,Value,What it means\r\nproject," + crew.Id, text, StringComparison.Ordinal);
        Assert.Contains("\r\nstudents.started,24,Students of your class – Started. A whole number from 0 to 100000.\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Completed means that a student finished both the project and the reflection", text, StringComparison.Ordinal);
        Assert.Contains("\r\nlessons.worked,'=1+1,", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_row_that_cannot_be_read_is_told_with_its_number_and_nothing_is_taken_over()
    {
        var crew = await Reporting.Delivered(App);
        const string Sheet = "Field;Value\nstudents.enrolled;26\nstudents.started;many\n\nsatisfaction.mean;3,8\nlearning.assesed;4\nstudents.enrolled;27\nlecturer.digitalImproved;perhaps\n";

        using var answer = await Send(crew, 0, Encoding.UTF8.GetBytes(Sheet));

        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(
            ["Row 6: “learning.assesed” is no field of the form.", "Row 7: The field students.enrolled stands in the sheet twice."],
            problem.Refusals!.Select(one => one.Message));
        using var values = await Send(crew, 0, Encoding.UTF8.GetBytes("Field;Value\nstudents.started;many\n\nsatisfaction.mean;3,8\nworkload.running;1,000\n"));
        Assert.Equal(
            [("answers.students.started", "Row 2: Started: give a whole number from 0 to 100,000."), ("answers.workload.running", "Row 5: Running it, in hours: give a number from 0 to 2,000.")],
            (await values.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields")).Refusals!.Select(one => (one.Field!, one.Message)));
        Assert.Equal(0, (await crew.Form(Crew.European)).Version);
    }

    [Fact]
    public async Task What_a_sheet_has_no_row_for_stays_and_labels_count_as_well_as_codes()
    {
        var crew = await Reporting.Delivered(App);
        await crew.Save(Crew.European, 0, Reporting.Complete());

        using var answer = await Send(crew, 1, Encoding.UTF8.GetBytes(
            "Field\tValue\r\nsatisfaction.asked\t\r\nsatisfaction.n\t\r\nsatisfaction.mean\t\r\nsatisfaction.sd\t\r\nsatisfaction.notCollected.reason\tWe did not ask\r\n"
            + "durability.ledTo\tmou; Joint research\r\nworkload.running\t20,5\r\n"));

        var form = await answer.Read<OutcomeFormView>();
        Assert.Equal((NotCollectedReason.NotAsked, null), (form.Answers.Satisfaction!.NotCollected!.Reason, form.Answers.Satisfaction.Mean));
        Assert.Equal([LedTo.Mou, LedTo.Research], form.Answers.Durability!.LedTo);
        Assert.Equal((20.5, 18), (form.Answers.Workload!.Running, form.Answers.Workload.Preparation));
        Assert.Empty(form.Problems);
    }

    [Fact]
    public async Task A_sheet_of_another_project_or_of_another_kind_is_refused()
    {
        var crew = await Reporting.Delivered(App);
        foreach (var (file, code) in new (byte[], string)[]
        {
            (Encoding.UTF8.GetBytes($"Field,Value\nproject,{Guid.NewGuid()}\nstudents.started,24\n"), "wrong-project"),
            (Encoding.UTF8.GetBytes("Name,Mail\n"), "unknown-field"),
            ([], "empty-file"),
            ([0x50, 0x4B, 3, 4, 1, 2, 3], "unreadable"),
            (Encoding.Latin1.GetBytes("Field;Value\nlessons.worked;gr\u00fcn\n"), "unreadable"),
            (new byte[SheetFile.MostBytes + 1], "too-large"),
        })
        {
            using var answer = await Send(crew, 0, file);
            var status = code == "too-large" ? HttpStatusCode.RequestEntityTooLarge : HttpStatusCode.UnprocessableEntity;
            Assert.Equal("file", (await answer.IsRefused(status, code)).Field);
        }
    }

    [Fact]
    public async Task An_office_gets_the_reports_of_its_projects_in_one_table_and_no_others()
    {
        var crew = await Reporting.Delivered(App);
        await crew.Report(Crew.European);
        await crew.Report(Crew.Asian, Reporting.With("students.completed", "20"));
        var other = await Reporting.Delivered(App);
        await other.Report(Crew.European);

        using var office = await crew.As(Crew.EuropeanOffice);
        var rows = (await office.GetStringAsync("/outcomes/export", Cancellation)).TrimEnd().Split("\r\n");
        using var expert = await App.SignedInAs("expert");
        var none = (await expert.GetStringAsync("/outcomes/export", Cancellation)).TrimEnd().Split("\r\n");

        Assert.Equal(3, rows.Length);
        Assert.All(rows[1..], row => Assert.StartsWith($"{crew.Id},", row, StringComparison.Ordinal));
        Assert.Contains(",Requester,2027-05-17 08:00:00,1,2027-05-17 08:00:00,26,24,21,", rows[1], StringComparison.Ordinal);
        Assert.Contains(",26,24,20,", rows[2], StringComparison.Ordinal);
        Assert.Single(none);
    }

    private static async Task<byte[]> Download(Crew crew, string format)
    {
        using var client = await crew.As(Crew.European);
        return await client.GetByteArrayAsync($"{crew.Path}/outcome/sheet?format={format}", Cancellation);
    }

    private static async Task<HttpResponseMessage> Send(Crew crew, int version, byte[] file)
    {
        using var client = await crew.As(Crew.European);
        return await client.PostAsJsonAsync($"{crew.Path}/outcome/sheet", new { version, file = Convert.ToBase64String(file) }, Cancellation);
    }
}
