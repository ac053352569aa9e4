using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Listings;

/// <summary>What listings say no to, apart from faulty fields.</summary>
internal static class ListingRefusals
{
    internal static readonly Refusal AlreadyWithdrawn = new("already-withdrawn", "This listing has been withdrawn; make a new one.");

    internal static readonly Refusal NoCapacity = new("no-capacity", "This listing has found all the partners that it was looking for.");

    internal static readonly Refusal NotMember =
        new("forbidden", "Only lecturers and the office of an institution can open its courses for partners.", "institutionId");

    internal static Refusal CannotPublish(ListingState state) => state switch
    {
        ListingState.Published => new Refusal("already-published", "This listing is open for partners already."),
        ListingState.Matched => new Refusal("already-matched", "This listing has found its partners; raise their number to look for more."),
        _ => AlreadyWithdrawn,
    };

    internal static Refusal CannotPause(ListingState state) =>
        new("not-published", $"Only a listing that is open for partners can be paused; this one is {Word(state)}.");

    private static string Word(ListingState state) => state switch
    {
        ListingState.Draft => "a draft",
        ListingState.Paused => "paused already",
        _ => state.ToString().ToLowerInvariant(),
    };
}
