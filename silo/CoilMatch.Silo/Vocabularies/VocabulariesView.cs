using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Vocabularies;

internal sealed record CodeLabelView(string Code, string Label);

internal sealed record CountryView(string Code, string Name, Region Region, IReadOnlyList<string> TimeZones);

internal sealed record FieldView(string Code, string Label, IscedLevel Level, string? Parent);

internal sealed record ToolView(string Code, string Name, ToolKind Kind, IReadOnlyList<string> NotReachableIn);

/// <summary>Every list that a form offers; the same for everybody, and until the next release but for where tools can be reached.</summary>
internal sealed record VocabulariesView(
    IReadOnlyList<CountryView> Countries,
    IReadOnlyList<FieldView> Fields,
    IReadOnlyList<CodeLabelView> EqfLevels,
    IReadOnlyList<CodeLabelView> CefrLevels,
    IReadOnlyList<CodeLabelView> Languages,
    IReadOnlyList<ToolView> Tools,
    IReadOnlyList<CodeLabelView> CreditSystems,
    IReadOnlyList<CodeLabelView> Sdgs,
    IReadOnlyList<CodeLabelView> DeclineReasons,
    IReadOnlyList<CodeLabelView> DismissReasons)
{
    internal static VocabulariesView Of(ToolTable tools) => new(
        [.. AsemCountries.All.Select(one => new CountryView(one.Code, one.Name, one.Region, one.TimeZones))],
        [.. IscedF.All.Select(one => new FieldView(one.Code, one.Label, one.Level, one.Parent))],
        [.. CoilMatch.Vocabularies.EqfLevels.All.Select(one => new CodeLabelView($"{one.Level}", one.Label))],
        [.. CoilMatch.Vocabularies.CefrLevels.All.Select(one => new CodeLabelView($"{one.Level}", one.Label))],
        [.. CoilMatch.Vocabularies.Languages.All.Select(one => new CodeLabelView(one.Tag, one.Name))],
        [.. CoilMatch.Vocabularies.Tools.All.Select(one => new ToolView(one.Code, one.Name, one.Kind, tools.NotReachableIn(one.Code)))],
        [.. CoilMatch.Vocabularies.CreditSystems.All.Select(one => new CodeLabelView($"{one.System}".ToUpperInvariant(), one.Label))],
        [.. CoilMatch.Vocabularies.Sdgs.All.Select(one => new CodeLabelView($"{one.Number}", one.Title))],
        [.. ReasonCodes.Decline.Select(Of)],
        [.. ReasonCodes.Dismiss.Select(Of)]);

    private static CodeLabelView Of(ReasonCode reason) => new(reason.Code, reason.Label);
}
