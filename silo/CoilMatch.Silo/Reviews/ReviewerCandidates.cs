using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

/// <param name="Conflicts">Every reason why this person cannot be chosen; empty for those who can.</param>
/// <param name="Load">Reviews of other projects in which the person's scores are still to come.</param>
/// <param name="Reviewing">Whether the person reviews this project already, or did in its latest round.</param>
internal sealed record ReviewerCandidateView(
    PersonCard Person, string Country, Guid GroupId, string? InstitutionName, IReadOnlyList<Conflict> Conflicts, int Load, bool Reviewing, bool Scored);

/// <summary>Whom the secretariat can choose, those who can be chosen and have least to do first.</summary>
internal static class ReviewerCandidates
{
    internal static void MapReviewerCandidates(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/reviewer-candidates", HandleAsync)
        .Needs(UseCase.AssignReviewers)
        .WithSummary("Every member of the groups of experts, why some cannot review this project, and how many reviews each has open");

    private static async Task<Results<Ok<List<ReviewerCandidateView>>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, Conflicts conflicts, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var groups = await db.ExpertGroups.AsNoTracking().OrderBy(one => one.Name).ToListAsync(cancellationToken);
        var people = groups.SelectMany(group => group.Members).Select(one => one.Person).Distinct().ToList();
        var cards = await db.CardsAsync(people, caller, cancellationToken);
        var experts = await db.ExpertsAmongAsync(people, cancellationToken);
        var against = await conflicts.OfAsync(row, people, cancellationToken);
        var open = (await db.PilotReviews.AsNoTracking().Where(one => one.Outcome == null && one.PairingId != row.Pairing.Id).ToListAsync(cancellationToken))
            .SelectMany(one => one.Reviewers.Where(person => !one.HasScored(person))).CountBy(person => person).ToDictionary();
        var places = await NamesAsync(groups, db, cancellationToken);
        return TypedResults.Ok(groups
            .SelectMany(group => group.Members.Select(member => new ReviewerCandidateView(
                cards[member.Person],
                member.Country,
                group.Id.Value,
                member.InstitutionName ?? (member.InstitutionId is { } place ? places.GetValueOrDefault(place.Value) : null),
                [.. Absences(group, member), .. against[member.Person]],
                open.GetValueOrDefault(member.Person),
                row.Pairing.Assessment?.IsReviewer(member.Person) == true,
                row.Pairing.Assessment?.Scored(member.Person) == true)))
            .OrderBy(one => one.Conflicts.Count > 0).ThenBy(one => one.Load).ThenBy(one => one.Country, StringComparer.Ordinal).ThenBy(one => one.Person.Id)
            .ToList());

        IEnumerable<Conflict> Absences(ExpertGroup group, GroupMember member)
        {
            if (group.MemberOn(today, member.Person) is null)
                yield return new Conflict(ConflictCode.NotAMember, "The membership in the group has not begun or is over.");
            if (!experts.Contains(member.Person)) yield return new Conflict(ConflictCode.NotAnExpert, "Has no confirmed role as an expert.");
        }
    }

    private static async Task<Dictionary<Guid, string>> NamesAsync(List<ExpertGroup> groups, SiloDbContext db, CancellationToken cancellationToken)
    {
        var ids = groups.SelectMany(group => group.Members).Select(one => one.InstitutionId).OfType<Institutions.InstitutionId>().Distinct().ToList();
        if (ids.Count == 0) return [];
        return await db.Institutions.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id.Value, one => one.Name, cancellationToken);
    }
}
