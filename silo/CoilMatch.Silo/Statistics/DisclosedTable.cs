using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Statistics;

/// <summary>Students of one final half-year by country, as it was first published; it never changes again.</summary>
internal sealed class DisclosedTable
{
    /// <summary>Such as 2026-H1.</summary>
    public required string HalfYear { get; init; }
    public required DateTimeOffset FrozenAt { get; init; }
    public required DisclosedStudents Students { get; init; }
}

/// <param name="Countries">Those with a project, by code.</param>
/// <param name="Regions">Asia and Europe, where they have a project.</param>
internal sealed record DisclosedStudents(
    IReadOnlyList<DisclosedRow> Countries, IReadOnlyList<DisclosedRow> Regions, DisclosedRow Total);

/// <param name="Key">ISO 3166-1 alpha-2, ASIA, EUROPE or TOTAL.</param>
/// <param name="Region">ASIA or EUROPE; empty for the total.</param>
/// <param name="Sides">Classes; a project has two.</param>
/// <param name="Missing">Classes of which no numbers were told.</param>
/// <param name="Hidden">Whether numbers were told and may not be shown; all three are hidden together.</param>
internal sealed record DisclosedRow(
    string Key, string Region, int Projects, int Sides, int Missing, bool Hidden, int? Enrolled, int? Started, int? Completed);

internal sealed class DisclosedTableConfiguration : IEntityTypeConfiguration<DisclosedTable>
{
    public void Configure(EntityTypeBuilder<DisclosedTable> table)
    {
        table.ToTable("disclosed_tables");
        table.HasKey(row => row.HalfYear);
        table.Property(row => row.Students).AsJson();
    }
}
