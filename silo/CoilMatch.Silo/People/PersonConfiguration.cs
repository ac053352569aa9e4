using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.People;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("people");
        person.Property(row => row.Id).ValueGeneratedNever();
        person.Property(row => row.CoilExperience).HasConversion<string>();
        person.Property(row => row.Languages).AsJson();
        person.Ignore(row => row.Address);
        person.HasIndex(row => row.Email).IsUnique();
    }
}
