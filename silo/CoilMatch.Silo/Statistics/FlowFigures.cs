using CoilMatch.Silo.Impressions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using CoilMatch.Statistics;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Statistics;

/// <summary>From suggestion to publication: how many came how far, how long it took them, and where and why the others stayed (I15).</summary>
internal static class FlowFigures
{
    internal static readonly IReadOnlyList<FlowStage> Stages =
    [
        new("REQUESTED", "Requested", PairingState.Requested),
        new("ACCEPTED", "Accepted", PairingState.CoDesign),
        new("SUBMITTED", "Plan submitted", PairingState.UnderReview),
        new("APPROVED", "Approved", PairingState.Approved),
        new("READY", "Ready", PairingState.Ready),
        new("STARTED", "Started", PairingState.Running),
        new("DELIVERED", "Delivered", PairingState.Delivered),
        new("EVALUATED", "Reported by both sides", PairingState.Evaluated),
        new("PUBLISHED", "Published as good practice", PairingState.Published),
    ];

    internal static async Task<FlowView> ReadAsync(
        SiloDbContext db, PilotData data, StatisticsPeriod period, CancellationToken cancellationToken)
    {
        var asked = data.Pilots.Where(one => period.Has(one.RequestedAt)).Select(one => new Journey(one)).ToList();
        var shown = await ShownAsync(db, data.AsOf, period, cancellationToken);
        return new FlowView([SuggestedOf(shown), .. Stages.Select((stage, at) => StageOf(stage, at, asked, shown))]);
    }

    /// <summary>Failures before the delivery, of all that were asked for in the period.</summary>
    internal static List<ReasonCountView> Failures(PilotData data, StatisticsPeriod period)
    {
        var asked = data.Pilots.Where(one => period.Has(one.RequestedAt)).ToList();
        return Figures.Reasons(asked.Select(Endings.Of).OfType<(string, string)>(), asked.Count);
    }

    /// <summary>The index of the farthest stage that it came to.</summary>
    internal static int Farthest(Pilot pilot) =>
        Enumerable.Range(0, Stages.Count).Last(at => at == 0 || pilot.FirstIn(Stages[at].State) is not null);

    private static FlowStageView SuggestedOf(ShownCouples shown) => new(
        "SUGGESTED", "Suggested", shown.Couples, shown.Couples - shown.Days.Count, null, null, null,
        [
            .. shown.Dismissals.OrderByDescending(one => one.Count).ThenBy(one => one.Reason, StringComparer.Ordinal)
                .Select(one => Figures.ReasonOf($"dismissed.{one.Reason}", ReasonCodes.Dismiss.Find(one.Reason)?.Label ?? one.Reason, one.Count, shown.Couples)),
        ]);

    private static FlowStageView StageOf(FlowStage stage, int at, List<Journey> asked, ShownCouples shown)
    {
        var reached = asked.Where(one => one.Farthest >= at).ToList();
        var lost = reached.Where(one => one.Farthest == at && one.Ending is not null).ToList();
        var days = Quantiles.Median(at == 0 ? shown.Days : asked.Select(one => one.DaysTo(at)).OfType<double>());
        return new FlowStageView(
            stage.Key, stage.Label, reached.Count, lost.Count, days?.Value, days?.Interval?.Low, days?.Interval?.High,
            Figures.Reasons(lost.Select(one => one.Ending!.Value), reached.Count));
    }

    /// <summary>Couples of listings that stood on a first page in the period, what became of them, and which were put aside.</summary>
    private static async Task<ShownCouples> ShownAsync(
        SiloDbContext db, DateTimeOffset asOf, StatisticsPeriod period, CancellationToken cancellationToken)
    {
        var (from, before) = (StartOf(period.From) ?? DateTimeOffset.MinValue.AddDays(1), StartOf(period.To?.AddDays(1)) ?? asOf);
        if (before > asOf) before = asOf;
        var rows = await db.Database.SqlQuery<ShownCouple>(
            $"""
            with shown as (
                select least(page.listing_id, impression.partner_listing_id) as first, greatest(page.listing_id, impression.partner_listing_id) as second,
                    min(page.shown_at) as at
                from impressions impression
                join suggestion_pages page on page.id = impression.page_id
                where impression.position <= {Impression.FirstPage} and page.shown_at >= {from} and page.shown_at < {before}
                group by 1, 2
            ), asked as (
                select first_listing_id as first, second_listing_id as second, min(requested_at) as at
                from pairings where requested_at <= {asOf} group by 1, 2
            ), aside as (
                select least(listing_id, partner_listing_id) as first, greatest(listing_id, partner_listing_id) as second, min(reason) as reason
                from dismissals group by 1, 2
            )
            select 'couples' as kind, null::text as reason, count(*)::int as count, null::double precision as days from shown
            union all
            select 'asked', null, 1, extract(epoch from asked.at - shown.at)::double precision / 86400 from shown join asked using (first, second) where asked.at >= shown.at
            union all
            select 'aside', aside.reason, count(*)::int, null from shown join aside using (first, second)
            left join asked using (first, second) where asked.at is null group by aside.reason
            """).ToListAsync(cancellationToken);
        return new ShownCouples(
            rows.Where(one => one.Kind == "couples").Sum(one => one.Count),
            [.. rows.Where(one => one.Kind == "asked").Select(one => one.Days!.Value)],
            [.. rows.Where(one => one.Kind == "aside").Select(one => (one.Reason!, one.Count))]);
    }

    private static DateTimeOffset? StartOf(DateOnly? day) => day is { } told ? new DateTimeOffset(told, TimeOnly.MinValue, TimeSpan.Zero) : null;

    private sealed record ShownCouples(int Couples, IReadOnlyList<double> Days, IReadOnlyList<(string Reason, int Count)> Dismissals);

    private sealed class Journey(Pilot pilot)
    {
        private readonly DateTimeOffset?[] entered = [.. Stages.Select(stage => pilot.FirstIn(stage.State))];

        internal int Farthest { get; } = FlowFigures.Farthest(pilot);

        internal (string Code, string Label)? Ending { get; } = Endings.Of(pilot) ?? Endings.After(pilot);

        /// <summary>Days from the last stage before that it entered; null where it did not come here.</summary>
        internal double? DaysTo(int stage)
        {
            if (entered[stage] is not { } here) return null;
            var before = entered.Take(stage).LastOrDefault(at => at is not null);
            return before is { } there ? (here - there).TotalDays : null;
        }
    }
}

internal sealed record FlowStage(string Key, string Label, PairingState State);

/// <summary>A row of the statement about what was shown.</summary>
internal sealed record ShownCouple(string Kind, string? Reason, int Count, double? Days);
