using System.Text;

namespace CoilMatch.Silo.HandOver;

/// <summary>The README of an archive: what it is, how to read it without this program, and every table and column of it.</summary>
internal static class ReadmeText
{
    internal const string Licences =
        """
        The data in this archive belong to the institutions and persons who entered them. They include personal data of
        staff (names, mail addresses) and contents of agreements: keep and send the archive accordingly, and hand it only to who
        is to run the service.

        The format of the archive, its README and the descriptions of tables and columns: CC0 1.0 Universal
        (https://creativecommons.org/publicdomain/zero/1.0/).

        Published good practices carry their own licence in the column licence of their table.

        The software that made the archive and reads it: MIT License.

        """;

    internal static string Of(IReadOnlyList<HandedTable> tables, string schemaVersion)
    {
        var text = new StringBuilder();
        text.Append(
            $"""
            # A CoilMatch installation in one file

            This archive holds everything that one installation of CoilMatch knows, as of one moment, in open formats: JSON
            Lines for tables, the files of people as they were. It was made from a database of the schema version
            {schemaVersion}. Two archives of the same data are equal byte for byte.

            | file | what it is |
            |---|---|
            | manifest.json | format and schema version, and for every file its size in bytes, its SHA-256 and its number of rows |
            | data/TABLE.jsonl | one table: a JSON object a line, a line a row, UTF-8, keys in ordinal order, rows in the order of the table's key |
            | documents/SHA256 | the content of a document, named by its SHA-256 |
            | documents/index.jsonl | which stored file (`blob`, named in documents.jsonl) has which content; `lost` when it was missing |
            | learned/ | the models that the ranking learned, each with a card that describes it |
            | LICENSES | under which terms the parts may be used |

            Moments are UTC in ISO 8601, days YYYY-MM-DD, identifiers UUIDs. Columns of the type jsonb hold nested JSON, whose keys are in
            ordinal order too. Bytes are hexadecimal after `\x`.

            ## Reading it without CoilMatch

            Any program that reads zip and JSON will do. To check a file, compare its SHA-256 with the one in manifest.json:
            `unzip -p export.zip data/pairings.jsonl | sha256sum`.

            ## Restoring it

            Into an empty installation, in which nobody has signed in yet: `dotnet run coilmatch.cs -- restore export.zip --data DIR`. All of it is
            stored, or nothing. The file of an older version is taken when every change of the schema since has only added tables,
            columns that may be empty or have a default, or indexes.

            ## What is left out


            """.ReplaceLineEndings("\n"));
        foreach (var (table, reason) in LeftOut.Tables) text.Append($"- `{table}`: {reason}\n");
        foreach (var (table, (_, reason)) in LeftOut.Rows) text.Append($"- some rows of `{table}`: {reason}\n");
        foreach (var (column, reason) in LeftOut.Columns) text.Append($"- the column `{column}`: {reason}\n");
        text.Append(
            """
            - the tables of the timers (`qrtz_…`): each installation makes its own.
            - the index of suggestions: it is made from the listings again.

            ## What says something else than in the database


            """.ReplaceLineEndings("\n"));
        foreach (var (column, (_, reason)) in LeftOut.Rewritten) text.Append($"- `{column}`: {reason}\n");
        text.Append("- `changes.tx`: how many of the places in feed_positions lie before the change; 0 for what all readers have read.\n");
        text.Append("- `feed_positions.tx`, `feed_positions.seq`: the same count for the place itself, and the last change before it.\n");
        text.Append("\n## Tables\n");
        foreach (var table in tables) Append(table, text);
        return text.ToString();
    }

    private static void Append(HandedTable table, StringBuilder text)
    {
        text.Append($"\n### {table.Name}\n\n{table.Description}\n\nKey: {string.Join(", ", table.Key)}.\n\n");
        text.Append("| column | type | may be empty | what it is |\n|---|---|---|---|\n");
        foreach (var column in table.Columns)
        {
            var points = column.References is { } target && !column.Description.Contains(target, StringComparison.Ordinal) ? $" Points to {target}." : "";
            var told = $"{column.Description}{points}".Replace("|", "\\|", StringComparison.Ordinal);
            text.Append($"| {column.Name} | {column.Type} | {(column.Nullable ? "yes" : "no")} | {told} |\n");
        }
    }
}
