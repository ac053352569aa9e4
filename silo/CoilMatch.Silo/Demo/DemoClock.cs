namespace CoilMatch.Silo.Demo;

/// <summary>The time by which the demo goes: that of the world, moved on by so many days; its timers run on real time.</summary>
internal sealed class DemoClock(TimeProvider world) : TimeProvider
{
    private volatile int offsetDays;

    /// <summary>How many days the demo is ahead.</summary>
    internal int OffsetDays => offsetDays;

    public override TimeZoneInfo LocalTimeZone => world.LocalTimeZone;

    public override long TimestampFrequency => world.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => world.GetUtcNow().AddDays(offsetDays);

    public override long GetTimestamp() => world.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        world.CreateTimer(callback, state, dueTime, period);

    internal void Follow(int days) => offsetDays = days;
}
