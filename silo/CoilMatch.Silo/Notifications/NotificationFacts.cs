using System.Globalization;
using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Pairings;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Notifications;

/// <summary>The names of the two sides of a pairing, as they are now.</summary>
internal sealed record PairingNames(
    Pairing Pairing, string RequesterCourse, string RequesterInstitution, string InvitedCourse, string InvitedInstitution)
{
    internal string InstitutionOf(PairingSide side) => side == PairingSide.Invited ? InvitedInstitution : RequesterInstitution;

    internal string CourseOf(PairingSide side) => side == PairingSide.Invited ? InvitedCourse : RequesterCourse;
}

/// <summary>What a rule's sentences may use: the event, and names as the reader's side sees them.</summary>
/// <param name="Data">The event's members.</param>
/// <param name="Reader">The reader's side; an observer reads from the requester's.</param>
/// <param name="Names">Of the pairing, where it is about one.</param>
/// <param name="Who">Who acted: "The lecturer at …", "The international office of …", or "CoilMatch".</param>
/// <param name="Place">The institution of a membership.</param>
/// <param name="Member">Whom a membership is about.</param>
/// <param name="Comment">What the person who acted wrote.</param>
internal sealed record NotificationFacts(
    EventData Data, PairingSide Reader, PairingNames? Names, string Who, string? Place, string? Member, string? Comment)
{
    internal string Ours => Names!.CourseOf(Reader);
    internal string Theirs => Names!.CourseOf(Partner);

    /// <summary>The partner institution.</summary>
    internal string Them => Names!.InstitutionOf(Partner);

    /// <summary>The institution of the side that the event names.</summary>
    internal string SideInstitution => Names!.InstitutionOf(Side);

    internal string Exchange => Reader == PairingSide.Observer
        ? $"the exchange of “{Names!.RequesterCourse}” ({Names.RequesterInstitution}) with {Names.InvitedInstitution}"
        : $"the exchange of “{Ours}” with {Them}";

    /// <summary>"Universiti Malaya", or both institutions joined by "and".</summary>
    internal string Waiting => string.Join(" and ", Data.Sides("waitingOffices").Select(Names!.InstitutionOf));

    /// <summary>" Technische Hochschule Aschaffenburg still has to decide, by 14 March 2027.", while the review is open.</summary>
    internal string StillToDecide => string.Concat(PairingSides.Both
        .Where(side => Review?.Of(side).Decision == StepDecision.Pending)
        .Select(side => $" {Names!.InstitutionOf(side)} still has to decide, by {Written(Review!.Of(side).DueOn)}."));

    /// <summary>" by 14 March 2027" for the reader's institution, while the review is open.</summary>
    internal string DecideBy => Review is { } review && Reader != PairingSide.Observer ? $" by {Written(review.Of(Reader).DueOn)}" : "";

    /// <summary>Whether a side had reported the outcome before.</summary>
    internal bool IsCorrection => Data.Number("revision") > 1;

    /// <summary>"the report of Universiti Malaya", or of both institutions, as far as none came.</summary>
    internal string Unreported => PairingSides.Both.Where(side => Names!.Pairing.Outcomes.Of(side) is null).Select(Names!.InstitutionOf).ToList() switch
    {
        [] => "all that was asked for",
        [var one] => $"the report of {one}",
        var both => $"the reports of {string.Join(" and ", both)}",
    };

    private ReviewRound? Review => Names!.Pairing.State == PairingState.UnderReview ? Names.Pairing.Review : null;

    private PairingSide Partner => Reader == PairingSide.Invited ? PairingSide.Requester : PairingSide.Invited;

    private PairingSide Side => Data.Side("side") ?? PairingSide.Requester;

    /// <summary>"14 March 2027"; an empty text where the event has no such day.</summary>
    internal string Day(string member) => Data.Day(member) is { } day ? Written(day) : "";

    /// <summary>" by 14 March 2027", or nothing.</summary>
    internal string By(string member, string before = " by") => Data.Day(member) is { } day ? $"{before} {Written(day)}" : "";

    /// <summary>" The reason given: …" with the label of the code, or nothing.</summary>
    internal string Reason(string member, ReasonList reasons) =>
        reasons.Find(Data.Text(member)?.Replace('_', '-')) is { } reason ? $" The reason: {char.ToLowerInvariant(reason.Label[0])}{reason.Label[1..]}." : "";

    /// <summary>" They wrote: “…”", or nothing. Long words of others are cut.</summary>
    internal string Words => string.IsNullOrWhiteSpace(Comment) ? "" : $" They wrote: “{Cut(Comment.Trim())}”";

    private static string Cut(string words) => words.Length <= LongestWords ? words : $"{words[..LongestWords].TrimEnd()}…";

    private const int LongestWords = 300;

    internal static string Written(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
