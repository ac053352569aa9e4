using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

/// <param name="Reviewers">Ids of members of the group; all of them, also those who review already.</param>
internal sealed record AssignReviewersInput(Guid GroupId, IReadOnlyList<Guid> Reviewers);

/// <summary>Gives a project to reviewers, or changes who reviews it; every faulty choice is told at once.</summary>
internal sealed class AssignReviewers(PairingDesk desk, Conflicts conflicts, SiloDbContext db)
{
    internal static void Map(IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/reviewers", (Guid id, AssignReviewersInput input, AssignReviewers assign, CancellationToken cancellationToken) =>
            assign.HandleAsync(id, input, cancellationToken))
        .Needs(UseCase.AssignReviewers)
        .WithSummary("Choose the experts who review a project: two or more without a conflict of interest");

    private Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, AssignReviewersInput input, CancellationToken cancellationToken) =>
        desk.DoCheckedAsync(id, PairingAction.AssignReviewers, scene => DecideAsync(scene, input, cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<Refusal>> DecideAsync(PairingScene scene, AssignReviewersInput input, CancellationToken cancellationToken)
    {
        if (input.Reviewers.Count < PilotReview.FewestReviewers) return [ReviewRefusals.TooFewReviewers];
        if (input.Reviewers.Count > PilotReview.MostReviewers) return [ReviewRefusals.TooManyReviewers];
        if (await db.ExpertGroups.FindAsync([new ExpertGroupId(input.GroupId)], cancellationToken) is not { } group) return [ReviewRefusals.UnknownGroup];

        List<PersonId> chosen = [.. input.Reviewers.Select(one => new PersonId(one))];
        var faults = await FaultsAsync(scene, group, chosen, cancellationToken);
        if (faults.Count > 0) return faults;

        var earlier = await EarlierAsync(scene.Pairing.Id, cancellationToken);
        var running = scene.Pairing.State == PairingState.InReview ? earlier : null;
        if ((running ?? earlier)?.RubricId is not { } rubric)
        {
            if (await db.Rubrics.SingleOrDefaultAsync(one => one.State == RubricState.InForce, cancellationToken) is not { } present)
                return [ReviewRefusals.NoRubric];
            rubric = present.Id;
        }

        var chair = await ChairAsync(scene, group, cancellationToken);
        if (scene.Pairing.AssignReviewers(chosen, chair, scene.Now) is { } refusal) return [refusal];

        var review = running ?? db.PilotReviews.Add(
            PilotReview.Begin(scene.Pairing.Id, scene.Pairing.Assessment!.Round, rubric, group.Id, scene.Now)).Entity;
        review.Assign(chosen, group.Id, chair, scene.Now);
        return [];
    }

    private async Task<List<Refusal>> FaultsAsync(
        PairingScene scene, ExpertGroup group, List<PersonId> chosen, CancellationToken cancellationToken)
    {
        var known = await db.People.Where(one => chosen.Contains(one.Id)).Select(one => one.Id).ToHashSetAsync(cancellationToken);
        var experts = await db.ExpertsAmongAsync(chosen, cancellationToken);
        var against = await conflicts.OfAsync(scene.Row, chosen, cancellationToken);
        var today = DateOnly.FromDateTime(scene.Now.UtcDateTime);
        var faults = new List<Refusal>();
        for (var i = 0; i < chosen.Count; i++)
        {
            var (person, field) = (chosen[i], $"reviewers[{i}]");
            if (chosen.IndexOf(person) < i) faults.Add(ReviewRefusals.Twice(field));
            else if (!known.Contains(person)) faults.Add(ReviewRefusals.UnknownPerson(field));
            else if (group.MemberOn(today, person) is null || !experts.Contains(person)) faults.Add(ReviewRefusals.NotAnExpert(field));
            else if (against[person].Any()) faults.Add(ReviewRefusals.Conflicted(against[person].Told(), field));
        }

        return faults;
    }

    private Task<PilotReview?> EarlierAsync(PairingId pairing, CancellationToken cancellationToken) => db.PilotReviews
        .Where(one => one.PairingId == pairing).OrderByDescending(one => one.Round).FirstOrDefaultAsync(cancellationToken);

    /// <summary>The group's chair, unless a conflict of interest keeps them out too; then the secretariat concludes alone.</summary>
    private async Task<PersonId?> ChairAsync(PairingScene scene, ExpertGroup group, CancellationToken cancellationToken)
    {
        if (group.Chair is not { } chair || group.MemberOn(DateOnly.FromDateTime(scene.Now.UtcDateTime), chair) is null) return null;
        if (!(await db.ExpertsAmongAsync([chair], cancellationToken)).Contains(chair)) return null;
        return (await conflicts.OfAsync(scene.Row, [chair], cancellationToken))[chair].Any() ? null : chair;
    }
}
