using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Rounds;

/// <summary>Who organises a round, who sees it, and which of its pairs.</summary>
internal static class RoundSight
{
    /// <summary>The secretariat any round, an office those of its institution.</summary>
    internal static bool Organises(this Caller caller, MatchingRound round) =>
        caller.IsSecretariat || (round.InstitutionId is { } institution && caller.IsOfficeOf(institution));

    internal static bool MaySee(this Caller caller, MatchingRound round) =>
        round.State != RoundState.Draft || caller.Organises(round);

    internal static IQueryable<MatchingRound> VisibleTo(this IQueryable<MatchingRound> rounds, Caller caller)
    {
        if (caller.IsSecretariat) return rounds;
        var offices = caller.OfficesOf();
        return rounds.Where(one => one.State != RoundState.Draft
            || (one.InstitutionId != null && offices.Contains(one.InstitutionId.Value)));
    }

    /// <summary>All pairs for the secretariat and the expert group; the others see those of listings that they act for.</summary>
    internal static IQueryable<RoundPair> VisibleTo(this IQueryable<RoundPair> pairs, Caller caller, SiloDbContext db)
    {
        if (caller.IsSecretariat || caller.IsExpert) return pairs;
        var own = db.Listings.EditableBy(caller).Select(one => one.Id);
        return pairs.Where(one => own.Contains(one.AsianListingId) || own.Contains(one.EuropeanListingId));
    }

    internal static IQueryable<RoundLeftOver> VisibleTo(this IQueryable<RoundLeftOver> leftOvers, Caller caller, SiloDbContext db)
    {
        if (caller.IsSecretariat || caller.IsExpert) return leftOvers;
        var own = db.Listings.EditableBy(caller).Select(one => one.Id);
        return leftOvers.Where(one => own.Contains(one.ListingId));
    }

    /// <summary>The round, when the caller may see it.</summary>
    internal static async Task<MatchingRound?> FindRoundAsync(
        this SiloDbContext db, Guid id, Caller caller, CancellationToken cancellationToken)
    {
        var round = await db.Rounds.FindAsync([new RoundId(id)], cancellationToken);
        return round is not null && caller.MaySee(round) ? round : null;
    }

    /// <summary>The round for its organiser at the version that was looked at; otherwise why not.</summary>
    internal static async Task<(MatchingRound? Round, Refusal? Refusal)> FindToOrganiseAsync(
        this SiloDbContext db, Guid id, long? version, Caller caller, CancellationToken cancellationToken)
    {
        if (await db.FindRoundAsync(id, caller, cancellationToken) is not { } round) return (null, Refusal.NotFound);
        if (!caller.Organises(round)) return (null, Refusal.Forbidden);
        return version is { } seen && seen != round.Version ? (null, Refusal.StaleVersion) : (round, null);
    }

    /// <summary>Takes the round for this transaction and reads it anew, so that those who change it take turns.</summary>
    internal static Task<MatchingRound> LockRoundAsync(this SiloDbContext db, RoundId id, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        return db.Rounds.FromSql($"select * from rounds where id = {id.Value} for update").SingleAsync(cancellationToken);
    }
}
