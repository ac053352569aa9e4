using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

/// <summary>Why somebody may not review a project.</summary>
internal enum ConflictCode
{
    Country,
    Institution,
    TookPart,
    Declared,
    NotAnExpert,
    NotAMember,
}

/// <param name="Text">A sentence for the secretariat.</param>
internal sealed record Conflict(ConflictCode Code, string Text);

/// <summary>
/// Finds conflicts of interest from what the service knows now: where an expert is listed, belongs to, and what they did in the
/// project. It is asked when reviewers are assigned and again when they score, since memberships change in between.
/// </summary>
internal sealed class Conflicts(SiloDbContext db)
{
    /// <summary>Deeds by which somebody took part in a project, whatever they are now.</summary>
    private static readonly string[] Deeds =
    [
        nameof(PairingRequested), nameof(PairingAccepted), nameof(PlanSaved), nameof(PlanSigned), nameof(StepDecided), "ReadinessSaved",
        "StartConfirmed", "ProjectStarted", "WeekReported", "ProjectScaledBack", "ProjectDelivered", "OutcomeSubmitted",
    ];

    /// <summary>Of each of these people every reason against; none for those who may review.</summary>
    internal async Task<ILookup<PersonId, Conflict>> OfAsync(
        PairingRow row, IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken)
    {
        var asked = people.Distinct().ToList();
        var (own, partner) = (row.Pairing.InstitutionId, row.Pairing.PartnerInstitutionId);
        var places = await db.Institutions.AsNoTracking().Where(one => one.Id == own || one.Id == partner)
            .ToDictionaryAsync(one => one.Id, cancellationToken);
        var facts = new ProjectFacts(places, await TookPartAsync(row, cancellationToken));
        var groups = await db.ExpertGroups.AsNoTracking().ToListAsync(cancellationToken);
        var listed = groups.SelectMany(group => group.Members).ToLookup(one => one.Person);
        var memberships = (await MembershipsAsync(asked, cancellationToken)).ToLookup(one => one.Person);
        var emails = await db.People.AsNoTracking().Where(one => asked.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Email, cancellationToken);
        var declared = (await db.PilotReviews.AsNoTracking().Where(one => one.PairingId == row.Pairing.Id).ToListAsync(cancellationToken))
            .SelectMany(one => one.Conflicts).ToLookup(one => one.Person);
        return asked
            .SelectMany(person => Reasons(person).DistinctBy(one => (one.Code, one.Text)).Select(reason => (person, reason)))
            .ToLookup(one => one.person, one => one.reason);

        IEnumerable<Conflict> Reasons(PersonId person) =>
        [
            .. listed[person].SelectMany(facts.Of),
            .. memberships[person].SelectMany(facts.Of),
            .. emails.TryGetValue(person, out var email) ? facts.Of(email) : [],
            .. facts.Participants.Contains(person) ? [new Conflict(ConflictCode.TookPart, "Took part in this project.")] : (Conflict[])[],
            .. declared[person].Select(one => new Conflict(ConflictCode.Declared, $"Declared a conflict: {one.Reason}")),
        ];
    }

    /// <summary>Owners, lecturers, signers and approvers: those of the present state and whoever acted before.</summary>
    private async Task<HashSet<PersonId>> TookPartAsync(PairingRow row, CancellationToken cancellationToken)
    {
        var pairing = row.Pairing;
        var feed = pairing.FeedId;
        var acted = await db.Changes.Where(one => one.AggregateId == feed && Deeds.Contains(one.Event) && one.ActorId != null)
            .Select(one => one.ActorId!.Value).Distinct().ToListAsync(cancellationToken);
        return
        [
            .. acted.Concat(pairing.ReviewReaders).Select(id => new PersonId(id)),
            .. new[] { row.Listing.OwnerId, row.Partner.OwnerId, pairing.RequestedBy }.OfType<PersonId>(),
            .. pairing.Signatures.Select(one => one.By),
        ];
    }

    private async Task<List<Belonging>> MembershipsAsync(List<PersonId> people, CancellationToken cancellationToken) => await (
        from membership in db.Memberships.AsNoTracking()
        where people.Contains(membership.PersonId) && membership.Status != MembershipStatus.Declined
        join institution in db.Institutions on membership.InstitutionId equals institution.Id
        select new Belonging(membership.PersonId, institution.Id, institution.Name, institution.Country)).ToListAsync(cancellationToken);

    /// <summary>That somebody belongs to an institution, or asks to.</summary>
    private sealed record Belonging(PersonId Person, InstitutionId Institution, string Name, string Country);

    private sealed record ProjectFacts(IReadOnlyDictionary<InstitutionId, Institution> Places, IReadOnlySet<PersonId> Participants)
    {
        internal IEnumerable<Conflict> Of(GroupMember member)
        {
            if (IsOneOfTheTwo(member.Country)) yield return InCountry("Listed for", member.Country);
            if (member.InstitutionId is { } id && Places.TryGetValue(id, out var place)) yield return At(place.Name);
            if (member.InstitutionName is { } name && Places.Values.FirstOrDefault(one => IsCalled(one, name)) is { } named) yield return At(named.Name);
        }

        /// <summary>By the mail address with which the person signs in.</summary>
        internal IEnumerable<Conflict> Of(string email) =>
            Places.Values.Where(one => one.Owns(EmailAddress.DomainOf(email))).Select(one => At(one.Name));

        internal IEnumerable<Conflict> Of(Belonging belonging)
        {
            if (Places.ContainsKey(belonging.Institution)) yield return At(belonging.Name);
            else if (IsOneOfTheTwo(belonging.Country)) yield return InCountry($"Belongs to {belonging.Name} in", belonging.Country);
        }

        private bool IsOneOfTheTwo(string country) => Places.Values.Any(one => one.Country == country);

        private static bool IsCalled(Institution place, string name)
        {
            var key = InstitutionNames.Normalise(name);
            return key == place.NameKey || key == InstitutionNames.Normalise(place.Acronym ?? "-")
                || place.LocalNames.Any(one => InstitutionNames.Normalise(one.Text) == key);
        }

        private static Conflict InCountry(string what, string country) =>
            new(ConflictCode.Country, $"{what} {AsemCountries.Find(country)?.Name ?? country}, one of the two countries.");

        private static Conflict At(string name) => new(ConflictCode.Institution, $"Belongs to {name}, one of the two institutions.");
    }
}

internal static class ConflictWords
{
    /// <summary>All the reasons in one line.</summary>
    internal static string Told(this IEnumerable<Conflict> conflicts) => string.Join(' ', conflicts.Select(one => one.Text));
}
