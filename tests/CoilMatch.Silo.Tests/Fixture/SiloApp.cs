using System.Net.Http.Headers;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Quartz;

namespace CoilMatch.Silo.Tests.Fixture;

/// <summary>The service on a database of its own, and short ways to the people and institutions that a test needs.</summary>
internal sealed class SiloApp : WebApplicationFactory<Program>
{
    internal const string EdgeKeyValue = "edge-key-of-the-tests";

    /// <summary>
    /// To be given as a setting by tests that need the jobs to run by themselves. In the others they would do now and then, in
    /// between, what a test is about to do.
    /// </summary>
    internal static readonly (string Key, string Value) WithTimers = (nameof(WithTimers), "yes");

    private readonly SiloFixture fixture;
    private readonly string database;
    private readonly Dictionary<string, string> settings;
    private readonly string blobs = Path.Combine(Path.GetTempPath(), $"coilmatch-blobs-{Guid.NewGuid():N}");
    private bool isGuest;
    private int counter;

    private SiloApp(SiloFixture fixture, string database, Dictionary<string, string> settings)
    {
        this.fixture = fixture;
        this.database = database;
        this.settings = settings;
    }

    internal FakeClock Clock { get; private init; } = new();

    internal string ConnectionString => database;

    internal string BlobFolder => settings.GetValueOrDefault("Blobs", blobs);

    internal static Task<SiloApp> StartAsync(SiloFixture fixture, params (string Key, string Value)[] settings) =>
        StartAsync(fixture, null, settings);

    internal static async Task<SiloApp> StartAsync(SiloFixture fixture, DateTimeOffset? at, params (string Key, string Value)[] settings)
    {
        var app = new SiloApp(fixture, await fixture.CreateDatabaseAsync(), settings.ToDictionary(one => one.Key, one => one.Value));
        if (at is { } moment) app.Clock.Set(moment);
        app.Begin();
        return app;
    }

    /// <summary>A second service on the same database and the same blobs, as in production; both stay when it ends.</summary>
    internal SiloApp StartBeside()
    {
        var app = new SiloApp(fixture, database, new Dictionary<string, string>(settings) { ["Blobs"] = blobs }) { Clock = Clock, isGuest = true };
        app.Begin();
        return app;
    }

    /// <summary>A service on a database and a folder that are there already, such as restored ones, and that stay when it ends.</summary>
    internal static SiloApp StartOn(SiloFixture fixture, string database, string blobFolder, params (string Key, string Value)[] settings)
    {
        var app = new SiloApp(fixture, database, settings.Append(("Blobs", blobFolder)).ToDictionary()) { isGuest = true };
        app.Begin();
        return app;
    }

    private void Begin()
    {
        // Lets those who watch by the flow of calls follow a request into the service.
        Server.PreserveExecutionContext = true;
        CreateClient().Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:CoilMatch", database);
        builder.UseSetting("EdgeKey", EdgeKeyValue);
        builder.UseSetting("Blobs", blobs);
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddKeyedSingleton<TimeProvider>(Clocks.True, Clock);
            if (!settings.ContainsKey(WithTimers.Key)) services.Remove(services.Single(IsTimer));
        });
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Error).AddFilter((_, level) => level >= LogLevel.Error));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (isGuest) return;
        await fixture.DropDatabaseAsync(database);
        if (Directory.Exists(blobs)) Directory.Delete(blobs, recursive: true);
    }

    /// <summary>A client that carries the edge's key and nobody's token.</summary>
    internal HttpClient AsEdge()
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Add(EdgeKey.Header, EdgeKeyValue);
        return client;
    }

    /// <summary>
    /// A client with the session of a new person: "lecturer", "office" (both at the institution), "expert", "secretariat",
    /// or "nobody" for somebody without any role.
    /// </summary>
    internal async Task<HttpClient> SignedInAs(string role, Institution? institution = null, string? email = null)
    {
        email ??= $"{role}.{Interlocked.Increment(ref counter)}@{(institution is { Domains: [var first, ..] } ? first : "elsewhere.example")}";
        var session = await StartSession(email);
        if (RoleOf(role) is { } granted)
        {
            var place = granted is Role.Lecturer or Role.InternationalOffice ? institution?.Id : null;
            await InDatabase(async db =>
            {
                db.Memberships.Add(Membership.Grant(new PersonId(session.PersonId), place, granted, Clock.GetUtcNow()));
                await db.SaveChangesAsync();
            });
        }

        return WithToken(session.Token);
    }

    internal HttpClient WithToken(string token)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    internal async Task<SessionView> StartSession(string email, string? subject = null)
    {
        using var edge = AsEdge();
        var answer = await edge.PostAsJsonAsync("/sessions", new { email, subject = subject ?? email, issuer = "https://login.example" });
        return await answer.Read<SessionView>();
    }

    /// <summary>A registered institution; the slug also makes its mail domain, <c>slug.example</c>.</summary>
    internal async Task<Institution> CreateInstitution(
        string slug, string country = "DE", string? name = null, Func<InstitutionDetails, InstitutionDetails>? adjust = null)
    {
        var zone = AsemCountries.DefaultZone(country)!;
        var details = new InstitutionDetails(slug, name ?? $"University of {slug}", country, "Capital", zone) { Domains = [$"{slug}.example"] };
        var institution = Institution.Register(adjust?.Invoke(details) ?? details);
        await InDatabase(async db =>
        {
            db.Institutions.Add(institution);
            await db.SaveChangesAsync();
        });
        return institution;
    }

    /// <summary>Runs straight on the tables, for what no endpoint offers.</summary>
    internal async Task InDatabase(Func<SiloDbContext, Task> act)
    {
        await using var scope = Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<SiloDbContext>());
    }

    internal async Task<T> InDatabase<T>(Func<SiloDbContext, Task<T>> ask)
    {
        await using var scope = Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<SiloDbContext>());
    }

    private static bool IsTimer(ServiceDescriptor service) => service.ImplementationType == typeof(QuartzHostedService);

    private static Role? RoleOf(string role) => role switch
    {
        "lecturer" => Role.Lecturer,
        "office" => Role.InternationalOffice,
        "expert" => Role.Expert,
        "secretariat" => Role.Secretariat,
        "nobody" => null,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };
}
