using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Privacy;

/// <summary>
/// Erases again, before the service is ready, whom a restored backup brought back: the people whose ids the file of the setting
/// <c>Privacy:ErasedPeople</c> lists, one a line. Ids of nobody, and of people who are erased already, are passed over.
/// </summary>
internal sealed partial class ErasureReplay(
    IConfiguration configuration, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ErasureReplay> log) : IFirstData
{
    internal const string Setting = "Privacy:ErasedPeople";

    /// <exception cref="InvalidOperationException">The file cannot be read, or a line of it is no id.</exception>
    public async Task LoadAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        if (configuration[Setting] is not { Length: > 0 } path) return;

        var ids = IdsOf(await ReadAsync(path, cancellationToken));
        var back = await db.Database.SqlQuery<Guid>(
            $"""select id as "Value" from people where id = any({ids}) and erased_at is null""").ToListAsync(cancellationToken);
        foreach (var id in back)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Erasure>().EraseAnywayAsync(new(id), clock.GetUtcNow(), cancellationToken);
        }

        LogReplayed(back.Count, ids.Length);
    }

    private static async Task<string[]> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllLinesAsync(path, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"{Setting} names a file that cannot be read: {failure.Message}", failure);
        }
    }

    private static Guid[] IdsOf(string[] lines) =>
    [
        .. lines.Select((line, i) => (Text: line.Trim(), Number: i + 1)).Where(line => line.Text.Length > 0).Select(line =>
            Guid.TryParse(line.Text, out var id) ? id : throw new InvalidOperationException($"{Setting}: line {line.Number} is not the id of a person.")),
    ];

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} of {Listed} listed people were erased again")]
    private partial void LogReplayed(int count, int listed);
}
