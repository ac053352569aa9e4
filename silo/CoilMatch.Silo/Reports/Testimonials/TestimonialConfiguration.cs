using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Reports;

internal sealed class TestimonialConfiguration : IEntityTypeConfiguration<Testimonial>
{
    public void Configure(EntityTypeBuilder<Testimonial> testimonial)
    {
        testimonial.ToTable("testimonials");
        testimonial.Property(row => row.Id).ValueGeneratedNever();
        testimonial.Property(row => row.Side).HasConversion<string>();
        testimonial.Property(row => row.Role).HasConversion<string>();
        testimonial.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
        testimonial.HasOne<Person>().WithMany().HasForeignKey(row => row.RecordedBy);
        testimonial.HasOne<Person>().WithMany().HasForeignKey(row => row.WithdrawnBy);
        testimonial.HasIndex(row => row.PairingId);
    }
}
