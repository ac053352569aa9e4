using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Privacy;

/// <summary>
/// Erases a person (GDPR, Article 17) in one transaction: what was theirs alone is deleted, and what others rely on stays under a
/// pseudonym, also in the audit trail. What the register says is what this does.
/// </summary>
internal sealed partial class Erasure(SiloDbContext db, OpenDuties duties, TextScrub scrub, TimeProvider clock, ILogger<Erasure> log)
{
    private static readonly ListingState[] Ended = [ListingState.Withdrawn, ListingState.Matched];

    /// <summary>Erases, unless somebody still needs the person; says why not.</summary>
    internal async Task<Refusal?> EraseAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (await duties.FindAsync(person, cancellationToken) is { } refusal) return refusal;

        await EraseAnywayAsync(person, clock.GetUtcNow(), cancellationToken);
        return null;
    }

    /// <summary>Erases without a question, also what a restore brought back of somebody who was erased before.</summary>
    internal async Task EraseAnywayAsync(PersonId id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        await EndRequestsAsync(id, at, cancellationToken);
        await WithdrawListingsAsync(id, at, cancellationToken);
        var person = await db.People.FromSql($"select * from people where id = {id.Value} for update").SingleAsync(cancellationToken);
        var (email, names) = (person.Email, await NamesOfAsync(person, cancellationToken));
        var pseudonym = Pseudonym.Of(id, await RoleOfAsync(id, cancellationToken));

        var concerned = await scrub.ConcernedAsync(id, cancellationToken);
        await LeaveGroupsAsync(id, cancellationToken);
        person.Erase(pseudonym.Name, pseudonym.Email, at);
        await db.SaveChangesAsync(cancellationToken);

        await DeleteOwnRowsAsync(id, cancellationToken);
        await OpenFeedAsync(true, cancellationToken);
        await ForgetProfileInFeedAsync(id, cancellationToken);
        var pairings = await scrub.ReplaceAsync(id, email, names, concerned, pseudonym.Name, cancellationToken);
        await RenewPlanHashesAsync(pairings, cancellationToken);
        await OpenFeedAsync(false, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await db.OnceCommittedAsync(() =>
        {
            LogErased(id.Value, at);
            return Task.CompletedTask;
        });
    }

    /// <summary>Takes back the requests that wait for an answer.</summary>
    private async Task EndRequestsAsync(PersonId person, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var waiting = await db.Pairings.FromSql(
            $"""
            select p.* from pairings p where p.state = 'Requested'
                and exists (select 1 from listings l where l.id = p.listing_id and l.owner_id = {person.Value})
            order by p.id for no key update of p
            """).ToListAsync(cancellationToken);
        foreach (var request in waiting) request.Withdraw(at);
    }

    private async Task WithdrawListingsAsync(PersonId person, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var listings = await db.Listings.FromSql($"select * from listings where owner_id = {person.Value} order by id for no key update")
            .ToListAsync(cancellationToken);
        foreach (var listing in listings.Where(one => !Ended.Contains(one.State))) listing.Withdraw(at);
    }

    /// <summary>Every name in the profile, now and before; the feed knows the earlier ones.</summary>
    private async Task<List<string>> NamesOfAsync(Person person, CancellationToken cancellationToken)
    {
        var before = await db.Database.SqlQuery<string>(
            $"""
            select distinct data ->> 'displayName' as "Value" from changes
            where aggregate_id = {person.Id.Value} and aggregate_type = {nameof(Person)} and data ->> 'displayName' is not null
            """).ToListAsync(cancellationToken);
        return [.. before.Append(person.DisplayName ?? "").Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private async Task<Role?> RoleOfAsync(PersonId person, CancellationToken cancellationToken)
    {
        var first = await db.Memberships.AsNoTracking().Where(one => one.PersonId == person && one.Status == MembershipStatus.Confirmed)
            .OrderBy(one => one.Id).FirstOrDefaultAsync(cancellationToken);
        return first?.Role;
    }

    /// <summary>Takes the person out of expert groups, of steps that name them, and of absences.</summary>
    private async Task LeaveGroupsAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var group in await db.ExpertGroups.ToListAsync(cancellationToken))
        {
            if (group.Chair != person && group.Members.All(one => one.Person != person)) continue;
            group.Save(group.Name, group.Chair == person ? null : group.Chair, [.. group.Members.Where(one => one.Person != person)]);
        }

        foreach (var settings in await db.ApprovalSettings.ToListAsync(cancellationToken))
        {
            if (settings.Practice.People().Contains(person)) settings.Save(settings.Practice.Without(person));
        }

        var now = clock.GetUtcNow();
        var absences = await db.Delegations
            .Where(one => (one.AbsentId == person || one.DelegateId == person) && one.EndedAt == null).ToListAsync(cancellationToken);
        foreach (var absence in absences) absence.End(DateOnly.MinValue, now);
    }

    /// <summary>What was for the person alone; the key under which this very request runs stays until it is answered.</summary>
    private async Task DeleteOwnRowsAsync(PersonId id, CancellationToken cancellationToken)
    {
        var person = id.Value;
        await db.Database.ExecuteSqlAsync(
            $"""
            delete from notifications where person_id = {person};
            delete from mail_deliveries where person_id = {person};
            delete from notification_settings where person_id = {person};
            delete from calendar_links where person_id = {person};
            delete from access_tokens where person_id = {person};
            delete from idempotency_keys where person_id = {person} and status <> 0;
            delete from memberships where person_id = {person};
            update credentials set document = '', token = '' where person_id = {person};
            """,
            cancellationToken);
    }

    /// <summary>Lets this transaction, and no other, change texts in the feed; positions, times and actors stay guarded.</summary>
    private Task<int> OpenFeedAsync(bool open, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select set_config('coilmatch.erasure', {(open ? "on" : "off")}, true)", cancellationToken);

    private Task<int> ForgetProfileInFeedAsync(PersonId person, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $$"""
        update changes set data = data - '{displayName,unit,coilExperience,issuer}'::text[], comment = null
        where aggregate_type = {{nameof(Person)}} and aggregate_id = {{person.Value}}
        """,
        cancellationToken);

    /// <summary>
    /// A plan in which the name stood has another hash now: signatures and the trail are told the new one, so that what was agreed
    /// can still be checked. Printed copies carry the old one.
    /// </summary>
    private async Task RenewPlanHashesAsync(List<PairingId> changed, CancellationToken cancellationToken)
    {
        var pairings = await db.Pairings.AsNoTracking().Where(one => changed.Contains(one.Id) && one.PlanHash != null).ToListAsync(cancellationToken);
        foreach (var pairing in pairings)
        {
            var hash = PlanHash.Of(pairing.Id.Value, pairing.Plan);
            if (hash != pairing.PlanHash) await scrub.ReplaceHashAsync(pairing.Id, pairing.PlanHash!, hash, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Person {Person} was erased at {At:O}")]
    private partial void LogErased(Guid person, DateTimeOffset at);
}
