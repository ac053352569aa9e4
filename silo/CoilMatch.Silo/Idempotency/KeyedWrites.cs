using System.Data;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Idempotency;

/// <summary>Marks a write that takes no key, since it works too long for one transaction; repeating it must do no harm.</summary>
internal sealed record WithoutKey;

/// <summary>
/// Lets a write with an idempotency key be repeated: its effect and its answer are committed together, so that the same write
/// again, also after a crash or at another silo, gets the stored answer and does nothing. A refusal is not stored.
/// </summary>
internal sealed partial class KeyedWrites(RequestDelegate next, ILogger<KeyedWrites> log)
{
    internal const string Replayed = "Idempotency-Replayed";

    private static readonly Refusal Malformed = new(
        "malformed", $"The header {IdempotencyKey.Header} must be 22 to 64 letters, digits, - or _, made anew for each change.", IdempotencyKey.Header);

    private static readonly Refusal Reused = new(
        "key-reused", "This key was used for another change already. Make a new one for each change.", IdempotencyKey.Header);

    public async Task InvokeAsync(HttpContext context, Caller caller, SiloDbContext db, [FromKeyedServices(Clocks.True)] TimeProvider clock)
    {
        if (caller.Id is not { } person || !IsKeyed(context)) await next(context);
        else if (IdempotencyKey.Read(context.Request.Headers[IdempotencyKey.Header]) is { } key) await OnOneConnectionAsync(db, () => HandleAsync(context, person, key, db, clock.GetUtcNow()));
        else await Malformed.ToProblem().ExecuteAsync(context);
    }

    /// <summary>
    /// A connection may end where nobody looks, such as at a savepoint that is no longer needed; what comes next then finds the transaction
    /// finished. That is no bug: nothing is there, and the same write may work in a moment.
    /// </summary>
    private static async Task OnOneConnectionAsync(SiloDbContext db, Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (InvalidOperationException failure) when (db.Database.GetDbConnection().State != ConnectionState.Open)
        {
            throw DatabaseAway.In(failure);
        }
    }

    /// <summary>Files are sent again by hand, and an endpoint may opt out.</summary>
    private static bool IsKeyed(HttpContext context) =>
        context.Request.Headers.ContainsKey(IdempotencyKey.Header)
        && !HttpMethods.IsGet(context.Request.Method)
        && context.GetEndpoint() is RouteEndpoint endpoint && endpoint.Metadata.GetMetadata<WithoutKey>() is null
        && (context.Request.HasJsonContentType() || context.Request.ContentType is null);

    private async Task HandleAsync(HttpContext context, PersonId person, IdempotencyKey key, SiloDbContext db, DateTimeOffset now)
    {
        var request = await HashAsync(context.Request, context.RequestAborted);
        await using var transaction = await db.JoinTransactionAsync(context.RequestAborted);
        if (!await db.ClaimAsync(person, key, request, now, context.RequestAborted))
        {
            var answered = await db.FindAsync(person, key, context.RequestAborted);
            await ReplayAsync(context, answered, key, request);
            return;
        }

        using var answer = await CaptureAsync(context);
        // Nobody writes an answer out for a sender who has left: kept as it is, it would be replayed empty for ever.
        if (context.RequestAborted.IsCancellationRequested) return;
        if (context.Response.StatusCode < StatusCodes.Status400BadRequest)
        {
            await db.KeepAsync(person, key, context.Response.StatusCode, answer.GetBuffer().AsSpan(0, (int)answer.Length));
            await transaction.CommitAsync(CancellationToken.None);
            await FollowUpAsync(context, db);
        }
        else
        {
            await transaction.DisposeAsync();
        }

        answer.Position = 0;
        await answer.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static async Task<byte[]> HashAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        request.EnableBuffering();
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        request.Body.Position = 0;
        return KeyedAnswers.HashOf(request.Method, request.GetEncodedPathAndQuery(), body.GetBuffer().AsSpan(0, (int)body.Length));
    }

    /// <summary>Runs the use case and holds its answer back.</summary>
    private async Task<MemoryStream> CaptureAsync(HttpContext context)
    {
        var outside = context.Response.Body;
        var answer = new MemoryStream();
        context.Response.Body = answer;
        try
        {
            await next(context);
            return answer;
        }
        finally
        {
            context.Response.Body = outside;
        }
    }

    private static async Task ReplayAsync(HttpContext context, KeyedAnswer answered, IdempotencyKey key, byte[] request)
    {
        if (!answered.RequestHash.AsSpan().SequenceEqual(request))
        {
            await Reused.ToProblem().ExecuteAsync(context);
            return;
        }

        context.Response.StatusCode = answered.Status;
        context.Response.Headers[Replayed] = "true";
        var body = key.Open(answered.Body);
        if (body.Length == 0) return;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>The change is made, whatever becomes of what follows from it.</summary>
    private async Task FollowUpAsync(HttpContext context, SiloDbContext db)
    {
        try
        {
            await db.FollowUpAsync();
        }
        catch (Exception failure)
        {
            LogNotFollowedUp(failure, context.Request.Method, context.Request.Path);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} was done, but what follows from it was not")]
    private partial void LogNotFollowedUp(Exception failure, string method, string path);
}
