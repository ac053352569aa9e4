using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;

namespace CoilMatch.Silo.Approvals;

/// <summary>Who decides for an institution, and who may read along.</summary>
internal static class Reviewers
{
    /// <summary>
    /// Whether the caller may decide the step whose turn it is: the office and who stands in for it, or the people whom the
    /// step names. Once the time is over the standing delegate may too, and the office in the place of named people.
    /// </summary>
    internal static bool MayDecide(this Caller caller, ReviewSide review, InstitutionId institution)
    {
        if (review.Open is not { } step) return false;

        var office = caller.IsOfficeOf(institution) || caller.StandIns.Today.Contains(institution);
        if (review.Escalated && (office || caller.StandIns.OnceEscalated.Contains(institution))) return true;
        return step.DecidedBy == StepDecider.Office ? office : caller.IsNamedIn(step, institution);
    }

    /// <summary>Whether the caller decides in the place of those whose step it is, which the trail tells.</summary>
    internal static bool StandsIn(this Caller caller, ReviewSide review, InstitutionId institution) =>
        review.Open is { } step
        && (step.DecidedBy == StepDecider.Office ? !caller.IsOfficeOf(institution) : !caller.IsNamedIn(step, institution));

    /// <summary>Whether the review lets the caller see the pairing: by a decision to take, now or in its order, or one taken.</summary>
    internal static bool ReadsAlong(this Caller caller, ReviewSide review, InstitutionId institution) =>
        caller.IsMemberOf(institution)
        && (caller.MayDecide(review, institution) || review.Steps.Any(step => step.By == caller.Id || caller.IsNamedIn(step, institution)));

    private static bool IsNamedIn(this Caller caller, ReviewStep step, InstitutionId institution) =>
        caller.Id is { } person && caller.IsMemberOf(institution) && step.People.Contains(person);
}
