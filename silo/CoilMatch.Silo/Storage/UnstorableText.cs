using Npgsql;

namespace CoilMatch.Silo.Storage;

internal static class UnstorableText
{
    /// <summary>Whether PostgreSQL was given a text that it keeps in no column and compares with none, such as one with U+0000.</summary>
    internal static bool IsUnstorableText(this Exception failure) => failure.GetBaseException() is PostgresException
    {
        SqlState: PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter,
    };
}
