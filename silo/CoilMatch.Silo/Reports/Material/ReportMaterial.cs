using CoilMatch.Silo.ActionPlans;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reports;

/// <summary>Everything of which a report is made, as it was recorded until the end of the cut-off day, in an order that no id decides where it shows.</summary>
/// <param name="Projects">Every pairing that had been asked for.</param>
/// <param name="Tags">The tags that a person had confirmed and nobody had removed.</param>
/// <param name="Testimonials">Those whose consent stands today: a withdrawal counts at once, for any cut-off.</param>
internal sealed record ReportMaterial(
    ReportPeriod Period, IReadOnlyList<ReportProject> Projects, IReadOnlyList<ReportTag> Tags, IReadOnlyList<ActionPlanRow> ActionPlan,
    IReadOnlyList<Testimonial> Testimonials, PublicFigures Figures)
{
    private readonly Dictionary<PairingId, ReportProject> byId = Projects.ToDictionary(one => one.Id);

    internal ReportProject? Project(PairingId id) => byId.GetValueOrDefault(id);

    /// <param name="withFigures">Whether the report tells figures of students and lecturers, which take longest to make.</param>
    internal static async Task<ReportMaterial> ReadAsync(
        SiloDbContext db, ReportPeriod period, bool withFigures, CancellationToken cancellationToken) => new(
        period,
        await ProjectsAsync(db, period, cancellationToken),
        [
            .. (await db.ReportMappings.AsNoTracking()
                .Where(one => one.ConfirmedAt < period.End && (one.RemovedAt == null || one.RemovedAt >= period.End))
                .ToListAsync(cancellationToken)).Select(one => new ReportTag(one.PairingId, one.Code, one.Evidence)),
        ],
        [.. (await db.ActionPlan.AsNoTracking().ToListAsync(cancellationToken)).InPlanOrder()],
        [
            .. (await db.Testimonials.AsNoTracking()
                .Where(one => one.RecordedAt < period.End && one.WithdrawnAt == null)
                .ToListAsync(cancellationToken))
                .OrderBy(one => one.RecordedAt).ThenBy(one => one.Country, StringComparer.Ordinal).ThenBy(one => one.Text, StringComparer.Ordinal),
        ],
        withFigures ? await PublicFigures.ReadAsync(db, period, cancellationToken) : PublicFigures.None);

    /// <summary>The titles and plans of some projects.</summary>
    internal Task<Dictionary<PairingId, (string Title, ProjectPlan Plan)>> PlansAsync(
        IEnumerable<ReportProject> projects, SiloDbContext db, CancellationToken cancellationToken) =>
        ReportPlans.ReadAsync(db, [.. projects.Select(one => one.Id).Distinct()], Period, cancellationToken);

    private static async Task<List<ReportProject>> ProjectsAsync(SiloDbContext db, ReportPeriod period, CancellationToken cancellationToken)
    {
        var rows = await (
            from pairing in db.Pairings.AsNoTracking()
            where pairing.RequestedAt < period.End
            join own in db.Institutions on pairing.InstitutionId equals own.Id
            join partner in db.Institutions on pairing.PartnerInstitutionId equals partner.Id
            select new
            {
                pairing.Id,
                pairing.Milestones,
                pairing.State,
                pairing.EnteredStateAt,
                pairing.RequestedAt,
                pairing.StartsOn,
                pairing.EndsOn,
                Own = own.Country,
                Partner = partner.Country,
            }).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new ReportProject(
                row.Id, AsemCountries.Find(row.Own)!, AsemCountries.Find(row.Partner)!, row.StartsOn, row.EndsOn,
                Reached(row.Milestones, row.RequestedAt, period))),
        ];
    }

    private static List<Milestone> Reached(IReadOnlyList<Milestone> all, DateTimeOffset requestedAt, ReportPeriod period)
    {
        var reached = all.Where(one => one.At < period.End).ToList();
        return reached.Count > 0 ? reached : [new Milestone(PairingState.Requested, requestedAt)];
    }
}
