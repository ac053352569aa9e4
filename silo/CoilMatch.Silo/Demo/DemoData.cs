using CoilMatch.Silo.Demo.History;
using CoilMatch.Silo.Health;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Demo;

/// <summary>Fills an empty database for the demo, in one transaction: a start that is broken off leaves nothing behind.</summary>
internal sealed class DemoData(DemoMode demo, Readiness readiness, TimeProvider clock) : IFirstData
{
    public async Task LoadAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        if (!demo.IsOn) return;

        readiness.Expect(Readiness.DemoData);
        if (!await db.Institutions.AnyAsync(cancellationToken))
        {
            await using var transaction = await db.JoinTransactionAsync(cancellationToken);
            await FillAsync(db, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        readiness.Report(Readiness.DemoData);
    }

    private async Task FillAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var calendars = DemoFiles.Calendars();
        var places = new Dictionary<string, DemoPlace>();
        foreach (var file in DemoFiles.Institutions())
        {
            var calendar = new DemoCalendar(calendars[file.Calendar], DateOnly.FromDateTime(now.UtcDateTime));
            var institution = db.Institutions.Add(Institution.Register(DetailsOf(file, calendar))).Entity;
            var lecturer = DemoPeople.Add(db, DemoPeople.Lecturer(file.Slug), institution, Role.Lecturer, now);
            var office = DemoPeople.Add(db, DemoPeople.Office(file.Slug), institution, Role.InternationalOffice, now);
            places.Add(file.Slug, new DemoPlace(institution, lecturer, office, calendar));
        }

        DemoExperts.Add(db, now);
        var secretariat = DemoPeople.Add(db, DemoPeople.Secretariat, null, Role.Secretariat, now);
        foreach (var file in DemoFiles.Listings()) DemoListings.Add(db, file, places[file.Institution], now);
        await db.SaveChangesAsync(cancellationToken);
        await DemoHistory.WriteAsync(db, places, secretariat, now, cancellationToken);
    }

    private static InstitutionDetails DetailsOf(DemoInstitution file, DemoCalendar calendar) =>
        new(file.Slug, file.Name, file.Country, file.City, file.TimeZone)
        {
            Acronym = file.Acronym,
            LocalNames = file.LocalNames,
            Domains = file.Domains,
            RorId = file.RorId,
            Kind = file.Kind,
            Website = file.Website,
            Defaults = file.Defaults,
            AcademicSessions = calendar.Sessions,
        };
}

/// <summary>What the demo's listings and its past need of their institution.</summary>
internal sealed record DemoPlace(Institution Institution, Person Lecturer, Person Office, DemoCalendar Calendar);
