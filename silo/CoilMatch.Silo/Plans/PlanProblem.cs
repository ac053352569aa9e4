namespace CoilMatch.Silo.Plans;

/// <summary>Whether a problem stands in the way of a signature.</summary>
internal enum PlanSeverity
{
    Blocks,
    Warns,
}

/// <summary>Something that a plan lacks, or that its writers should know before they sign.</summary>
/// <param name="Code">A stable name of the kind of problem.</param>
/// <param name="Field">The path of the field; null when it is about the section as a whole.</param>
/// <param name="Remedy">What would remove it, as a sentence to both lecturers.</param>
internal sealed record PlanProblem(PlanSeverity Severity, SectionName Section, string Code, string? Field, string Text, string Remedy);

/// <summary>Gathers the problems of one section.</summary>
internal sealed class PlanProblemList
{
    private readonly List<PlanProblem> found = [];

    public IReadOnlyList<PlanProblem> Found => found;

    internal void Blocks(bool isSo, SectionName section, string code, string? field, string text, string remedy) =>
        Add(isSo, PlanSeverity.Blocks, section, code, field, text, remedy);

    internal void Warns(bool isSo, SectionName section, string code, string? field, string text, string remedy) =>
        Add(isSo, PlanSeverity.Warns, section, code, field, text, remedy);

    private void Add(bool isSo, PlanSeverity severity, SectionName section, string code, string? field, string text, string remedy)
    {
        if (isSo) found.Add(new PlanProblem(severity, section, code, field is null ? null : $"plan.{field}", text, remedy));
    }
}
