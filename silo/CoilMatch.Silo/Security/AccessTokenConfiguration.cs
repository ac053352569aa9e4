using CoilMatch.Silo.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Security;

internal sealed class AccessTokenConfiguration : IEntityTypeConfiguration<AccessToken>
{
    public void Configure(EntityTypeBuilder<AccessToken> token)
    {
        token.ToTable("access_tokens");
        token.Property(row => row.Id).ValueGeneratedNever();
        token.Property(row => row.Kind).HasConversion<string>();
        token.HasIndex(row => row.Hash).IsUnique();
        token.HasIndex(row => row.PersonId);
        token.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId);
    }
}
