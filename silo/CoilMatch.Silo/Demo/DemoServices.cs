using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Demo;

internal static class DemoServices
{
    internal static IServiceCollection AddDemo(this IServiceCollection services) => services
        .AddSingleton<DemoMode>()
        .AddSingleton<IFirstData, DemoData>();
}
