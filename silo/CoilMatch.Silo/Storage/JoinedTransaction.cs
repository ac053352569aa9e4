using Microsoft.EntityFrameworkCore.Storage;

namespace CoilMatch.Silo.Storage;

/// <summary>
/// The transaction of a use case: one of its own, or a part of the one that a keyed write has open already. What is not
/// committed is undone either way; what is becomes visible to others with the outer one.
/// </summary>
internal sealed class JoinedTransaction : IAsyncDisposable
{
    private readonly IDbContextTransaction transaction;
    private readonly string? savepoint;
    private bool committed;

    private JoinedTransaction(IDbContextTransaction transaction, string? savepoint) =>
        (this.transaction, this.savepoint) = (transaction, savepoint);

    internal static async Task<JoinedTransaction> BeginAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is not { } outer)
        {
#pragma warning disable RS0030 // The one place that begins a transaction.
            return new JoinedTransaction(await db.Database.BeginTransactionAsync(cancellationToken), null);
#pragma warning restore RS0030
        }

        const string Name = "use_case";
        await outer.CreateSavepointAsync(Name, cancellationToken);
        return new JoinedTransaction(outer, Name);
    }

    internal async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (savepoint is null) await transaction.CommitAsync(cancellationToken);
        committed = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (savepoint is null) await transaction.DisposeAsync();
        else if (!committed) await UndoAsync();
    }

    private async Task UndoAsync()
    {
        try
        {
            await transaction.RollbackToSavepointAsync(savepoint!);
        }
        catch (Exception gone) when (gone.IsDatabaseAway() || gone is InvalidOperationException)
        {
            // The connection is lost, and with it the outer transaction: there is nothing left to undo.
        }
    }
}

internal static class JoinTransaction
{
    /// <summary>Begins a transaction, or joins the one that is open; see <see cref="JoinedTransaction"/>.</summary>
    internal static Task<JoinedTransaction> JoinTransactionAsync(this SiloDbContext db, CancellationToken cancellationToken) =>
        JoinedTransaction.BeginAsync(db, cancellationToken);
}
