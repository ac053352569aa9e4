using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.Pairings;

/// <summary>One lecturer's signature under one exact version of the plan.</summary>
/// <param name="OnBehalfOf">The institution whose office signed for a listing without a lecturer.</param>
internal sealed record PlanSignature(PairingSide Side, string PlanHash, PersonId By, InstitutionId? OnBehalfOf, DateTimeOffset At);

/// <summary>Writing the plan together and signing it.</summary>
internal sealed partial class Pairing
{
    public ProjectPlan Plan { get; private set; } = new();

    /// <summary>See <see cref="Plans.PlanHash"/>; null before the request is accepted.</summary>
    public string? PlanHash { get; private set; }

    /// <summary>By the section's name; a section that nobody changed since the beginning has none.</summary>
    public IReadOnlyDictionary<string, SectionStamp> PlanStamps { get; private set; } = new Dictionary<string, SectionStamp>();

    /// <summary>Signatures under the present version; any edit removes them.</summary>
    public IReadOnlyList<PlanSignature> Signatures { get; private set; } = [];

    /// <summary>First and last day of the planned weeks.</summary>
    public DateOnly? StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }

    internal bool HasSigned(PairingSide side) => Signatures.Any(one => one.Side == side);

    /// <summary>
    /// Saves the sections that are given, which the caller has checked. Sections that were changed after
    /// <paramref name="basedOn"/> with another text are conflicts: then nothing is saved. A change voids signatures and
    /// approvals, and takes the plan back from the offices. Saving what is there already changes nothing.
    /// </summary>
    /// <param name="basedOn">The version of the pairing that the writer had read.</param>
    /// <param name="nameOf">How to call the person who changed a section meanwhile.</param>
    internal Refusal? SavePlan(ProjectPlan given, long basedOn, PersonId by, Func<PersonId?, string> nameOf, DateTimeOffset at)
    {
        if (basedOn > Version) return Refusal.StaleVersion;

        var changed = PlanSection.All.Where(section => section.Read(given) is not null)
            .Where(section => !section.Same(section.Take(Plan, given), Plan)).ToList();
        if (changed.Find(section => PlanStamps.TryGetValue(section.Name, out var stamp) && stamp.Version > basedOn) is { } conflict)
            return PairingRefusals.ConflictIn(conflict.Name, nameOf(PlanStamps[conflict.Name].By));
        if (changed.Count == 0) return null;

        var from = State;
        TakeSections(given, changed, by, at);
        Signatures = [];
        Review = null;
        if (State is not (PairingState.CoDesign or PairingState.ChangesRequested)) Enter(PairingState.CoDesign, at);
        Record(new PlanSaved(changed.ToDictionary(one => one.Name, one => one.ToJson(Plan)), PlanHash!, from));
        Settle(at);
        return null;
    }

    /// <summary>
    /// Signs the present version for one side; the second signature submits it to both institutions. The caller has checked
    /// that the plan is complete.
    /// </summary>
    /// <param name="requester">What the requester's institution asks of a plan.</param>
    /// <param name="invited">What the invited institution asks of a plan.</param>
    internal Refusal? SignPlan(
        PairingSide side, string planHash, PersonId by, InstitutionId? onBehalfOf, ReviewChain requester, ReviewChain invited, DateTimeOffset at)
    {
        if (planHash != PlanHash) return PairingRefusals.StalePlan;
        if (HasSigned(side)) return PairingRefusals.AlreadySigned;
        if (StartsOn <= Today(side, at)) return PairingRefusals.WeeksBegun;

        Signatures = [.. Signatures, new PlanSignature(side, planHash, by, onBehalfOf, at)];
        Record(new PlanSigned(side, planHash));
        if (HasSigned(side.Other())) Submit(requester, invited, at);
        Settle(at);
        return null;
    }

    /// <summary>Notes that somebody wrote about a section, for those who follow the pairing.</summary>
    internal void NoteComment(string section, Guid commentId, string said, DateTimeOffset at)
    {
        Record(new PlanCommented(section, commentId, said));
        Settle(at);
    }

    /// <summary>Notes that a thread was settled or opened again.</summary>
    internal void NoteResolved(string section, Guid commentId, bool resolved, DateTimeOffset at)
    {
        Record(new PlanCommentResolved(section, commentId, resolved));
        Settle(at);
    }

    private void BeginPlan(ProjectPlan first, DateTimeOffset at)
    {
        TakeSections(first, PlanSection.All, null, at);
        PlanStamps = new Dictionary<string, SectionStamp>();
        Record(new PlanSaved(
            PlanSection.All.Where(one => one.Read(Plan) is not null).ToDictionary(one => one.Name, one => one.ToJson(Plan)), PlanHash!, State));
    }

    private void TakeSections(ProjectPlan from, IReadOnlyList<PlanSection> sections, PersonId? by, DateTimeOffset at)
    {
        Plan = sections.Aggregate(Plan, (plan, section) => section.Take(plan, from));
        var stamps = new Dictionary<string, SectionStamp>(PlanStamps);
        foreach (var section in sections) stamps[section.Name] = new SectionStamp(Version + 1, by, at);
        PlanStamps = stamps;
        PlanHash = Plans.PlanHash.Of(Id.Value, Plan);
        StartsOn = Plan.StartsOn;
        EndsOn = Plan.EndsOn;
    }
}
