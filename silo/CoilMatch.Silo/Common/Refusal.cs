namespace CoilMatch.Silo.Common;

/// <summary>An expected no: a stable code for programs, a sentence for people, and the input field at fault, if one is.</summary>
/// <param name="Code">Kebab-case and stable, for example <c>already-decided</c>.</param>
/// <param name="Message">One sentence that says what would be right.</param>
/// <param name="Field">The path of the input field as GraphQL names it, for example <c>slots[1].end</c>.</param>
internal sealed record Refusal(string Code, string Message, string? Field = null)
{
    internal static readonly Refusal NotFound = new("not-found", "This does not exist, or you may not see it.");

    internal static readonly Refusal SignedOut = new("signed-out", "Sign in first.");

    internal static readonly Refusal Forbidden = new("forbidden", "Your role does not allow this.");

    internal static readonly Refusal StaleVersion =
        new("stale-version", "Somebody saved a newer version meanwhile. Load it, then make your change again.", "version");
}
