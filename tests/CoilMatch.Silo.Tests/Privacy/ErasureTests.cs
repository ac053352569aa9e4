using System.Net;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Privacy;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Notifications;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Privacy;

public sealed class ErasureTests(SiloApps<ErasureTests> apps, SiloFixture fixture) : SiloTest<ErasureTests>(apps)
{
    private const string Name = "Dr. Test Forgotten-Person";

    [Fact]
    public async Task After_an_erasure_no_column_of_the_database_holds_the_name_or_the_address()
    {
        var cast = await Cast.In(App, accepted: false);
        var me = await Named(cast.As("european lecturer"));
        var partner = await cast.As("asian lecturer").Get<PersonView>("/me");
        await WriteEverywhere(me, cast);
        await Cast.CaughtUp(App);
        Assert.NotEmpty(await Holding(Name));
        Assert.NotEmpty(await Holding(me.Email));

        await Erase(cast.As("european lecturer"), me.Email);
        await Cast.CaughtUp(App);

        Assert.Empty(await Holding(Name));
        Assert.Empty(await Holding(me.Email));
        Assert.Equal(partner.Email, (await cast.As("asian lecturer").Get<PersonView>("/me")).Email);
        await (await cast.As("european lecturer").GetAsync("/me", Cancellation)).IsRefused(HttpStatusCode.Unauthorized, "signed-out");
        var left = await App.InDatabase(db => db.Database.SqlQuery<int>(
            $"""
            select ((select count(*) from notifications where person_id = {me.Id}) + (select count(*) from access_tokens where person_id = {me.Id})
                + (select count(*) from calendar_links where person_id = {me.Id}) + (select count(*) from memberships where person_id = {me.Id}))::int as "Value"
            """).SingleAsync());
        Assert.Equal(0, left);
        var state = await App.InDatabase(db => db.Listings.AsNoTracking().Where(one => one.Id == new ListingId(cast.Couple.Ours.Id)).Select(one => one.State).SingleAsync());
        Assert.Equal(ListingState.Withdrawn, state);
        Assert.Equal(PairingState.Withdrawn, (await cast.As("asian lecturer").Get<PairingView>($"/pairings/{cast.Pairing}")).State);
    }

    [Fact]
    public async Task The_trail_tells_what_was_done_by_a_pseudonym_and_stays_final_for_everybody_else()
    {
        var place = await App.CreateInstitution($"trail-{Guid.NewGuid():N}");
        using var lecturer = await App.SignedInAs("lecturer", place);
        using var secretariat = await App.SignedInAs("secretariat");
        using var another = await App.SignedInAs("secretariat");
        var me = await Named(lecturer);

        await Erase(lecturer, me.Email);

        var card = Assert.Single(await secretariat.Post<List<PersonCard>>("/people/by-ids", new { ids = new[] { me.Id } }));
        Assert.Matches("^Former lecturer [0-9a-f]{4}$", card.DisplayName);
        Assert.Null(card.Email);
        var events = await App.InDatabase(db => db.Changes.AsNoTracking().Where(one => one.AggregateId == me.Id).Select(one => one.Event).ToListAsync());
        Assert.Contains(nameof(ProfileSaved), events);
        Assert.Contains(nameof(PersonErased), events);
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => App.InDatabase(db => db.Database.ExecuteSqlAsync($"update changes set comment = 'x'")));
        Assert.Contains("never changed", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_somebody_took_for_a_name_stay_in_what_did_not_concern_them()
    {
        var others = await Cast.In(App);
        var place = await App.CreateInstitution($"hostile-{Guid.NewGuid():N}");
        using var hostile = await App.SignedInAs("lecturer", place);
        var me = await hostile.Put<PersonView>("/me/profile", new { displayName = "Climate Change", unit = (string?)null });
        await App.InDatabase(db => db.Database.ExecuteSqlAsync(
            $$"""
            update pairings set message = 'Shall we teach climate change?', plan = jsonb_set(plan, '{aims,title}', '"Climate change"', true) where id = {{others.Pairing}};
            update courses set title = 'Climate Change';
            """));

        await Erase(hostile, me.Email);

        var pairing = await App.InDatabase(db => Plan(db, others.Pairing));
        Assert.Equal(("Shall we teach climate change?", "Climate change"), (pairing.Message, pairing.Plan.Aims?.Title));
        Assert.Equal(["Climate Change"], await App.InDatabase(db => db.Courses.Select(one => one.Title).Distinct().ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task Whoever_signs_in_with_the_old_address_is_somebody_new()
    {
        using var person = await App.SignedInAs("nobody", email: $"back-{Guid.NewGuid():N}@elsewhere.example");
        var me = await Named(person);
        await Erase(person, me.Email);

        var again = await App.StartSession(me.Email, subject: "another-subject");

        Assert.NotEqual(me.Id, again.PersonId);
        using var client = App.WithToken(again.Token);
        Assert.Null((await client.Get<PersonView>("/me")).DisplayName);
    }

    [Fact]
    public async Task A_lecturer_whose_signature_a_plan_needs_stays_until_it_is_over()
    {
        var cast = await Cast.In(App);
        var me = await cast.As("asian lecturer").Get<PersonView>("/me");

        var answer = await cast.As("asian lecturer").PostAsJsonAsync("/me/erasure", new { email = me.Email }, Cancellation);

        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "only-party");
        Assert.Contains("nobody could act for its side of: “", problem.Detail, StringComparison.Ordinal);
        Assert.Equal(me.Email, (await cast.As("asian lecturer").Get<PersonView>("/me")).Email);
    }

    [Fact]
    public async Task The_last_secretariat_stays()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        using var only = await app.SignedInAs("secretariat", email: "only@secretariat.example");
        var answer = await only.PostAsJsonAsync("/me/erasure", new { email = "only@secretariat.example" }, Cancellation);
        await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "last-secretariat");

        using var second = await app.SignedInAs("secretariat");
        Assert.Equal(HttpStatusCode.NoContent, (await only.PostAsJsonAsync("/me/erasure", new { email = "only@secretariat.example" }, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Another_address_than_the_own_confirms_nothing()
    {
        using var person = await App.SignedInAs("nobody");
        var answer = await person.PostAsJsonAsync("/me/erasure", new { email = "somebody@else.example" }, Cancellation);
        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "not-confirmed");
        Assert.Equal("email", problem.Field);
    }

    [Fact]
    public async Task An_office_erases_those_of_its_own_institution_who_ask_and_nobody_else()
    {
        var place = await App.CreateInstitution($"ours-{Guid.NewGuid():N}");
        var elsewhere = await App.CreateInstitution($"theirs-{Guid.NewGuid():N}");
        using var office = await App.SignedInAs("office", place);
        using var ours = await App.SignedInAs("lecturer", place);
        using var theirs = await App.SignedInAs("lecturer", elsewhere);
        var mine = await ours.Get<PersonView>("/me");
        var foreign = await theirs.Get<PersonView>("/me");

        var refused = await office.PostAsJsonAsync("/people/erasure", new { email = foreign.Email }, Cancellation);
        var unknown = await office.PostAsJsonAsync("/people/erasure", new { email = "nobody@at-all.example" }, Cancellation);
        Assert.Equal(
            (await unknown.IsRefused(HttpStatusCode.NotFound, "not-found")).Detail,
            (await refused.IsRefused(HttpStatusCode.NotFound, "not-found")).Detail);
        Assert.Equal(HttpStatusCode.NoContent, (await office.PostAsJsonAsync("/people/erasure", new { email = mine.Email }, Cancellation)).StatusCode);
        Assert.Empty(await Holding(mine.Email));
    }

    [Fact]
    public async Task A_plan_in_which_the_name_stood_gets_the_hash_that_its_text_has_now()
    {
        var cast = await Cast.In(App);
        var me = await Named(cast.As("asian office"));
        await App.InDatabase(db => db.Database.ExecuteSqlAsync(
            $$"""update pairings set plan = jsonb_set(plan, '{aims,title}', to_jsonb('Water, as ' || {{Name}} || ' saw it'), true) where id = {{cast.Pairing}}"""));
        var before = await App.InDatabase(db => Plan(db, cast.Pairing));

        await Erase(cast.As("asian office"), me.Email);

        var after = await App.InDatabase(db => Plan(db, cast.Pairing));
        Assert.NotEqual(before.PlanHash, after.PlanHash);
        Assert.Equal(CoilMatch.Silo.Plans.PlanHash.Of(cast.Pairing, after.Plan), after.PlanHash);
        Assert.Matches("^Water, as Former member of an international office [0-9a-f]{4} saw it$", after.Plan.Aims?.Title);
    }

    [Fact]
    public async Task Who_comes_back_with_a_backup_is_erased_again_before_the_service_is_ready()
    {
        var list = Path.GetTempFileName();
        await using var app = await SiloApp.StartAsync(fixture);
        using var person = await app.SignedInAs("nobody", email: "restored@elsewhere.example");
        var me = await person.Get<PersonView>("/me");
        await File.WriteAllLinesAsync(list, [me.Id.ToString(), "", Guid.NewGuid().ToString()], Cancellation);

        await using (SiloApp.StartOn(fixture, app.ConnectionString, app.BlobFolder, (ErasureReplay.Setting, list)))
        {
            Assert.NotNull(await app.InDatabase(db => db.People.Where(one => one.Id == new PersonId(me.Id)).Select(one => one.ErasedAt).SingleAsync()));
        }

        File.Delete(list);
    }

    private static Task<Pairing> Plan(SiloDbContext db, Guid pairing) => db.Pairings.AsNoTracking().SingleAsync(one => one.Id == new PairingId(pairing));

    private static async Task<PersonView> Named(HttpClient client) =>
        await client.Put<PersonView>("/me/profile", new { displayName = Name, unit = "Unit of forgotten things" });

    private static async Task Erase(HttpClient client, string email)
    {
        var answer = await client.PostAsJsonAsync("/me/erasure", new { email }, Cancellation);
        Assert.True(answer.StatusCode == HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>Lets others mention the person wherever texts are kept: plain, as JSON, in lists, and in the trail.</summary>
    private Task<int> WriteEverywhere(PersonView me, Cast cast) => App.InDatabase(db => db.Database.ExecuteSqlAsync(
        $$"""
        update pairings set message = 'Ask ' || {{me.Email}} || ' or ' || upper({{Name}}) || '.',
            readiness = jsonb_build_object('requester', jsonb_build_object('studentContact', {{me.Email}}::text)) where id = {{cast.Pairing}};
        update institutions set coordinator = {{Name}} || ', ' || {{me.Email}} where id = {{cast.Couple.Europe.Id.Value}};
        update listings set content = content || jsonb_build_object('note', 'Taught by "' || {{Name}} || '"') where id = {{cast.Couple.Theirs.Id}};
        insert into calendar_links (id, person_id, pairing_id, hash, created_at) values (gen_random_uuid(), {{me.Id}}, {{cast.Pairing}}, sha256('x'), now());
        insert into changes (aggregate_type, aggregate_id, version, event, data, comment, at)
            values ('Pairing', {{cast.Pairing}}, 99, 'Told', jsonb_build_object('said', {{Name}}::text), 'Thanks, ' || {{Name}}, now());
        """));

    /// <summary>The columns of the database in which a text is found, whatever kind they are of.</summary>
    private Task<List<string>> Holding(string text) => App.InDatabase(async db =>
    {
        var columns = await db.Database.SqlQuery<string>(
            $"""
            select format('select %L as "Value" where exists (select 1 from %I where position(lower(%L) in lower(%I::text)) > 0)',
                c.table_name || '.' || c.column_name, c.table_name, {text}, c.column_name) as "Value"
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                and (c.data_type in ('text', 'json', 'jsonb', 'ARRAY', 'tsvector') or c.data_type like 'character%')
            """).ToListAsync(Cancellation);
        var found = new List<string>();
        foreach (var sql in columns)
            found.AddRange(await db.Database.SqlQueryRaw<string>(sql).ToListAsync(Cancellation));
        return found;
    });
}
