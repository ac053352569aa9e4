using System.Security.Cryptography;
using System.Text;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Idempotency;

/// <summary>The table of answers: whoever puts a key there first does the work.</summary>
internal static class KeyedAnswers
{
    /// <summary>
    /// Puts the key there, in the transaction that is open; false when it is there already. While another request works under
    /// the same key, this waits for its end. A service that stands still lets go of its locks after twenty seconds.
    /// </summary>
    internal static async Task<bool> ClaimAsync(
        this SiloDbContext db, PersonId person, IdempotencyKey key, byte[] request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"set local idle_in_transaction_session_timeout = '20s'", cancellationToken);
        return await db.Database.ExecuteSqlAsync(
            $"""
            insert into idempotency_keys (person_id, key, request_hash, status, body, at)
            values ({person.Value}, {key.Hash}, {request}, 0, {Array.Empty<byte>()}, {now}) on conflict do nothing
            """,
            cancellationToken) == 1;
    }

    internal static Task<KeyedAnswer> FindAsync(this SiloDbContext db, PersonId person, IdempotencyKey key, CancellationToken cancellationToken) =>
        db.KeyedAnswers.AsNoTracking().SingleAsync(one => one.PersonId == person && one.Key == key.Hash, cancellationToken);

    /// <summary>To be committed with the effect, or not at all.</summary>
    internal static Task KeepAsync(this SiloDbContext db, PersonId person, IdempotencyKey key, int status, ReadOnlySpan<byte> answer)
    {
        var body = key.Seal(answer);
        return db.Database.ExecuteSqlAsync(
            $"update idempotency_keys set status = {status}, body = {body} where person_id = {person.Value} and key = {key.Hash}",
            CancellationToken.None);
    }

    /// <summary>Deletes what is older than it is kept; says how many.</summary>
    internal static Task<int> DeleteOldKeysAsync(this SiloDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = now - KeyedAnswer.Kept;
        return db.Database.ExecuteSqlAsync($"delete from idempotency_keys where at < {before}", cancellationToken);
    }

    /// <summary>The same for two requests exactly when method, address and body are.</summary>
    internal static byte[] HashOf(string method, string address, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{method} {address}\n"));
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }
}
