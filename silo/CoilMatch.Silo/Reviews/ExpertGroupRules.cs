using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Reviews;

/// <summary>What a group of experts may look like; every faulty field is named at once.</summary>
internal static class ExpertGroupRules
{
    internal const int MostMembers = 200;

    /// <summary>In characters.</summary>
    internal const int LongestName = 120;
    private const int LongestInstitutionName = 200;

    /// <summary>A list that is longer than any group is not looked at further.</summary>
    internal static Refusal? TooMany(SaveExpertGroupInput input) => input.Members.Count > MostMembers
        ? new Refusal("out-of-bounds", $"A group has room for {MostMembers} members.", "members")
        : null;

    /// <summary>The members as told, each with the address by which the person is found; nobody is looked up yet.</summary>
    internal static List<Refusal> Check(
        SaveExpertGroupInput input, IReadOnlySet<Guid> institutions, out string name, out List<(string Email, GroupMember Member)> members)
    {
        var faults = new List<Refusal>();
        name = TypedText.Of(input.Name) ?? "";
        if (name.Length is 0 or > LongestName) faults.Add(new Refusal("length", $"Write 1 to {LongestName} characters.", "name"));

        var told = input.Members.Select((one, i) => MemberOf(one, $"members[{i}]", institutions, faults)).ToList();
        for (var i = 0; i < told.Count; i++)
        {
            if (told.FindIndex(one => one.Email == told[i].Email) < i)
                faults.Add(new Refusal("twice", "This person is in the group already.", $"members[{i}].email"));
        }

        var chair = Normal(input.Chair);
        if (chair.Length > 0 && !told.Exists(one => one.Email == chair))
            faults.Add(new Refusal("not-a-member", "The chair is one of the members; add the person first.", "chair"));
        members = told;
        return faults;
    }

    internal static string Normal(string? email) => (email ?? "").Trim().ToLowerInvariant();

    private static (string Email, GroupMember Member) MemberOf(GroupMemberInput input, string field, IReadOnlySet<Guid> institutions, List<Refusal> faults)
    {
        if (EmailAddress.Check(input.Email, out var email) is { } unfit) faults.Add(unfit with { Field = $"{field}.email" });
        var country = AsemCountries.Find(input.Country);
        if (country is null) faults.Add(new Refusal("unknown-code", "Choose a country of the ASEM members.", $"{field}.country"));
        if (input.InstitutionId is { } id && !institutions.Contains(id))
            faults.Add(new Refusal("unknown-code", "There is no such institution.", $"{field}.institutionId"));
        var institutionName = TypedText.Of(input.InstitutionName);
        if (institutionName?.Length > LongestInstitutionName)
            faults.Add(new Refusal("length", $"Use at most {LongestInstitutionName} characters.", $"{field}.institutionName"));
        if (input.Until < input.Since)
            faults.Add(new Refusal("out-of-bounds", "The last day lies before the first.", $"{field}.until"));
        return (email, new GroupMember(
            default, country?.Code ?? "", input.InstitutionId is { } known ? new InstitutionId(known) : null,
            input.InstitutionId is null ? institutionName : null, input.Since, input.Until));
    }
}
