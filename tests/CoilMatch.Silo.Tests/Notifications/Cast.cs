using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Notifications;

/// <summary>Two lecturers with an accepted pairing, both offices and the secretariat, and what each of them is told.</summary>
internal sealed class Cast(SiloApp app, Couple couple, PairingView pairing, Dictionary<string, (PersonId Id, HttpClient Client)> people)
{
    private int saves;

    internal Couple Couple => couple;

    internal Guid Pairing => pairing.Id;

    internal PersonId this[string name] => people[name].Id;

    internal HttpClient As(string name) => people[name].Client;

    internal static async Task<Cast> In(SiloApp app, bool accepted = true)
    {
        var couple = await Couple.In(app);
        var people = new Dictionary<string, (PersonId, HttpClient)>
        {
            ["european lecturer"] = await Of(couple.European),
            ["asian lecturer"] = await Of(couple.Asian),
            ["european office"] = await Of(await app.SignedInAs("office", couple.Europe)),
            ["asian office"] = await Of(await app.SignedInAs("office", couple.Asia)),
        };
        var asked = await couple.Request();
        return new Cast(app, couple, accepted ? await couple.Accept(asked) : asked, people);

        static async Task<(PersonId, HttpClient)> Of(HttpClient client) => (new PersonId((await client.Get<PersonView>("/me")).Id), client);
    }

    internal async Task Join(string name, HttpClient client) =>
        people[name] = (new PersonId((await client.Get<PersonView>("/me")).Id), client);

    /// <summary>Lets somebody, or the service itself, cause events of the pairing in one save.</summary>
    internal Task Happens(string? actor, params DomainEvent[] happened) => app.InDatabase(async db =>
    {
        var row = await db.Pairings.AsNoTracking().SingleAsync(one => one.Id == new PairingId(Pairing));
        saves++;
        for (var save = 0; save < saves; save++) row.AdvanceVersion();
        var acting = new Actor();
        if (actor is not null) acting.ActAs(people[actor].Id.Value);
        db.Changes.AddRange(happened.Select(one => Change.Of(row, one, acting, app.Clock.GetUtcNow())));
        await db.SaveChangesAsync();
    });

    /// <summary>Lets somebody act on the pairing itself.</summary>
    internal async Task Does(string actor, Action<Pairing> act)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().ActAs(people[actor].Id.Value);
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        act(await db.Pairings.SingleAsync(one => one.Id == new PairingId(Pairing)));
        await db.SaveChangesAsync();
    }

    /// <summary>Of each event the people who were told, in the order of their names.</summary>
    internal async Task<Dictionary<string, string>> Told()
    {
        await CaughtUp(app);
        var names = people.ToDictionary(one => one.Value.Id, one => one.Key);
        var all = await app.InDatabase(db => db.Notifications.AsNoTracking().ToListAsync());
        return all.Where(one => names.ContainsKey(one.PersonId)).GroupBy(one => one.Event).ToDictionary(
            group => group.Key, group => string.Join(", ", group.Select(one => names[one.PersonId] + (one.AsksMe ? "!" : "")).Order(StringComparer.Ordinal)));
    }

    /// <summary>Waits until every change of the feed was turned into notifications.</summary>
    internal static Task CaughtUp(SiloApp app) => Eventually.Holds(() => app.InDatabase(db => db.Database
        .SqlQuery<bool>($"select not exists(select 1 from changes c, feed_positions p where (c.tx, c.seq) > (p.tx, p.seq)) as \"Value\"")
        .SingleAsync(TestContext.Current.CancellationToken)));

    internal async Task<InboxView> Inbox(string name, string query = "")
    {
        await CaughtUp(app);
        return await As(name).Get<InboxView>($"/inbox{query}");
    }
}
