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

    public async ValueTask InitializeAsync() => App = await SiloApp.StartAsync(fixture);

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
