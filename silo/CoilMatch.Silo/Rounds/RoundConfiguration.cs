using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Rounds;

internal sealed class RoundConfiguration :
    IEntityTypeConfiguration<MatchingRound>, IEntityTypeConfiguration<RoundPair>,
    IEntityTypeConfiguration<RoundLeftOver>, IEntityTypeConfiguration<RoundEntry>
{
    public void Configure(EntityTypeBuilder<MatchingRound> round)
    {
        round.ToTable("rounds");
        round.Property(row => row.Id).ValueGeneratedNever();
        round.Property(row => row.Call).AsJson();
        round.Property(row => row.Proposal).AsJson();
        round.Property(row => row.State).HasConversion<string>();
        round.HasOne<Institution>().WithMany().HasForeignKey(row => row.InstitutionId);
    }

    public void Configure(EntityTypeBuilder<RoundPair> pair)
    {
        pair.ToTable("round_pairs");
        pair.Property(row => row.Id).ValueGeneratedNever();
        pair.HasOne<MatchingRound>().WithMany().HasForeignKey(row => row.RoundId);
        pair.HasOne<Listing>().WithMany().HasForeignKey(row => row.AsianListingId);
        pair.HasOne<Listing>().WithMany().HasForeignKey(row => row.EuropeanListingId);
        pair.HasOne<Institution>().WithMany().HasForeignKey(row => row.StruckOutBy);
        pair.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
        pair.HasIndex(row => new { row.RoundId, row.Run, row.Place }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RoundLeftOver> leftOver)
    {
        leftOver.ToTable("round_left_overs");
        leftOver.HasKey(row => new { row.RoundId, row.Run, row.ListingId });
        leftOver.Property(row => row.Reason).HasConversion<string>();
        leftOver.HasOne<MatchingRound>().WithMany().HasForeignKey(row => row.RoundId);
        leftOver.HasOne<Listing>().WithMany().HasForeignKey(row => row.ListingId);
    }

    public void Configure(EntityTypeBuilder<RoundEntry> entry)
    {
        entry.ToTable("round_entries");
        entry.HasKey(row => new { row.RoundId, row.ListingId });
        entry.HasOne<MatchingRound>().WithMany().HasForeignKey(row => row.RoundId);
        entry.HasOne<Listing>().WithMany().HasForeignKey(row => row.ListingId);
    }
}
