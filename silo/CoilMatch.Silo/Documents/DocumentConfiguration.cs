using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Documents;

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> document)
    {
        document.ToTable("documents");
        document.Property(row => row.Id).ValueGeneratedNever();
        document.Property(row => row.Kind).HasConversion<string>();
        document.Property(row => row.Visibility).HasConversion<string>();
        document.Property(row => row.Side).HasConversion<string>();
        document.Property(row => row.Revisions).AsJson();
        document.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
        document.HasOne<Person>().WithMany().HasForeignKey(row => row.AddedBy);
        document.HasOne<Person>().WithMany().HasForeignKey(row => row.RemovedBy);
        document.HasIndex(row => row.PairingId);
    }
}
