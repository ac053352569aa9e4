using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace CoilMatch.Silo.Storage;

internal static class StorageServices
{
    internal static IServiceCollection AddStorage(this IServiceCollection services)
    {
        // The name is what its metrics carry, instead of the connection string.
        services.AddSingleton(provider => new NpgsqlDataSourceBuilder(ConnectionStringOf(provider)) { Name = "silo" }.Build());
        services.AddScoped<ChangeFeedWriter>();

        // A failed command surfaces as an exception: expected ones are answered, all others are logged where they end.
        services.AddDbContext<SiloDbContext>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>())
            .ConfigureWarnings(warnings => warnings.Log(
                (RelationalEventId.CommandError, LogLevel.Debug), (CoreEventId.SaveChangesFailed, LogLevel.Debug)))
            .AddInterceptors(provider.GetRequiredService<ChangeFeedWriter>()));
        services.AddSingleton<FeedProgress>();
        services.AddSingleton<ChangeFeedReader>();
        if (!HostMode.IsDocumentGeneration) services.AddHostedService<DatabaseMigration>();
        return services;
    }

    private static string ConnectionStringOf(IServiceProvider provider) =>
        provider.GetRequiredService<IConfiguration>().GetConnectionString("CoilMatch")
        ?? throw new InvalidOperationException("Set ConnectionStrings__CoilMatch to the PostgreSQL database of this service.");
}
