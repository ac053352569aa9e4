using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Changes;

/// <summary>
/// How far a reader of the feed has come that writes down what it makes: the place moves in the transaction of what was made,
/// and its row is locked meanwhile, so of several services one handles each change, once.
/// </summary>
internal sealed class FeedPlace
{
    public required string Reader { get; init; }
    public ulong Tx { get; private set; }
    public long Seq { get; private set; }

    internal FeedPosition Position => new(Tx, Seq);

    internal void MoveTo(FeedPosition position) => (Tx, Seq) = (position.Tx, position.Seq);
}

internal sealed class FeedPlaceConfiguration : IEntityTypeConfiguration<FeedPlace>
{
    public void Configure(EntityTypeBuilder<FeedPlace> place)
    {
        place.ToTable("feed_positions");
        place.HasKey(row => row.Reader);
        place.Property(row => row.Tx).HasColumnType("xid8");
        place.Ignore(row => row.Position);
    }
}
