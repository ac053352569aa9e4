using System.Globalization;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;

namespace CoilMatch.Silo.Privacy;

/// <summary>
/// What an erased person is called, such as "Former lecturer 7f3a". It is made of the random part of the person's id, so that
/// erasing again after a restore gives the same one; the mail address is one that cannot exist (RFC 2606).
/// </summary>
internal sealed record Pseudonym(string Name, string Email)
{
    private const int Digits = 4;

    internal static Pseudonym Of(PersonId person, Role? role)
    {
        var id = person.Value.ToString("N", CultureInfo.InvariantCulture);
        var title = role switch
        {
            Role.Lecturer => "Former lecturer",
            Role.InternationalOffice => "Former member of an international office",
            Role.Expert => "Former expert",
            Role.Secretariat => "Former member of the secretariat",
            _ => "Former member",
        };
        return new Pseudonym($"{title} {id[^Digits..]}", $"{id}@erased.invalid");
    }
}
