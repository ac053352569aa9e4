using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Privacy;

internal static class PrivacyRefusals
{
    internal static readonly Refusal SessionNeeded =
        new("session-needed", "Sign in with the browser to delete an account; an access token cannot do that.");

    internal static readonly Refusal OtherAddress =
        new("not-confirmed", "Type your own mail address, exactly as it is shown, to confirm that this account is to be deleted.", "email");

    internal static readonly Refusal Unknown =
        new("not-found", "There is no account with this mail address that you may delete.", "email");

    internal static readonly Refusal OwnAccount =
        new("own-account", "This is your own account. Delete it under “Your data”.", "email");

    internal static readonly Refusal LastSecretariat = new(
        "last-secretariat", "Nobody else is the secretariat. Let somebody else become the secretariat first.");

    /// <param name="duties">What nobody could go on with.</param>
    internal static Refusal OnlyParty(IReadOnlyList<string> duties)
    {
        const int Told = 3;
        var named = string.Join("; ", duties.Take(Told));
        var more = duties.Count > Told ? $"; and {duties.Count - Told} more" : "";
        return new Refusal("only-party",
            $"Without this account nobody could act for its side of: {named}{more}. Finish or cancel it, or let your international office gain another member, then try again.");
    }
}
