using System.Diagnostics;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>A disk of two gigabytes for one folder: a file system in a file, which can be filled to its last byte.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private const long Size = 2L << 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string image;
    private readonly string filler;

    private SmallDisk(string image, string folder) => (this.image, Folder, filler) = (image, folder, Path.Combine(folder, "filler"));

    internal string Folder { get; }

    /// <summary>Null where none can be mounted: that takes Linux and its administrator.</summary>
    internal static async Task<SmallDisk?> TryMountAsync()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return null;
        var folder = Directory.CreateTempSubdirectory("coilmatch-bench-disk-").FullName;
        var disk = new SmallDisk(folder + ".image", folder);
        await using (var file = File.Create(disk.image))
            file.SetLength(Size);
        // Nothing is kept back for the administrator, as whom silos run here: full is full for everybody.
        if (await RunAsync("mkfs.ext4", "-q", "-F", "-m", "0", disk.image) && await RunAsync("mount", "-o", "loop", disk.image, folder))
            return disk;
        File.Delete(disk.image);
        Directory.Delete(folder);
        return null;
    }

    internal async Task FillAsync()
    {
        await using var file = File.Create(filler, bufferSize: 0);
        var piece = new byte[1 << 20];
        for (var length = piece.Length; length > 0; length /= 2)
        {
            try
            {
                while (true)
                    await file.WriteAsync(piece.AsMemory(0, length));
            }
            catch (IOException)
            {
                // So much does not fit any more; half of it may.
            }
        }
    }

    internal void Free() => File.Delete(filler);

    public async ValueTask DisposeAsync()
    {
        if (!await RunAsync("umount", Folder))
            await RunAsync("umount", "--lazy", Folder);
        Directory.Delete(Folder);
        File.Delete(image);
    }

    private static async Task<bool> RunAsync(string program, params string[] words)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardError = true })!;
            await process.WaitForExitAsync().WaitAsync(Patience);
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
