namespace CoilMatch.Silo.Backups;

/// <summary>An expected no of a backup or a restore; its message is all that the operator is told.</summary>
internal sealed class BackupRefusedException(string message) : Exception(message);
