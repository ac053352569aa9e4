using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CoilMatch.Silo.Common;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace CoilMatch.Silo.Telemetry;

/// <summary>
/// One event as one line of JSON, with the names that the edge's log has too: at, level, event, message, correlationId. Every
/// text passes <see cref="Redaction"/>, and JSON escapes line breaks and control characters, so no text can begin a line of its own.
/// </summary>
internal sealed class LogLine([FromKeyedServices(Clocks.True)] TimeProvider clock) : ConsoleFormatter(Formatter)
{
    internal const string Formatter = "coilmatch";
    private const string OriginalFormat = "{OriginalFormat}";

    /// <summary>The key under which <see cref="Common.CorrelationId"/> opens its scope.</summary>
    internal const string CorrelationKey = "CorrelationId";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var line = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("at", clock.GetUtcNow().UtcDateTime);
            json.WriteString("level", LevelOf(logEntry.LogLevel));
            json.WriteString("event", logEntry.Category[(logEntry.Category.LastIndexOf('.') + 1)..]);
            json.WriteString("message", Redaction.Of(logEntry.Formatter(logEntry.State, logEntry.Exception)));
            WriteCorrelation(json, scopeProvider);
            WriteDetails(json, logEntry.State);
            if (logEntry.Exception is { } error) json.WriteString("error", Redaction.Of(error.ToString()));
            json.WriteEndObject();
        }

        textWriter.WriteLine(Encoding.UTF8.GetString(line.WrittenSpan));
    }

    private static void WriteCorrelation(Utf8JsonWriter json, IExternalScopeProvider? scopes)
    {
        string? id = null;
        scopes?.ForEachScope(
            (scope, _) =>
            {
                if (scope is IEnumerable<KeyValuePair<string, object>> named)
                    id = named.FirstOrDefault(one => one.Key == CorrelationKey).Value?.ToString() ?? id;
            },
            id);
        if (id is not null) json.WriteString("correlationId", id);
        if (Activity.Current is { } span && span.TraceId.ToHexString() is var trace && trace != id) json.WriteString("traceId", trace);
    }

    private static void WriteDetails<TState>(Utf8JsonWriter json, TState state)
    {
        if (state is not IReadOnlyList<KeyValuePair<string, object?>> details) return;
        foreach (var (name, value) in details)
        {
            if (name == OriginalFormat || value is null) continue;
            var key = JsonNamingPolicy.CamelCase.ConvertName(name);
            switch (value)
            {
                case int or long: json.WriteNumber(key, Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
                case double number when double.IsFinite(number): json.WriteNumber(key, number); break;
                default: json.WriteString(key, Redaction.Of(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")); break;
            }
        }
    }

    private static string LevelOf(LogLevel level) => level switch
    {
        LogLevel.Critical => "critical",
        LogLevel.Error => "error",
        LogLevel.Warning => "warning",
        LogLevel.Information => "info",
        _ => "debug",
    };
}
