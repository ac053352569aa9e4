using System.Data.Common;
using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace CoilMatch.Silo.Privacy;

/// <summary>
/// Everything about the caller in one JSON file (GDPR, Articles 15 and 20): the rows of each table as the register tells whose
/// they are, without secrets, with what each is for. Nobody else's name or address is in it, but where the caller wrote it.
/// </summary>
internal static class ExportOwnData
{
    internal static void MapExportOwnData(this IEndpointRouteBuilder me) => me
        .MapGet("/data", Handle)
        .Needs(UseCase.ExportOwnData)
        .Produces<Stream>(StatusCodes.Status200OK, "application/json")
        .WithSummary("Everything this service holds about me, as a file");

    private static PushStreamHttpResult Handle(
        Caller caller, HttpContext http, NpgsqlDataSource source, [FromKeyedServices(Clocks.True)] TimeProvider clock)
    {
        var person = caller.Id!.Value;
        var at = clock.GetUtcNow();
        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Stream(
            stream => WriteAsync(stream, person, at, source, http.RequestAborted),
            "application/json", FormattableString.Invariant($"coilmatch-my-data-{at.UtcDateTime:yyyyMMdd}.json"));
    }

    private static async Task WriteAsync(
        Stream stream, PersonId person, DateTimeOffset at, NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("format", "coilmatch-my-data");
        json.WriteNumber("formatVersion", 1);
        json.WriteString("madeAt", at);
        json.WriteStartArray("data");
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        foreach (var kind in DataRegister.All.Where(one => one.Own is not null))
            await WriteAsync(json, kind, person, connection, cancellationToken);
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    private static async Task WriteAsync(
        Utf8JsonWriter json, DataKind kind, PersonId person, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        json.WriteStartObject();
        json.WriteString("table", kind.Table);
        json.WriteString("what", kind.What);
        json.WriteString("purpose", kind.Purpose);
        json.WriteString("ground", kind.Ground);
        json.WriteString("kept", kind.Kept);
        json.WriteStartArray("rows");
        await using var command = new NpgsqlCommand(kind.Own, connection);
        command.Parameters.Add(new NpgsqlParameter("me", person.Value));
        await using DbDataReader rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            json.WriteRawValue(rows.GetString(0));
            if (json.BytesPending > 1 << 16) await json.FlushAsync(cancellationToken);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }
}
