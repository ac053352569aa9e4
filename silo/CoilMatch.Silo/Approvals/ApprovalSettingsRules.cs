using System.Text.RegularExpressions;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Approvals;

/// <summary>What an institution may write down as its approval practice; every faulty field is named at once.</summary>
internal static partial class ApprovalSettingsRules
{
    private const int MostSteps = 8;
    private const int MostItems = 40;
    private const int MostPeople = 20;

    /// <summary>In characters.</summary>
    private const int LongestName = 80;
    private const int LongestLabel = 200;
    private const int LongestHelp = 500;
    private const int LongestKey = 40;

    /// <summary>Lists that are longer than any practice are not looked at further.</summary>
    internal static Refusal? TooMany(SaveApprovalSettingsInput input)
    {
        if (input.Steps.Count > MostSteps) return new Refusal("out-of-bounds", $"Use at most {MostSteps} steps.", "steps");
        if (input.Checklist.Count > MostItems) return new Refusal("out-of-bounds", $"Use at most {MostItems} items.", "checklist");
        for (var i = 0; i < input.Steps.Count; i++)
        {
            if (input.Steps[i].People?.Count > MostPeople)
                return new Refusal("out-of-bounds", $"Name at most {MostPeople} people.", $"steps[{i}].people");
        }

        return null;
    }

    internal static IEnumerable<string> AddressesIn(SaveApprovalSettingsInput input) =>
        input.Steps.SelectMany(step => step.People ?? []).Append(input.StandingDelegate ?? "");

    /// <param name="members">Confirmed members by mail address, see <see cref="ConfirmedMembers"/>.</param>
    internal static IReadOnlyList<Refusal> Check(
        SaveApprovalSettingsInput input, IReadOnlyDictionary<string, PersonId> members, out ApprovalPractice practice)
    {
        var faults = new List<Refusal>();
        if (input.Steps.Count == 0) faults.Add(new Refusal("required", "Keep at least one step: somebody has to decide.", "steps"));
        var steps = input.Steps.Select((step, i) => StepOf(step, $"steps[{i}]", members, faults)).ToList();
        Twice(steps.ConvertAll(step => step.Key), "steps", faults);

        var items = input.Checklist.Select((item, i) => ItemOf(item, $"checklist[{i}]", faults)).ToList();
        Twice(items.ConvertAll(item => item.Key), "checklist", faults);

        if (input.ReviewDays is < ApprovalPractice.FewestReviewDays or > ApprovalPractice.MostReviewDays)
        {
            faults.Add(new Refusal("out-of-bounds",
                $"Allow {ApprovalPractice.FewestReviewDays} to {ApprovalPractice.MostReviewDays} working days.", "reviewDays"));
        }

        var standing = string.IsNullOrWhiteSpace(input.StandingDelegate)
            ? null
            : MemberOf(input.StandingDelegate, "standingDelegate", members, faults);
        practice = new ApprovalPractice(steps, items, input.ReviewDays, standing);
        return faults;
    }

    private static PracticeStep StepOf(
        PracticeStepInput input, string field, IReadOnlyDictionary<string, PersonId> members, List<Refusal> faults)
    {
        var name = TextOf(input.Name, LongestName, $"{field}.name", faults);
        var key = KeyOf(input.Key, name, $"{field}.key", faults);
        if (!Enum.IsDefined(input.DecidedBy)) faults.Add(new Refusal("unknown-code", "Choose who decides this step.", $"{field}.decidedBy"));
        if (input.DecidedBy != StepDecider.Named)
        {
            if (input.People?.Count > 0)
                faults.Add(new Refusal("not-allowed", "The office decides this step, so it names nobody.", $"{field}.people"));
            return new PracticeStep(key, name, input.DecidedBy, []);
        }

        if (input.People is not { Count: > 0 })
            faults.Add(new Refusal("required", "Name at least one person who decides this step.", $"{field}.people"));
        var people = (input.People ?? [])
            .Select((email, i) => MemberOf(email, $"{field}.people[{i}]", members, faults))
            .OfType<PersonId>().Distinct().ToList();
        return new PracticeStep(key, name, StepDecider.Named, people);
    }

    private static ChecklistItem ItemOf(ChecklistItemInput input, string field, List<Refusal> faults)
    {
        var label = TextOf(input.Label, LongestLabel, $"{field}.label", faults);
        var help = TypedText.Of(input.Help);
        if (help?.Length > LongestHelp) faults.Add(new Refusal("length", $"Use at most {LongestHelp} characters.", $"{field}.help"));
        return new ChecklistItem(KeyOf(input.Key, label, $"{field}.key", faults), label, help, input.Required);
    }

    private static PersonId? MemberOf(
        string? email, string field, IReadOnlyDictionary<string, PersonId> members, List<Refusal> faults)
    {
        if (members.TryGetValue(ConfirmedMembers.Normal(email), out var person)) return person;
        faults.Add(ApprovalRefusals.NotAMember(email, field));
        return null;
    }

    private static string TextOf(string? text, int longest, string field, List<Refusal> faults)
    {
        var typed = TypedText.Of(text) ?? "";
        if (typed.Length < 1 || typed.Length > longest) faults.Add(new Refusal("length", $"Write 1 to {longest} characters.", field));
        return typed;
    }

    /// <summary>Keeps the key of what was there before; makes one of the words otherwise.</summary>
    private static string KeyOf(string? key, string words, string field, List<Refusal> faults)
    {
        if (key is not null)
        {
            if (!Wellformed().IsMatch(key))
                faults.Add(new Refusal("malformed", $"A key is up to {LongestKey} small letters, digits and hyphens.", field));
            return key;
        }

        var made = NotInKeys().Replace(PlainText.Fold(words), "-").Trim('-');
        if (made.Length > LongestKey) made = made[..LongestKey].Trim('-');

        // Words of another script leave nothing over: any key does, as long as it is its own.
        return made.Length > 0 ? made : $"k-{Guid.CreateVersion7():N}";
    }

    private static void Twice(List<string> keys, string field, List<Refusal> faults)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys.IndexOf(keys[i]) < i)
                faults.Add(new Refusal("twice", "This is there twice; give it a name of its own.", $"{field}[{i}]"));
        }
    }

    [GeneratedRegex(@"\A[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?\z")]
    private static partial Regex Wellformed();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInKeys();
}
