using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Calendars;

internal sealed class CalendarLinkConfiguration : IEntityTypeConfiguration<CalendarLink>
{
    public void Configure(EntityTypeBuilder<CalendarLink> link)
    {
        link.ToTable("calendar_links", table => table.HasCheckConstraint(
            "ck_calendar_links_one_subject", "(pairing_id is null) <> (institution_id is null)"));
        link.Property(row => row.Id).ValueGeneratedNever();
        link.HasIndex(row => row.Hash).IsUnique();
        link.HasIndex(row => row.PersonId);
        link.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId);
        link.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
        link.HasOne<Institution>().WithMany().HasForeignKey(row => row.InstitutionId);
    }
}
