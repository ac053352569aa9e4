using System.Text.Json;
using System.Text.RegularExpressions;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Common;

/// <summary>Answers what went wrong outside the use cases: a body that cannot be read, a lost race, a bug.</summary>
internal sealed partial class Failures(ILogger<Failures> log) : IExceptionHandler
{
    private static readonly Refusal Unstorable =
        new("malformed", "The request holds a character that no text has: a zero, or half of a character.");

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception failure, CancellationToken cancellationToken)
    {
        if (failure is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var answer = failure switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } =>
                new Refusal("too-large", "This is larger than what may be sent here.").ToProblem(),
            BadHttpRequestException unreadable => Malformed(unreadable).ToProblem(),
            _ when failure.IsUnstorableText() => Unstorable.ToProblem(),
            DbUpdateConcurrencyException => Refusal.StaleVersion.ToProblem(),
            _ when failure.IsDatabaseAway() => Away(context, failure),
            _ => Unexpected(context, failure),
        };
        await answer.ExecuteAsync(context);
        return true;
    }

    /// <summary>Nothing was changed, unless the database went away in the very moment of a commit: whoever asks again should send a key.</summary>
    private ProblemHttpResult Away(HttpContext context, Exception failure)
    {
        LogAway(context.Request.Method, context.Request.Path, failure.GetBaseException().Message);
        return Fault(context, StatusCodes.Status503ServiceUnavailable, "unavailable", "The service cannot answer right now. Try again in a moment.");
    }

    private ProblemHttpResult Unexpected(HttpContext context, Exception failure)
    {
        LogUnexpected(failure, context.Request.Method, context.Request.Path);
        return Fault(
            context, StatusCodes.Status500InternalServerError, "unexpected",
            "Something went wrong here. Tell us the correlation id, so that we find it.");
    }

    private static ProblemHttpResult Fault(HttpContext context, int status, string code, string sentence) => TypedResults.Problem(
        detail: sentence,
        statusCode: status,
        extensions: new Dictionary<string, object?>
        {
            ["code"] = code,
            ["field"] = null,
            ["correlationId"] = context.TraceIdentifier,
        });

    private static Refusal Malformed(BadHttpRequestException unreadable)
    {
        if (unreadable.InnerException is JsonException json)
        {
            var field = FieldOf(json);
            return new Refusal("malformed", field is null
                ? "The body is not the JSON that is expected here."
                : $"The body's {field} is missing or cannot be read.", field);
        }

        var parameter = Parameter().Match(unreadable.Message) is { Success: true } found ? found.Groups[1].Value : null;
        return new Refusal("malformed", parameter is null
            ? "The request cannot be read. A body must be JSON, sent as application/json."
            : $"The parameter {parameter} cannot be read.", parameter);
    }

    /// <summary>System.Text.Json names a wrong value by its path and a missing one by its name.</summary>
    private static string? FieldOf(JsonException json)
    {
        var path = json.Path is { Length: > 2 } known && known.StartsWith("$.", StringComparison.Ordinal) ? known[2..] : null;
        var missing = Missing().Match(json.Message) is { Success: true } found ? found.Groups[1].Value : null;
        return (path, missing) switch
        {
            (_, null) => path,
            (null, _) => missing,
            _ => $"{path}.{missing}",
        };
    }

    [GeneratedRegex("missing required properties including: '([^']+)'")]
    private static partial Regex Missing();

    [GeneratedRegex("""parameter "\S+ (\w+)" """)]
    private static partial Regex Parameter();

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} {Path} could not be answered, the database is away: {Reason}")]
    private partial void LogAway(string method, string path, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    private partial void LogUnexpected(Exception failure, string method, string path);
}
