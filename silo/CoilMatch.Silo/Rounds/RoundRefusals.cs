using System.Globalization;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Rounds;

/// <summary>What matching rounds say no to.</summary>
internal static class RoundRefusals
{
    internal static readonly Refusal NotYourScope = new(
        "forbidden", "An office organises rounds of its own institution; the secretariat those of the whole network.", "institutionId");

    internal static readonly Refusal UnknownInstitution =
        new("unknown-code", "There is no such institution.", "institutionId");

    internal static readonly Refusal NoEntries =
        new("no-entries", "This round takes its listings by a filter; nobody needs to put them in.");

    internal static readonly Refusal EntryOver = new("entry-over", "Listings cannot be put in or taken out any more.");

    internal static readonly Refusal NoListings = new("required", "Choose at least one listing.", "listingIds");

    internal static readonly Refusal TooManyAtOnce =
        new("out-of-range", $"Put in at most {IdsInput.Most} listings at a time.", "listingIds");

    internal static readonly Refusal Running =
        new("already-running", "This round is being run at this moment. Look at it again in a minute.");

    internal static readonly Refusal TooManyListings = new(
        "too-large", $"A round takes at most {RoundParticipants.Most} listings. Narrow it by fields or by the term.");

    internal static readonly Refusal TookTooLong = new(
        "took-too-long", $"The run took longer than {RunRound.TimeLimit.TotalSeconds:F0} seconds and was stopped. Narrow the round by fields or by the term.");

    internal static readonly Refusal NoProposal =
        new("no-proposal", "This round has no proposal that can be worked on: it has not been run, or is closed.");

    internal static readonly Refusal ReasonNeeded =
        new("length", $"Say in at most {RoundPair.LongestReason} characters why this pair should not be.", "reason");

    internal static readonly Refusal AlreadyStruckOut = new("already-struck-out", "This pair has been struck out already.", "pairId");

    internal static readonly Refusal AlreadySent = new("already-sent", "A request for this pair has been sent already.", "pairId");

    internal static readonly Refusal OldRun =
        new("old-run", "The round was run again meanwhile. Load the new proposal.", "pairId");

    internal static readonly Refusal NoPairs = new("required", "Choose at least one pair.", "pairIds");

    internal static readonly Refusal TooManyPairs =
        new("out-of-range", $"Send at most {SendRoundRequests.Most} requests at a time.", "pairIds");

    internal static readonly Refusal AlreadyClosed = new("already-closed", "This round is closed already.");

    internal static Refusal ToldTwice(string field) => new("told-twice", "This is in the list twice.", field);

    internal static Refusal NotOpen(string field) => new("not-published", "Publish this listing first.", field);

    internal static Refusal NotInScope(string field) =>
        new("not-in-round", "This round looks for partners of another institution's listings in this region.", field);

    internal static Refusal EntryNotYet(DateOnly opensOn) => new(
        "entry-not-yet", $"Listings can be put in from {opensOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} on.");

    internal static Refusal NotEditable(RoundState state) => new("not-editable", state == RoundState.Closed
        ? "This round is closed."
        : "This round has been run, so its rules stand.");

    internal static Refusal CannotOpen(RoundState state) => new("already-open", state == RoundState.Closed
        ? "This round is closed."
        : "This round is open already.");

    internal static Refusal CannotRun(RoundState state) => new("cannot-run", state switch
    {
        RoundState.Draft => "Open the round before you run it.",
        RoundState.Sent => "Requests have been sent, so the proposal stands. Start a new round for the others.",
        _ => "This round is closed.",
    });

    internal static Refusal NothingToMatch(int asian, int european) => new(
        "nothing-to-match", $"The round has {asian} open listings of Asia and {european} of Europe; it needs some of both.");
}
