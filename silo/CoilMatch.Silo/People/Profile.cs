using CoilMatch.Silo.Common;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.People;

/// <summary>What people tell of themselves, checked.</summary>
internal sealed record Profile(
    string? DisplayName, string? Unit, CoilExperience? CoilExperience, IReadOnlyList<LanguageLevel> Languages);

/// <summary>What may be told; every faulty field is named at once.</summary>
internal static class ProfileRules
{
    /// <summary>In characters.</summary>
    internal const int LongestName = 120;
    private const int LongestUnit = 200;
    private const int MostLanguages = 20;

    internal static IReadOnlyList<Refusal> Check(SaveProfileInput input, out Profile profile)
    {
        var faults = new List<Refusal>();
        var name = Text(input.DisplayName, LongestName, "displayName", faults);
        if (name is null && input.DisplayName is not null && faults.Count == 0)
            faults.Add(new Refusal("required", "Tell the name by which partners may call you.", "displayName"));
        var unit = Text(input.Unit, LongestUnit, "unit", faults);
        profile = new Profile(name, unit, input.CoilExperience, LanguagesOf(input.Languages ?? [], faults));
        return faults;
    }

    private static string? Text(string? text, int longest, string field, List<Refusal> faults)
    {
        var told = text?.Trim();
        if (told?.Length > longest) faults.Add(new Refusal("length", $"Use at most {longest} characters.", field));
        return string.IsNullOrEmpty(told) ? null : told;
    }

    private static List<LanguageLevel> LanguagesOf(IReadOnlyList<LanguageLevelInput> inputs, List<Refusal> faults)
    {
        if (inputs.Count > MostLanguages)
        {
            faults.Add(new Refusal("out-of-bounds", $"Name at most {MostLanguages} languages.", "languages"));
            return [];
        }

        var languages = new List<LanguageLevel>();
        for (var i = 0; i < inputs.Count; i++)
        {
            var language = Languages.Find(inputs[i].Language);
            if (language is null)
                faults.Add(new Refusal("unknown-language", "Choose a language of the list.", $"languages[{i}].language"));
            else if (languages.Exists(known => known.Language == language.Tag))
                faults.Add(new Refusal("twice", "This language is named twice.", $"languages[{i}].language"));
            if (!CefrLevels.TryParse(inputs[i].Level, out var level))
                faults.Add(new Refusal("unknown-level", "Choose a level from A1 to C2.", $"languages[{i}].level"));
            if (language is not null) languages.Add(new LanguageLevel(language.Tag, level));
        }

        return languages;
    }
}
