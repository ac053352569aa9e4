using CoilMatch.Silo.People;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Demo;

/// <summary>
/// The demo's expert group: a chair and members of eight countries, six of which are neither of the pilot pair, so that a review
/// can be shown with reviewers who may take part and with others who may not.
/// </summary>
internal static class DemoExperts
{
    /// <summary>Where the chair comes from.</summary>
    private const string ChairCountry = "FR";

    private static readonly string[] Members = ["JP", "VN", "NL", "PL", "TH", "DE", "MY"];

    private static string Chair => $"expert@{DemoMode.MailDomain}";

    internal static void Add(SiloDbContext db, DateTimeOffset at)
    {
        var chair = DemoPeople.Add(db, Chair, null, Role.Expert, at);
        db.ExpertGroups.Single().Save(
            FirstExpertGroup.Name,
            chair.Id,
            [
                MemberOf(ChairCountry, chair),
                .. Members.Select(country => MemberOf(country, DemoPeople.Add(db, Expert(country), null, Role.Expert, at))),
            ]);
    }

    /// <summary>Whether this is the address of a member who does not chair.</summary>
    internal static bool IsMember(string email) => Array.Exists(Members, country => Expert(country) == email);

    /// <summary>For the list of those who can sign in.</summary>
    internal static string Describe(string email)
    {
        if (email == Chair) return $"Chair of the expert group on digitalisation, {NameOf(ChairCountry)}";
        var country = Members.FirstOrDefault(one => Expert(one) == email);
        return country is null ? "Member of the expert group on digitalisation" : $"Member of the expert group on digitalisation, {NameOf(country)}";
    }

    private static GroupMember MemberOf(string country, Person person) => new(person.Id, country, null, null, null, null);

    private static string Expert(string country) => $"expert.{country.ToLowerInvariant()}@{DemoMode.MailDomain}";

    private static string NameOf(string country) => AsemCountries.Find(country)!.Name;
}
