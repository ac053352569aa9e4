using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Approvals;

/// <summary>One decision on the way to an institution's yes.</summary>
/// <param name="Key">Stable within the institution, such as <c>dean</c>.</param>
/// <param name="People">Empty for a step of the office.</param>
internal sealed record PracticeStep(string Key, string Name, StepDecider DecidedBy, IReadOnlyList<PersonId> People)
{
    /// <summary>The same without one of its people; without anybody left it is the office's.</summary>
    internal PracticeStep Without(PersonId person)
    {
        List<PersonId> left = [.. People.Where(one => one != person)];
        return this with { People = left, DecidedBy = left.Count == 0 ? StepDecider.Office : DecidedBy };
    }
}
