using Npgsql;

namespace CoilMatch.Silo.Storage;

internal static class DatabaseAway
{
    /// <summary>What followed from a lost connection, as the loss that it is.</summary>
    internal static NpgsqlException In(Exception consequence) =>
        new("The connection to the database was lost.", new IOException(consequence.Message, consequence));

    /// <summary>
    /// Whether PostgreSQL was not there, or gave up for a reason that passes, such as a deadlock: the same may work in a moment.
    /// EF Core wraps such failures in others.
    /// </summary>
    internal static bool IsDatabaseAway(this Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is NpgsqlException { IsTransient: true }) return true;
            if (cause is PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown }) return true;
        }

        return false;
    }
}
