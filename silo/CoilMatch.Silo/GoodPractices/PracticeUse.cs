using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>
/// That a plan began with a good practice. The credit is a copy, so that it stays with the plan when the practice is taken down.
/// </summary>
internal sealed class PracticeUse
{
    private PracticeUse()
    {
    }

    public PairingId PairingId { get; private init; }
    public PracticeCredit Credit { get; private set; } = null!;

    internal static PracticeUse Of(PairingId pairing, PracticeCredit credit) => new() { PairingId = pairing, Credit = credit };

    /// <summary>The plan was begun anew with another one.</summary>
    internal void BuildOn(PracticeCredit credit) => Credit = credit;
}

internal sealed class PracticeUseConfiguration : IEntityTypeConfiguration<PracticeUse>
{
    public void Configure(EntityTypeBuilder<PracticeUse> use)
    {
        use.ToTable("practice_uses");
        use.HasKey(row => row.PairingId);
        use.Property(row => row.PairingId).ValueGeneratedNever();
        use.Property(row => row.Credit).AsJson();
        use.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
    }
}
