using CoilMatch.Silo.Common;
using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Demo;

internal static class DemoServices
{
    internal static IServiceCollection AddDemo(this IServiceCollection services, IConfiguration configuration)
    {
        var demo = new DemoMode(configuration);
        services.AddSingleton(demo).AddSingleton<IFirstData, DemoData>();
        if (!demo.IsOn)
            return services.AddSingleton(provider => provider.GetRequiredKeyedService<TimeProvider>(Clocks.True));

        services.AddSingleton(provider => new DemoClock(provider.GetRequiredKeyedService<TimeProvider>(Clocks.True)));
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>());
        return HostMode.IsDocumentGeneration ? services : services.AddHostedService<DemoClockFollower>();
    }
}
