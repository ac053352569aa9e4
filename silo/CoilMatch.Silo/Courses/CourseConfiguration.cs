using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Courses;

internal sealed class CourseConfiguration : IEntityTypeConfiguration<Course>
{
    public void Configure(EntityTypeBuilder<Course> course)
    {
        course.ToTable("courses");
        course.Property(row => row.Id).ValueGeneratedNever();
        course.Property(row => row.Content).AsJson();
        course.HasOne<Institution>().WithMany().HasForeignKey(row => row.InstitutionId);
        course.HasIndex(row => new { row.InstitutionId, row.SourceId }).IsUnique();
        course.HasIndex(row => row.Title).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
