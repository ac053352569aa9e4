using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Tests.Statistics;

/// <summary>Makes many pairings of one real one, each with a way of its own, straight in the tables.</summary>
internal sealed class PilotSeed(SiloApp app, Guid template)
{
    /// <summary>A pairing that was asked for on this day, entered these states so many days later, and is in the last of them.</summary>
    internal async Task<Guid> Add(DateOnly asked, IReadOnlyList<(PairingState State, int Days)> way, object? more = null)
    {
        var id = Guid.CreateVersion7();
        var at = new DateTimeOffset(asked, new TimeOnly(8, 0), TimeSpan.Zero);
        List<Milestone> milestones = [new(PairingState.Requested, at), .. way.Select(one => new Milestone(one.State, at.AddDays(one.Days)))];
        var changed = JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["id"] = id,
            ["state"] = milestones[^1].State.ToString(),
            ["requested_at"] = at,
            ["entered_state_at"] = milestones[^1].At,
            ["timer_at"] = null!,
            ["milestones"] = milestones,
        }, Json.Options);
        var further = JsonSerializer.Serialize(more ?? new { }, Json.Options);
        await app.InDatabase(db => db.Database.ExecuteSqlAsync(
            $"insert into pairings select (jsonb_populate_record(one, {changed}::jsonb || {further}::jsonb)).* from pairings one where one.id = {template}"));
        return id;
    }

    /// <summary>Delivered on this day and closed; both sides reported in time.</summary>
    internal async Task<Guid> Deliver(DateOnly day, OutcomeAnswers requester, OutcomeAnswers invited, object? more = null)
    {
        var id = await Add(day.AddDays(-100), Delivered, more);
        await Report(id, PairingSide.Requester, requester, day.AddDays(5));
        await Report(id, PairingSide.Invited, invited, day.AddDays(9));
        return id;
    }

    internal Task Report(Guid pairing, PairingSide side, OutcomeAnswers answers, DateOnly day, int revision = 1)
    {
        var (text, name, at) = (JsonSerializer.Serialize(answers, Json.Options), side.ToString(), new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));
        return app.InDatabase(db => db.Database.ExecuteSqlAsync(
            $"""
            insert into outcome_reports (pairing_id, side, revision, answers, submitted_by, submitted_at)
            select id, {name}, {revision}, {text}::jsonb, requested_by, {at} from pairings where id = {pairing}
            """));
    }

    private static readonly (PairingState, int)[] Delivered =
    [
        (PairingState.CoDesign, 4), (PairingState.UnderReview, 20), (PairingState.Approved, 30), (PairingState.Ready, 40), (PairingState.Running, 60),
        (PairingState.Delivered, 100), (PairingState.Evaluated, 109), (PairingState.Archived, 140),
    ];
}
