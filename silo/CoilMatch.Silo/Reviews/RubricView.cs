namespace CoilMatch.Silo.Reviews;

/// <param name="Version">Counts the saved changes of this version of the rubric, for who edits it.</param>
/// <param name="Number">The number of the rubric's version, from 1.</param>
/// <param name="Reviews">How many reviews began with it.</param>
internal sealed record RubricView(
    Guid Id, int Number, RubricState State, IReadOnlyList<RubricCriterion> Criteria, string? Note,
    DateTimeOffset? InForceSince, DateTimeOffset? InForceUntil, long Version, int Reviews, bool MayPutInForce)
{
    internal static RubricView Of(Rubric rubric, int reviews, bool mayPutInForce) => new(
        rubric.Id.Value, rubric.Number, rubric.State, rubric.Criteria, rubric.Note,
        rubric.InForceSince, rubric.InForceUntil, rubric.Version, reviews,
        mayPutInForce && rubric.State == RubricState.Draft);
}
