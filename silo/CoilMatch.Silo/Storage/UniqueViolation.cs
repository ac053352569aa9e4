using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoilMatch.Silo.Storage;

internal static class UniqueViolation
{
    /// <summary>Whether PostgreSQL refused a row because another one already holds a unique value.</summary>
    internal static bool IsUniqueViolation(this DbUpdateException failure) =>
        failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
