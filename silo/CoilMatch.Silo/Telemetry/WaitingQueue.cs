using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Telemetry;

/// <summary>Something that waits in the database for this service or for people; the room that owns it says since when.</summary>
/// <param name="Name">The value of the label <c>queue</c>.</param>
/// <param name="Since">Of everything that waits at the moment given: since when.</param>
internal sealed record WaitingQueue(string Name, Func<SiloDbContext, DateTimeOffset, IQueryable<DateTimeOffset>> Since);

/// <summary>A number that is counted in the database.</summary>
/// <param name="Name">The name of the metric.</param>
/// <param name="Unit">In braces what is counted, by the rules of UCUM, such as <c>{mail}</c>.</param>
/// <param name="CountAsync">Counts as of the moment given.</param>
internal sealed record CountedRows(
    string Name, string Unit, string Description, Func<SiloDbContext, DateTimeOffset, CancellationToken, Task<int>> CountAsync);

internal static class WaitingQueueServices
{
    internal static IServiceCollection AddWaitingQueue(
        this IServiceCollection services, string name, Func<SiloDbContext, DateTimeOffset, IQueryable<DateTimeOffset>> since) =>
        services.AddSingleton(new WaitingQueue(name, since));

    internal static IServiceCollection AddCountedRows(
        this IServiceCollection services, string name, string unit, string description,
        Func<SiloDbContext, DateTimeOffset, CancellationToken, Task<int>> countAsync) =>
        services.AddSingleton(new CountedRows(name, unit, description, countAsync));
}
