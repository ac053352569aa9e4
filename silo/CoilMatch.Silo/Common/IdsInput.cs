namespace CoilMatch.Silo.Common;

/// <summary>What a loader of the edge asks for at once.</summary>
internal sealed record IdsInput(IReadOnlyList<Guid> Ids)
{
    internal const int Most = 500;

    internal Refusal? Check() =>
        Ids.Count <= Most ? null : new Refusal("out-of-range", $"Ask for at most {Most} ids at a time.", "ids");
}
