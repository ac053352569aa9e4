using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Plans;

/// <summary>Working languages that a class has not, or not at the level that its partner needs.</summary>
internal static class LanguageWarnings
{
    internal static void Find(ProjectPlan plan, PlanCouple couple, PlanProblemList found)
    {
        for (var i = 0; i < plan.Languages?.Working.Count; i++)
        {
            var (tag, field) = (PlanClass.TagOf(plan.Languages.Working[i]), $"languages.working[{i}]");
            var name = Languages.Find(tag)?.Name ?? tag;
            foreach (var one in couple.Classes)
                found.Warns(!one.Levels.ContainsKey(tag), SectionName.Languages, "language-not-named", field,
                    $"The class in {one.Place} does not name {name} as a working language.", "Choose a language that both classes name, or plan help with it.");
            TooLow(couple.Requester, couple.Invited);
            TooLow(couple.Invited, couple.Requester);

            void TooLow(PlanClass one, PlanClass other)
            {
                if (!one.Levels.TryGetValue(tag, out var has) || !other.Levels.TryGetValue(tag, out var needs)) return;

                found.Warns(has.ClassLevel < needs.PartnerMinimum, SectionName.Languages, "language-level", field,
                    $"The class in {one.Place} has {name} at {has.ClassLevel}; the class in {other.Place} needs {needs.PartnerMinimum}.",
                    "Tell under support how students are helped, such as with a glossary or texts in both languages.");
            }
        }
    }
}
