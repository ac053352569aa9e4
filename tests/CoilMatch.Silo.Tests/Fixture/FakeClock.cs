namespace CoilMatch.Silo.Tests.Fixture;

/// <summary>A clock that stands still until a test moves it; timers run on real time.</summary>
public sealed class FakeClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Set(DateTimeOffset to) => now = to;

    public void Advance(TimeSpan by) => now += by;
}
