using CoilMatch.Silo.Calendars;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Tests.Calendars;

/// <summary>A couple that has agreed and has planned three Tuesday sessions in spring 2027.</summary>
internal static class PlannedCouple
{
    internal static readonly ProjectPlan Plan = new()
    {
        Weeks =
        [
            new PlanWeek(new DateOnly(2027, 4, 5), PlanPhase.Icebreaker, null),
            new PlanWeek(new DateOnly(2027, 4, 12), PlanPhase.Project, null),
            new PlanWeek(new DateOnly(2027, 4, 19), PlanPhase.PresentationAndReflection, null),
        ],
        Sessions =
        [
            new PlanSession(new DateTimeOffset(2027, 4, 6, 8, 0, 0, TimeSpan.Zero), 90, "Kick-off"),
            new PlanSession(new DateTimeOffset(2027, 4, 13, 8, 0, 0, TimeSpan.Zero), 90, null),
            new PlanSession(new DateTimeOffset(2027, 4, 20, 12, 0, 0, TimeSpan.Zero), 60, "Presentations, with guests"),
        ],
    };

    internal static async Task<(Couple Couple, Guid Id)> In(SiloApp app)
    {
        var couple = await Couple.In(app);
        var pairing = await couple.Accept(await couple.Request());
        await app.Change(pairing.Id, one => one.SavePlan(Plan, one.Version, one.RequestedBy, _ => "", app.Clock.GetUtcNow()));
        return (couple, pairing.Id);
    }

    /// <summary>Lets something happen to a pairing that no endpoint of this test's concern offers.</summary>
    internal static Task Change(this SiloApp app, Guid id, Action<Pairing> act) => app.InDatabase(async db =>
    {
        act(await db.Pairings.SingleAsync(one => one.Id == new PairingId(id)));
        await db.SaveChangesAsync();
    });

    /// <summary>Asks for a link's events as the edge does.</summary>
    internal static async Task<HttpResponseMessage> ReadFeed(this SiloApp app, string token)
    {
        using var edge = app.AsEdge();
        edge.DefaultRequestHeaders.Add(ReadCalendarFeed.TokenHeader, token);
        return await edge.GetAsync("/calendar-links/events");
    }
}
