using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Imports;

/// <summary>What the last import of a row said, so that the same row again changes nothing.</summary>
internal sealed class ImportedCourse
{
    public required InstitutionId InstitutionId { get; init; }

    /// <summary>The id in the file; unique at its institution.</summary>
    public required string SourceId { get; init; }
    public required CourseId CourseId { get; init; }
    public required ListingId ListingId { get; init; }

    /// <summary>SHA-256 of the row's values.</summary>
    public required byte[] ContentHash { get; set; }

    /// <summary>SHA-256 of both contents as the import left them; when they say something else now, a person edited them.</summary>
    public required byte[] WrittenHash { get; set; }
}

internal sealed class ImportedCourseConfiguration : IEntityTypeConfiguration<ImportedCourse>
{
    public void Configure(EntityTypeBuilder<ImportedCourse> imported)
    {
        imported.ToTable("imported_courses");
        imported.HasKey(row => new { row.InstitutionId, row.SourceId });
        imported.HasOne<Course>().WithMany().HasForeignKey(row => row.CourseId);
        imported.HasOne<Listing>().WithMany().HasForeignKey(row => row.ListingId);
    }
}
