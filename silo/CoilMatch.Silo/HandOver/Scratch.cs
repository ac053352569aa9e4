namespace CoilMatch.Silo.HandOver;

/// <summary>A file on this machine's disk that has no name and goes with its handle.</summary>
internal static class Scratch
{
    internal static FileStream Open()
    {
        var path = Path.Combine(Path.GetTempPath(), $"coilmatch-hand-over-{Guid.CreateVersion7():N}");
        var file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        // Elsewhere than on Windows an open file needs no name, and without one a crash leaves nothing behind.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return file;
    }
}
