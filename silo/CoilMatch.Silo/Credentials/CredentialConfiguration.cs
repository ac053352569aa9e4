using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Credentials;

internal sealed class CredentialConfiguration : IEntityTypeConfiguration<Credential>
{
    public void Configure(EntityTypeBuilder<Credential> credential)
    {
        credential.ToTable("credentials");
        credential.Property(row => row.Id).ValueGeneratedNever();
        credential.Property(row => row.Side).HasConversion<string>();
        credential.Property(row => row.Achievement).HasConversion<string>();
        credential.Property(row => row.Subject).HasConversion<string>();
        credential.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
        credential.HasOne<Institution>().WithMany().HasForeignKey(row => row.InstitutionId);
        credential.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId);
        credential.HasOne<Person>().WithMany().HasForeignKey(row => row.IssuedBy);
        credential.HasIndex(row => row.StatusIndex).IsUnique();

        // One that holds for each achievement of each side.
        credential.HasIndex(row => new { row.PairingId, row.Side, row.Achievement, row.Subject }).IsUnique().HasFilter("revoked_at is null");
    }
}

internal sealed class CredentialKeyConfiguration : IEntityTypeConfiguration<CredentialKey>
{
    public void Configure(EntityTypeBuilder<CredentialKey> key)
    {
        key.ToTable("credential_keys");
        key.HasKey(row => row.Multibase);
    }
}
