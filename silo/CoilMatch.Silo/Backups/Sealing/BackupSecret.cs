using System.Security.Cryptography;
using System.Text;

namespace CoilMatch.Silo.Backups.Sealing;

/// <summary>How the key of a backup's file is locked up.</summary>
internal enum SecretKind : byte
{
    /// <summary>32 random bytes that the operator keeps as a file.</summary>
    KeyFile = 1,

    /// <summary>Words that a person remembers; made slow to guess.</summary>
    Passphrase = 2,
}

/// <summary>What opens backups: a key file (setting <c>Backup:KeyFile</c>) or a passphrase (<c>Backup:Passphrase</c>).</summary>
internal sealed class BackupSecret
{
    internal const int KeyBytes = 32;

    /// <summary>Iterations of PBKDF2 with HMAC-SHA-512.</summary>
    /// <remarks>Source: OWASP Password Storage Cheat Sheet asks for at least 210,000.</remarks>
    internal const int Iterations = 300_000;

    /// <summary>More than this no file may ask for, lest a forged one keeps the machine busy for hours.</summary>
    private const int MostIterations = 10_000_000;
    private const int ShortestPassphrase = 16;
    private const string KeyPrefix = "coilmatch-backup-key:";

    private static readonly byte[] Purpose = "coilmatch backup 1"u8.ToArray();

    private readonly byte[] secret;

    private BackupSecret(SecretKind kind, byte[] secret) => (Kind, this.secret) = (kind, secret);

    internal SecretKind Kind { get; }

    /// <summary>The text of a new key file.</summary>
    internal static string NewKey() => $"{KeyPrefix}{Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes))}\n";

    /// <exception cref="BackupRefusedException">Neither is set, or what is set cannot be one.</exception>
    internal static BackupSecret From(IConfiguration settings)
    {
        var (file, passphrase) = (settings["Backup:KeyFile"], settings["Backup:Passphrase"]);
        if (!string.IsNullOrEmpty(file)) return FromFile(file);
        if (string.IsNullOrEmpty(passphrase))
            throw new BackupRefusedException("Backups are encrypted: set Backup__KeyFile to a key file (made by `backup --new-key FILE`), or Backup__Passphrase.");
        return passphrase.Length >= ShortestPassphrase
            ? new BackupSecret(SecretKind.Passphrase, Encoding.UTF8.GetBytes(passphrase))
            : throw new BackupRefusedException($"Backup__Passphrase has fewer than {ShortestPassphrase} letters. Choose several words, or use a key file.");
    }

    /// <summary>The key that locks up a file's own key; another for every salt.</summary>
    /// <exception cref="BackupRefusedException">The file was locked up in another way.</exception>
    internal byte[] WrappingKey(SecretKind kind, ReadOnlySpan<byte> salt, int iterations)
    {
        if (kind != Kind)
            throw new BackupRefusedException(kind == SecretKind.KeyFile
                ? "This backup is locked with a key file: set Backup__KeyFile."
                : "This backup is locked with a passphrase: set Backup__Passphrase, and no Backup__KeyFile.");
        if (kind == SecretKind.KeyFile) return HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, KeyBytes, salt.ToArray(), Purpose);
        return iterations is > 0 and <= MostIterations
            ? Rfc2898DeriveBytes.Pbkdf2(secret, salt, iterations, HashAlgorithmName.SHA512, KeyBytes)
            : throw new BackupRefusedException("This is no backup: its header says what none does.");
    }

    private static BackupSecret FromFile(string file)
    {
        try
        {
            var text = File.ReadAllText(file).Trim();
            if (text.StartsWith(KeyPrefix, StringComparison.Ordinal)
                && Convert.FromBase64String(text[KeyPrefix.Length..]) is { Length: KeyBytes } key)
                return new BackupSecret(SecretKind.KeyFile, key);
        }
        catch (FormatException)
        {
            // Told below, as every other content that is no key.
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            throw new BackupRefusedException($"The key file {file} cannot be read: {unread.Message}");
        }

        throw new BackupRefusedException($"{file} is no key file of CoilMatch: it has one line that begins with \"{KeyPrefix}\".");
    }
}
