using System.Text.RegularExpressions;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Reviews;

/// <summary>What a version of the rubric may look like; every faulty field is named at once.</summary>
internal static partial class RubricRules
{
    /// <summary>A reviewer with an evening must get through.</summary>
    internal const int MostCriteria = 30;

    /// <summary>In characters.</summary>
    internal const int LongestName = 100;
    internal const int LongestDescription = 600;
    internal const int LongestAnchor = 400;
    internal const int LongestNote = 1000;

    internal static List<Refusal> Check(SaveRubricInput input, out List<RubricCriterion> criteria, out string? note)
    {
        var faults = new List<Refusal>();
        note = TypedText.Of(input.Note);
        if (note?.Length > LongestNote) faults.Add(new Refusal("length", $"Use at most {LongestNote} characters.", "note"));
        criteria = [];
        if (input.Criteria.Count is 0 or > MostCriteria)
        {
            faults.Add(new Refusal("out-of-bounds", $"Ask 1 to {MostCriteria} questions.", "criteria"));
            return faults;
        }

        var told = input.Criteria.Select((one, i) => CriterionOf(one, $"criteria[{i}]", faults)).ToList();
        for (var i = 0; i < told.Count; i++)
        {
            if (told.FindIndex(one => one.Code == told[i].Code) < i)
                faults.Add(new Refusal("twice", "Another criterion has this code.", $"criteria[{i}].code"));
        }

        criteria = told;
        return faults;
    }

    private static RubricCriterion CriterionOf(RubricCriterionInput input, string field, List<Refusal> faults)
    {
        var code = (input.Code ?? "").Trim();
        if (!Wellformed().IsMatch(code))
            faults.Add(new Refusal("malformed", "A code is 2 to 40 small letters, digits and hyphens, such as teamwork.", $"{field}.code"));
        if (!Enum.IsDefined(input.Frame)) faults.Add(new Refusal("unknown-code", "Choose a frame of the list.", $"{field}.frame"));
        var anchors = (input.Anchors ?? []).Select((one, i) => TextOf(one, LongestAnchor, $"{field}.anchors[{i}]", faults)).ToList();
        if (anchors.Count != RubricCriterion.HighestScore + 1)
            faults.Add(new Refusal("required", "Describe each of the four scores, from 0 to 3.", $"{field}.anchors"));
        return new RubricCriterion(
            code,
            input.Frame,
            TextOf(input.Name, LongestName, $"{field}.name", faults),
            TextOf(input.Description, LongestDescription, $"{field}.description", faults),
            anchors);
    }

    private static string TextOf(string? text, int longest, string field, List<Refusal> faults)
    {
        var typed = TypedText.Of(text) ?? "";
        if (typed.Length < 1 || typed.Length > longest) faults.Add(new Refusal("length", $"Write 1 to {longest} characters.", field));
        return typed;
    }

    [GeneratedRegex(@"\A[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])\z")]
    private static partial Regex Wellformed();
}
