using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoilMatch.Silo.Statistics;

/// <summary>Reads all pairings as they stood at a moment, in one statement that takes only what is counted out of the plans.</summary>
internal static class PilotQuery
{
    internal static async Task<List<Pilot>> PilotsAsOfAsync(this SiloDbContext db, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var rows = await db.Database.SqlQuery<PilotRow>(
            $"""
            select pairing.id, pairing.requested_at as requestedat, pairing.milestones::text as milestones, pairing.state,
                pairing.entered_state_at as enteredat, (pairing.run ->> 'deliveredAt')::timestamptz as deliveredat,
                pairing.decline_reason as declinereason, pairing.cancellation ->> 'reason' as cancellationreason,
                own.institution_id as owninstitution, ownplace.country as owncountry, own.owner_id as ownlecturer,
                partner.institution_id as partnerinstitution, partnerplace.country as partnercountry, partner.owner_id as partnerlecturer,
                pairing.requester_zone as ownzone, pairing.reply_zone as partnerzone, pairing.starts_on as startson, pairing.ends_on as endson,
                case when jsonb_typeof(plan.weeks) = 'array' then jsonb_array_length(plan.weeks) else 0 end as weeks,
                coalesce((select sum((session ->> 'minutes')::int) from jsonb_array_elements(
                    case when jsonb_typeof(plan.sessions) = 'array' then plan.sessions else '[]' end) as session), 0)::int as liveminutes,
                (plan.teams ->> 'size')::int as teamsize, plan.languages -> 'working' ->> 0 as language,
                (own.content -> 'languages')::text as ownlanguages, (partner.content -> 'languages')::text as partnerlanguages,
                coalesce(nullif(plan.aims ->> 'title', ''), case when owncourse.title = partnercourse.title then owncourse.title
                    else owncourse.title || ' / ' || partnercourse.title end) as title,
                coalesce(jsonb_array_length(owncourse.content -> 'sdgs'), 0) + coalesce(jsonb_array_length(partnercourse.content -> 'sdgs'), 0) > 0 as servessdg
            from pairings pairing
            join listings own on own.id = pairing.listing_id
            join courses owncourse on owncourse.id = own.course_id
            join institutions ownplace on ownplace.id = own.institution_id
            join listings partner on partner.id = pairing.partner_listing_id
            join courses partnercourse on partnercourse.id = partner.course_id
            join institutions partnerplace on partnerplace.id = partner.institution_id
            cross join lateral jsonb_to_record(pairing.plan) as plan(weeks jsonb, sessions jsonb, teams jsonb, languages jsonb, aims jsonb)
            where pairing.requested_at <= {at}
            order by pairing.requested_at, pairing.id
            """).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => PilotOf(row, at));
    }

    private static Pilot PilotOf(PilotRow row, DateTimeOffset at)
    {
        var milestones = MilestonesOf(row).Where(one => one.At <= at).ToList();
        return new Pilot(
            row.Id,
            row.Title,
            row.RequestedAt,
            milestones is [] ? [new Milestone(PairingState.Requested, row.RequestedAt)] : milestones,
            new PilotSide(PairingSide.Requester, row.OwnInstitution, row.OwnCountry, RegionOf(row.OwnCountry), row.OwnLecturer, LevelOf(row.OwnLanguages, row.Language)),
            new PilotSide(PairingSide.Invited, row.PartnerInstitution, row.PartnerCountry, RegionOf(row.PartnerCountry), row.PartnerLecturer, LevelOf(row.PartnerLanguages, row.Language)),
            row.DeclineReason,
            row.CancellationReason,
            new PilotDesign(row.Weeks, row.LiveMinutes, HourGapOf(row), row.TeamSize),
            Languages.Find(row.Language)?.Tag ?? row.Language,
            row.ServesSdg);
    }

    /// <summary>A pairing from before states were noted has those that its columns tell.</summary>
    private static List<Milestone> MilestonesOf(PilotRow row)
    {
        if (JsonSerializer.Deserialize<List<Milestone>>(row.Milestones, Json.Options) is { Count: > 0 } noted) return noted;

        var told = new List<Milestone> { new(PairingState.Requested, row.RequestedAt) };
        if (row.DeliveredAt is { } delivered) told.Add(new Milestone(PairingState.Delivered, delivered));
        var state = Enum.Parse<PairingState>(row.State);
        if (state is not (PairingState.Requested or PairingState.Delivered)) told.Add(new Milestone(state, row.EnteredAt));
        return told;
    }

    private static Region RegionOf(string country) => AsemCountries.Find(country)!.Region;

    private static CefrLevel? LevelOf(string? languages, string? first)
    {
        if (first is null || languages is null || Languages.Find(first) is not { } language) return null;
        using var list = JsonDocument.Parse(languages);
        foreach (var one in list.RootElement.EnumerateArray())
        {
            if (one.TryGetProperty("language", out var tag) && Languages.Find(tag.GetString()) == language
                && one.TryGetProperty("classLevel", out var level) && Enum.TryParse<CefrLevel>(level.GetString(), out var known)) return known;
        }

        return null;
    }

    private static double? HourGapOf(PilotRow row)
    {
        if (row.StartsOn is not { } first || row.OwnZone.Length == 0 || row.PartnerZone.Length == 0) return null;

        var middle = first.AddDays(((row.EndsOn ?? first).DayNumber - first.DayNumber) / 2);
        var noon = Instant.FromUtc(middle.Year, middle.Month, middle.Day, 12, 0);
        var apart = LocalDay.ZoneOf(row.OwnZone).GetUtcOffset(noon) - LocalDay.ZoneOf(row.PartnerZone).GetUtcOffset(noon);
        var hours = Math.Abs(apart.Seconds) / 3600.0;
        return Math.Min(hours, 24 - hours);
    }
}

/// <summary>What the statement gives for a pairing.</summary>
internal sealed record PilotRow(
    Guid Id, DateTimeOffset RequestedAt, string Milestones, string State, DateTimeOffset EnteredAt, DateTimeOffset? DeliveredAt,
    string? DeclineReason, string? CancellationReason,
    Guid OwnInstitution, string OwnCountry, Guid? OwnLecturer, Guid PartnerInstitution, string PartnerCountry, Guid? PartnerLecturer,
    string OwnZone, string PartnerZone, DateOnly? StartsOn, DateOnly? EndsOn, int Weeks, int LiveMinutes, int? TeamSize, string? Language,
    string? OwnLanguages, string? PartnerLanguages, string Title, bool ServesSdg);
