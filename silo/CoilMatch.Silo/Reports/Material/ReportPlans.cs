using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reports;

/// <summary>The plans of a few projects as they read at the end of the cut-off day.</summary>
internal static class ReportPlans
{
    /// <summary>The title and the plan of each project.</summary>
    internal static async Task<Dictionary<PairingId, (string Title, ProjectPlan Plan)>> ReadAsync(
        SiloDbContext db, IReadOnlyCollection<PairingId> projects, ReportPeriod period, CancellationToken cancellationToken)
    {
        var rows = await (
            from pairing in db.Pairings.AsNoTracking()
            where projects.Contains(pairing.Id)
            join own in db.Listings on pairing.ListingId equals own.Id
            join ownCourse in db.Courses on own.CourseId equals ownCourse.Id
            join partner in db.Listings on pairing.PartnerListingId equals partner.Id
            join partnerCourse in db.Courses on partner.CourseId equals partnerCourse.Id
            select new { pairing.Id, pairing.Plan, pairing.PlanStamps, Own = ownCourse.Title, Partner = partnerCourse.Title })
            .ToListAsync(cancellationToken);
        var earlier = await EarlierAsync(
            db, [.. rows.Where(row => row.PlanStamps.Values.Any(stamp => stamp.At >= period.End)).Select(row => row.Id.Value)], period, cancellationToken);
        return rows.ToDictionary(row => row.Id, row =>
        {
            var plan = earlier.GetValueOrDefault(row.Id.Value) ?? row.Plan;
            return (TitleOf(plan, row.Own, row.Partner), plan);
        });
    }

    internal static string TitleOf(ProjectPlan plan, string requester, string invited) =>
        plan.Aims?.Title is { Length: > 0 } title ? title
        : requester == invited ? requester
        : string.Join(" / ", new[] { requester, invited }.Where(one => one.Length > 0));

    /// <summary>Plans that were changed after the cut-off, put together again from the change feed.</summary>
    private static async Task<Dictionary<Guid, ProjectPlan>> EarlierAsync(
        SiloDbContext db, IReadOnlyList<Guid> projects, ReportPeriod period, CancellationToken cancellationToken)
    {
        if (projects.Count == 0) return [];

        var saved = await db.Changes.AsNoTracking()
            .Where(one => projects.Contains(one.AggregateId) && one.Event == nameof(PlanSaved) && one.At < period.End)
            .OrderBy(one => one.Seq)
            .Select(one => new { one.AggregateId, one.Data })
            .ToListAsync(cancellationToken);
        return saved.GroupBy(one => one.AggregateId).ToDictionary(
            versions => versions.Key,
            versions => versions.Aggregate(new ProjectPlan(), (plan, version) => Take(plan, version.Data)));
    }

    private static ProjectPlan Take(ProjectPlan plan, string data)
    {
        using var change = JsonDocument.Parse(data);
        var sections = change.RootElement.GetProperty("sections");
        var given = sections.Deserialize<ProjectPlan>(Json.Options)!;
        return PlanSection.All.Where(section => sections.TryGetProperty(section.Name, out _))
            .Aggregate(plan, (whole, section) => section.Take(whole, given));
    }
}
