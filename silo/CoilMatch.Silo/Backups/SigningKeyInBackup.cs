namespace CoilMatch.Silo.Backups;

/// <summary>Puts the private key that signs badges back where the service looks for it, and never over another one.</summary>
internal static class SigningKeyInBackup
{
    /// <returns>A sentence on what became of it.</returns>
    internal static async Task<string> PutAsync(string? path, Stream content, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(path)) return "The backup holds the key that signs badges; set Credentials__SigningKeyFile to have it written.";

        using var key = new MemoryStream();
        await content.CopyToAsync(key, cancellationToken);
        if (File.Exists(path))
        {
            return (await File.ReadAllBytesAsync(path, cancellationToken)).AsSpan().SequenceEqual(key.ToArray())
                ? "The key that signs badges is there."
                : $"{path} holds another key for signing badges than the backup; it was left as it is.";
        }

        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            await using var file = new FileStream(path, options);
            await file.WriteAsync(key.ToArray(), cancellationToken);
            return "The key that signs badges was restored.";
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return $"The key that signs badges could not be written: {refused.Message}";
        }
    }
}
