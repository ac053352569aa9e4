using Xunit;

namespace CoilMatch.Silo.Tests.Fixture;

/// <summary>The service of one test class, on a database that its tests share; derive from it.</summary>
public abstract class SiloTest<TSelf>(SiloApps<TSelf> apps) : IClassFixture<SiloApps<TSelf>>
{
    private protected SiloApp App => apps.App;

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}

/// <summary>Starts the service once for a test class.</summary>
public sealed class SiloApps<TTest>(SiloFixture fixture) : IAsyncLifetime
{
    internal SiloApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await (Attribute.IsDefined(typeof(TTest), typeof(NeedsTimersAttribute))
        ? SiloApp.StartAsync(fixture, SiloApp.WithTimers)
        : SiloApp.StartAsync(fixture));

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

/// <summary>Marks a test class whose service runs its jobs by itself.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NeedsTimersAttribute : Attribute;
