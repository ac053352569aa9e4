namespace CoilMatch.Silo.Outcomes;

/// <summary>What is told about every pilot, and the form by which it is asked.</summary>
/// <param name="Reasons">Why a measure may have no values.</param>
internal sealed record OutcomeDefinitionsView(
    IReadOnlyList<OutcomeIndicator> Indicators, IReadOnlyList<OutcomeMeasureView> Measures, IReadOnlyList<OutcomeOption> Reasons)
{
    internal static readonly OutcomeDefinitionsView Present =
        new(OutcomeIndicators.All, [.. OutcomeMeasures.All.Select(OutcomeMeasureView.Of)], OutcomeMeasures.Reasons);
}

/// <param name="Key">The member of the answers.</param>
/// <param name="Indicator">The code of the indicator that it tells.</param>
/// <param name="MayBeSkipped">Whether it can be marked as not collected.</param>
internal sealed record OutcomeMeasureView(
    string Key, string Indicator, string Title, string? Hint, bool MayBeSkipped, IReadOnlyList<OutcomeFieldView> Fields)
{
    internal static OutcomeMeasureView Of(OutcomeMeasure one) => new(
        one.Key, one.Indicator, one.Title, one.Hint, one.MayBeSkipped, [.. one.Fields.Select(OutcomeFieldView.Of)]);
}

/// <param name="Path">In the answers, such as <c>intercultural.pre.mean</c> or <c>problems.incidents[ACCESS]</c>.</param>
/// <param name="Least">The smallest number.</param>
/// <param name="Most">The largest number, or the largest number of characters.</param>
internal sealed record OutcomeFieldView(
    string Path, string Label, string? Hint, OutcomeFieldKind Kind, double? Least, double? Most, IReadOnlyList<OutcomeOption> Options, bool Optional)
{
    internal static OutcomeFieldView Of(OutcomeField one) =>
        new(one.Path, one.Label, one.Hint, one.Kind, one.Least, one.Most, one.Options, one.Optional);
}
