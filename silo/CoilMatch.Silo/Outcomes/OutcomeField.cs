using System.Text.Json;

namespace CoilMatch.Silo.Outcomes;

/// <summary>What kind of value a field of the report takes.</summary>
internal enum OutcomeFieldKind
{
    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>One line of text.</summary>
    Line,

    /// <summary>Several lines of text.</summary>
    Text,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Any of the options.</summary>
    Choices,
    YesNo,
}

/// <param name="Code">As JSON and GraphQL write it.</param>
internal sealed record OutcomeOption(string Code, string Label);

/// <summary>One value that a report asks for: where it lies, what it is called, and which values it can have.</summary>
/// <param name="Path">In the answers, such as <c>intercultural.pre.mean</c>; an incident's count is <c>problems.incidents[ACCESS]</c>.</param>
internal sealed record OutcomeField(string Path, string Label, OutcomeFieldKind Kind)
{
    public string? Hint { get; init; }

    /// <summary>The smallest and largest value of a number; of a text the largest number of characters.</summary>
    public double? Least { get; init; }
    public double? Most { get; init; }
    public IReadOnlyList<OutcomeOption> Options { get; init; } = [];

    /// <summary>Whether a report is complete without it.</summary>
    public bool Optional { get; init; }

    internal static OutcomeField Count(string path, string label, int most = OutcomeBounds.MostStudents, bool optional = false, string? hint = null) =>
        new(path, label, OutcomeFieldKind.Count) { Least = 0, Most = most, Optional = optional, Hint = hint };

    internal static OutcomeField Number(string path, string label, double least, double most, bool optional = false, string? hint = null) =>
        new(path, label, OutcomeFieldKind.Number) { Least = least, Most = most, Optional = optional, Hint = hint };

    internal static OutcomeField Line(string path, string label, int most, bool optional = false, string? hint = null) =>
        new(path, label, OutcomeFieldKind.Line) { Most = most, Optional = optional, Hint = hint };

    internal static OutcomeField Text(string path, string label, bool optional = false, string? hint = null) =>
        new(path, label, OutcomeFieldKind.Text) { Most = OutcomeBounds.LongestText, Optional = optional, Hint = hint };

    internal static OutcomeField YesNo(string path, string label) => new(path, label, OutcomeFieldKind.YesNo);

    internal static OutcomeField Choice(string path, string label, bool optional, params OutcomeOption[] options) =>
        new(path, label, OutcomeFieldKind.Choice) { Options = options, Optional = optional };

    internal static OutcomeField Choices(string path, string label, params OutcomeOption[] options) =>
        new(path, label, OutcomeFieldKind.Choices) { Options = options, Optional = true };

    internal static OutcomeOption Option<T>(T code, string label) where T : struct, Enum =>
        new(JsonNamingPolicy.SnakeCaseUpper.ConvertName(code.ToString()), label);
}

/// <summary>Several values that are told together, or together not collected.</summary>
/// <param name="Key">The member of the answers.</param>
/// <param name="Indicator">The indicator that it tells.</param>
/// <param name="MayBeSkipped">Whether it can be marked as not collected.</param>
internal sealed record OutcomeMeasure(string Key, string Indicator, string Title, bool MayBeSkipped, IReadOnlyList<OutcomeField> Fields)
{
    public string? Hint { get; init; }

    /// <summary>The fields with those of "not collected" in front.</summary>
    internal IEnumerable<OutcomeField> AllFields => MayBeSkipped ? [OutcomeMeasures.Reason(Key), OutcomeMeasures.ReasonNote(Key), .. Fields] : Fields;
}
