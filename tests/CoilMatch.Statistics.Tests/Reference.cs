using System.Text.Json;

using Xunit;
namespace CoilMatch.Statistics.Tests;

/// <summary>The examples of tests/reference/statistics.json, which scipy and statsmodels computed.</summary>
internal static class Reference
{
    private static readonly JsonElement Document = JsonDocument.Parse(File.ReadAllText(PathOf("statistics.json"))).RootElement;

    internal static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "reference", name);

    internal static IReadOnlyList<JsonElement> Cases(string part)
    {
        var cases = Document.GetProperty(part).EnumerateArray().ToList();
        Assert.NotEmpty(cases);
        return cases;
    }

    internal static double Number(this JsonElement of, string name) => of.GetProperty(name).GetDouble();

    internal static double? Maybe(this JsonElement of, string name) =>
        of.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    internal static double[] Numbers(this JsonElement of, string name) =>
        [.. of.GetProperty(name).EnumerateArray().Select(one => one.GetDouble())];

    internal static int[] Integers(this JsonElement of, string name) =>
        [.. of.GetProperty(name).EnumerateArray().Select(one => one.GetInt32())];

    internal static Summary Summary(this JsonElement of) =>
        new(of.GetProperty("n").GetInt32(), of.Number("mean"), of.Number("sd"));

    /// <summary>Equal to nine digits, relative to values above one.</summary>
    internal static void Same(double expected, double? actual)
    {
        Assert.NotNull(actual);
        Assert.True(
            Math.Abs(expected - actual.Value) <= 1e-9 * Math.Max(1, Math.Abs(expected)), $"expected {expected:R}, got {actual:R}");
    }

    internal static void Same(JsonElement expected, Interval? actual)
    {
        Assert.NotNull(actual);
        Same(expected.Number("low"), actual.Value.Low);
        Same(expected.Number("high"), actual.Value.High);
    }
}
