namespace CoilMatch.Silo.Common;

/// <summary>What a refusal looks like on the wire: RFC 9457 with a stable code.</summary>
/// <param name="Code">Kebab-case and stable, for example <c>already-decided</c>; <c>invalid-fields</c> when several are at fault.</param>
/// <param name="Detail">One sentence that says what would be right.</param>
/// <param name="Field">The path of the input field, for example <c>slots[1].end</c>.</param>
/// <param name="Refusals">Every faulty field, when there are several.</param>
/// <param name="CorrelationId">Told with a failure of the service itself, so that its log lines are found.</param>
internal sealed record ProblemView(
    string? Type, string? Title, int Status, string Code, string Detail, string? Field = null,
    IReadOnlyList<Refusal>? Refusals = null, string? CorrelationId = null);
