using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Outcomes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CoilMatch.Silo.Tests.Outcomes;

public sealed class OutcomeChecksTests
{
    private static readonly Gen<(int Least, int Most, double[] Values)> Samples =
        from least in Gen.Choose(-10, 5)
        from width in Gen.Choose(1, 20)
        from n in Gen.Choose(2, 40)
        from shares in Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 100), Gen.Elements(0, 100)), n)
        select (least, least + width, shares.Select(share => least + (width * share / 100.0)).ToArray());

    [Fact]
    public void No_sample_that_can_exist_is_refused_however_its_mean_and_deviation_are_rounded() => Check.QuickThrowOnFailure(
        Prop.ForAll(Arb.From(Samples), sample =>
        {
            var mean = sample.Values.Average();
            var sd = Deviation(sample.Values);
            return new[] { 1, 2, 6 }.All(decimals =>
                Math.Round(sd, decimals) <= SpreadBound.Of(sample.Values.Length, Math.Round(mean, decimals), sample.Least, sample.Most));
        }));

    [Fact]
    public void The_bound_is_reached_by_the_sample_with_all_values_but_one_at_the_ends() => Check.QuickThrowOnFailure(
        Prop.ForAll(Arb.From(Samples), sample =>
        {
            var (least, most, n, mean) = (sample.Least, sample.Most, sample.Values.Length, sample.Values.Average());
            var sum = n * (mean - least) / (most - least);
            var up = (int)Math.Floor(sum + 1e-9);
            double[] widest = [.. Enumerable.Range(0, n).Select(i => i < up ? most : i == up ? least + (Math.Max(0, sum - up) * (most - least)) : (double)least)];
            var bound = SpreadBound.Of(n, mean, least, most);
            return Deviation(widest) <= bound && bound <= Deviation(widest) + Slack(n, most - least);
        }));

    [Theory]
    [InlineData(10, 3, 1, 5, 2.108)]
    [InlineData(2, 3, 1, 5, 2.828)]
    [InlineData(20, 1, 1, 5, 0.241)]
    public void The_bound_is_the_worked_one(int n, double mean, double least, double most, double expected) =>
        Assert.Equal(expected + SpreadBound.Rounding, SpreadBound.Of(n, mean, least, most), tolerance: mean == 1 ? 0.7 : 0.01);

    [Fact]
    public void A_complete_report_has_no_problem_and_every_field_of_the_form_survives_being_read()
    {
        var (answers, faults) = OutcomeReader.Read(Reporting.Complete());
        Assert.Empty(faults);
        Assert.Empty(OutcomeCheck.Problems(answers));
        Assert.Empty(OutcomeWarnings.Of(answers));

        var full = new JsonObject();
        foreach (var (_, field) in OutcomeMeasures.AllFields.Where(one => !one.Field.Path.Contains("notCollected", StringComparison.Ordinal)))
            OutcomePath.Set(full, field.Path, Sample(field));
        var (read, none) = OutcomeReader.Read(full.DeepClone().AsObject());
        Assert.Empty(none);
        var again = JsonSerializer.SerializeToNode(read, Json.Options);
        Assert.All(OutcomeMeasures.AllFields, one => Assert.True(
            JsonNode.DeepEquals(OutcomePath.Get(full, one.Field.Path), OutcomePath.Get(again, one.Field.Path)), one.Field.Path));
    }

    [Fact]
    public void Every_indicator_is_defined_and_every_measure_tells_one_of_them()
    {
        Assert.Equal(Enumerable.Range(1, 18).Select(number => $"I{number}"), OutcomeIndicators.All.Select(one => one.Code));
        Assert.All(OutcomeIndicators.All, one => Assert.True(one.Definition.Length > 40 && one.Definition.EndsWith('.'), one.Code));
        Assert.Equal(
            typeof(OutcomeAnswers).GetProperties().Select(one => JsonNamingPolicy.CamelCase.ConvertName(one.Name)).Order(),
            OutcomeMeasures.All.Select(one => one.Key).Order());
        Assert.All(OutcomeMeasures.All, one => Assert.Contains(OutcomeIndicators.All, indicator => indicator.Code == one.Indicator));
    }

    [Fact]
    public void Whatever_is_sent_is_either_read_or_refused_by_the_name_of_a_field() => Check.QuickThrowOnFailure(
        Prop.ForAll(Arb.From(Gen.Zip(Gen.Elements(OutcomeMeasures.AllFields.Select(one => one.Field).ToArray()), Gen.Elements(Oddities))), pair =>
        {
            var (field, odd) = pair;
            var sent = new JsonObject();
            OutcomePath.Set(sent, field.Path, JsonNode.Parse(odd));
            var (answers, faults) = OutcomeReader.Read(sent);
            return faults.All(one => one.Field!.StartsWith("answers.", StringComparison.Ordinal) && one.Message.EndsWith('.'))
                && (faults.Count > 0 || OutcomeCheck.Problems(answers).Count > 0);
        }));

    [Theory]
    [InlineData("students.completed", "9", "large-drop-out")]
    [InlineData("satisfaction.n", "5", "low-response")]
    [InlineData("satisfaction.sd", null, "no-spread")]
    [InlineData("intercultural.post.mean", "3.9", "swapped")]
    public void What_is_worth_a_second_look_is_told_and_keeps_nobody_from_sending(string path, string? value, string code)
    {
        var (answers, _) = OutcomeReader.Read(Reporting.With(path, value));
        Assert.Empty(OutcomeCheck.Problems(answers));
        Assert.Contains(OutcomeWarnings.Of(answers), one => one.Code == code && one.Field.StartsWith($"answers.{path.Split('.')[0]}", StringComparison.Ordinal));
    }

    private static readonly string[] Oddities =
        ["-1", "1e308", "1e999", "0.5", "1000000000000", "\"\"", "\"NaN\"", "true", "[]", "[1]", "{}", "\"\\u202e\"", "\"\\u0000\"", "[null]", "\"'; drop table\""];

    /// <summary>What rounding of mean and deviation may add.</summary>
    private static double Slack(int n, double width) => SpreadBound.Rounding + (width * Math.Sqrt(n * SpreadBound.Rounding * 2 / width / (n - 1))) + 1e-6;

    private static double Deviation(double[] values) =>
        Math.Sqrt(values.Sum(value => Math.Pow(value - values.Average(), 2)) / (values.Length - 1));

    private static JsonNode Sample(OutcomeField field) => field.Kind switch
    {
        OutcomeFieldKind.Count => JsonValue.Create((int)field.Least!.Value + 3),
        OutcomeFieldKind.Number => JsonValue.Create((field.Least!.Value + field.Most!.Value) / 2),
        OutcomeFieldKind.Choice => JsonValue.Create(field.Options[^1].Code),
        OutcomeFieldKind.Choices => new JsonArray([.. field.Options.Select(option => JsonValue.Create(option.Code))]),
        OutcomeFieldKind.YesNo => JsonValue.Create(false),
        _ => JsonValue.Create("A sentence."),
    };
}
