using CoilMatch.Silo.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Demo;

internal readonly record struct DemoClockOffsetId(Guid Value);

/// <summary>How many days the demo's clock is ahead, kept where every silo of the demo reads it; there is one row, or none before the first move.</summary>
internal sealed class DemoClockOffset : Aggregate
{
    /// <summary>How far one move goes at most, in days.</summary>
    internal const int LongestMove = 400;

    /// <summary>How far the demo may be ahead in all, in days.</summary>
    internal const int MostDays = 3650;

    private DemoClockOffset()
    {
    }

    public DemoClockOffsetId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    public int Days { get; private set; }

    internal static DemoClockOffset None() => new() { Id = new DemoClockOffsetId(new Guid("0199a000-0000-7000-8000-000000000002")) };

    internal Refusal? Move(int days)
    {
        if (days is < 1 or > LongestMove)
            return new Refusal("out-of-bounds", $"The clock moves on by 1 to {LongestMove} days at a time, never back.", "days");
        if (Days + days > MostDays)
            return new Refusal("out-of-bounds", $"The demo can be at most {MostDays} days ahead.", "days");

        Days += days;
        Record(new DemoClockMoved(days, Days));
        return null;
    }
}

/// <param name="OffsetDays">How many days the demo is ahead from now on.</param>
internal sealed record DemoClockMoved(int Days, int OffsetDays) : DomainEvent;

internal sealed class DemoClockOffsetConfiguration : IEntityTypeConfiguration<DemoClockOffset>
{
    public void Configure(EntityTypeBuilder<DemoClockOffset> offset)
    {
        offset.ToTable("demo_clock");
        offset.Property(row => row.Id).ValueGeneratedNever();
    }
}
