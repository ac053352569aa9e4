using CoilMatch.Silo.Security;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.People;

internal sealed record LanguageLevelView(string Language, CefrLevel Level);

internal sealed record MembershipView(Guid Id, Guid PersonId, Guid? InstitutionId, Role Role, MembershipStatus Status)
{
    internal static MembershipView Of(Membership membership) => new(
        membership.Id.Value, membership.PersonId.Value, membership.InstitutionId?.Value, membership.Role, membership.Status);
}

internal sealed record PersonView(
    Guid Id,
    string Email,
    string? DisplayName,
    string? Unit,
    CoilExperience? CoilExperience,
    IReadOnlyList<LanguageLevelView> Languages,
    IReadOnlyList<MembershipView> Memberships)
{
    internal static PersonView Of(Person person, IEnumerable<Membership> memberships) => new(
        person.Id.Value,
        person.Email,
        person.DisplayName,
        person.Unit,
        person.CoilExperience,
        [.. person.Languages.Select(one => new LanguageLevelView(one.Language, one.Level))],
        [.. memberships.Select(MembershipView.Of)]);
}
