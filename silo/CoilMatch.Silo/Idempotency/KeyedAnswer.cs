using CoilMatch.Silo.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Idempotency;

/// <summary>
/// What a write with an idempotency key was answered, kept for a day so that repeating it does nothing and answers the same.
/// Neither the key nor the answer can be read from the row: see <see cref="IdempotencyKey"/>.
/// </summary>
internal sealed class KeyedAnswer
{
    /// <summary>For so long a write may be repeated.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    public PersonId PersonId { get; private init; }

    /// <summary>SHA-256 of the key.</summary>
    public byte[] Key { get; private init; } = [];

    /// <summary>SHA-256 of method, address and body.</summary>
    public byte[] RequestHash { get; private init; } = [];

    /// <summary>HTTP status; 0 only inside the transaction that works on it.</summary>
    public int Status { get; private init; }

    /// <summary>The answer's JSON, sealed with the key.</summary>
    public byte[] Body { get; private init; } = [];

    public DateTimeOffset At { get; private init; }
}

internal sealed class KeyedAnswerConfiguration : IEntityTypeConfiguration<KeyedAnswer>
{
    public void Configure(EntityTypeBuilder<KeyedAnswer> answer)
    {
        answer.ToTable("idempotency_keys");
        answer.HasKey(row => new { row.PersonId, row.Key });
        answer.HasIndex(row => row.At);
    }
}
