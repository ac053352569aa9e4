using System.Text.Json;
using Xunit;

namespace CoilMatch.Statistics.Tests;

public sealed class ReferenceScriptTests
{
    [ScipyFact]
    public void The_reference_file_is_what_its_script_writes()
    {
        var folder = Directory.CreateTempSubdirectory("coilmatch-statistics");
        var written = Path.Combine(folder.FullName, "statistics.json");
        Assert.Equal(0, Python.RunWithScipy(Reference.PathOf("statistics.py"), written));
        using var made = JsonDocument.Parse(File.ReadAllText(written));
        using var kept = JsonDocument.Parse(File.ReadAllText(Reference.PathOf("statistics.json")));
        Same(kept.RootElement, made.RootElement);
        folder.Delete(recursive: true);
    }

    private static void Same(JsonElement expected, JsonElement actual)
    {
        Assert.Equal(expected.ValueKind, actual.ValueKind);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(expected.EnumerateObject().Select(one => one.Name), actual.EnumerateObject().Select(one => one.Name));
                foreach (var (one, other) in expected.EnumerateObject().Zip(actual.EnumerateObject())) Same(one.Value, other.Value);
                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.GetArrayLength());
                foreach (var (one, other) in expected.EnumerateArray().Zip(actual.EnumerateArray())) Same(one, other);
                break;
            case JsonValueKind.Number:
                Reference.Same(expected.GetDouble(), actual.GetDouble());
                break;
            default:
                Assert.Equal(expected.ToString(), actual.ToString());
                break;
        }
    }
}
