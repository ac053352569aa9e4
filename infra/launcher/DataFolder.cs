using System.Security.Cryptography;
using System.Text.Json;

namespace CoilMatch.Launcher;

/// <summary>The folder that holds the database, the secrets and the logs; one launcher at a time owns it.</summary>
internal sealed class DataFolder : IDisposable
{
    private const long LeastFreeBytes = 300L << 20;

    private readonly FileStream owner;

    private DataFolder(string path, FileStream owner) => (FullPath, this.owner) = (path, owner);

    internal string FullPath { get; }

    internal string Logs => Path.Combine(FullPath, "logs");

    private string RunFile => Path.Combine(FullPath, "run.json");

    /// <summary>What runs from this folder now; written when all is ready, removed at the end.</summary>
    /// <param name="ProcessId">The launcher's.</param>
    /// <param name="Nodes">Every part that runs; in a cluster it is written anew whenever one was started again.</param>
    internal sealed record Running(int ProcessId, string Address, string SiloAddress, IReadOnlyList<Node> Nodes);

    /// <summary>A part that runs.</summary>
    /// <param name="Role">silo, edge, postgres, proxy or identity-provider.</param>
    /// <param name="ProcessId">For postgres that of the server itself, not of its starter.</param>
    internal sealed record Node(string Name, string Role, int ProcessId, string Address);

    /// <summary>Random keys between the parts, made once for this folder.</summary>
    internal sealed record Secrets(string EdgeKey, string DatabasePassword, string ClientSecret);

    /// <summary>Opens the folder for this launcher alone.</summary>
    /// <exception cref="Trouble">It cannot be written, the disk is full, or another launcher owns it.</exception>
    internal static DataFolder Own(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.Combine(path, "logs"));
            CheckSpace(path);
            var owner = new FileStream(Path.Combine(path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            owner.SetLength(0);
            owner.Write("coilmatch"u8);
            owner.Flush(flushToDisk: true);
            return new DataFolder(path, owner);
        }
        catch (IOException) when (Find(path) is { } running)
        {
            throw new Trouble($"CoilMatch already runs from {path}: {running.Address} (process {running.ProcessId}). Use it, stop it, or give this one a folder of its own with --data and --port.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Trouble($"The data folder {path} cannot be used: {error.Message} Nothing was changed. Check that it can be written and that no other CoilMatch is starting from it, or choose another with --data.");
        }
    }

    /// <summary>The launcher that runs from this folder, if one does.</summary>
    internal static Running? Find(string path)
    {
        try
        {
            var running = JsonSerializer.Deserialize<Running>(File.ReadAllText(Path.Combine(path, "run.json")))!;
            using var process = System.Diagnostics.Process.GetProcessById(running.ProcessId);
            return running;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            return null;
        }
    }

    internal static Secrets ReadSecrets(string path) =>
        JsonSerializer.Deserialize<Secrets>(File.ReadAllText(Path.Combine(path, "secrets.json")))!;

    internal Secrets EnsureSecrets()
    {
        var file = Path.Combine(FullPath, "secrets.json");
        if (File.Exists(file)) return ReadSecrets(FullPath);

        static string Random() => Convert.ToHexString(RandomNumberGenerator.GetBytes(32)).ToLowerInvariant();
        var secrets = new Secrets(Random(), Random(), Random());
        WriteSecret(file, JsonSerializer.Serialize(secrets));
        return secrets;
    }

    /// <summary>The private key that signs badges, made once for this folder; whoever moves the installation takes it along.</summary>
    internal string EnsureSigningKey()
    {
        var file = Path.Combine(FullPath, "badge-signing-key.pem");
        if (File.Exists(file)) return file;

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        WriteSecret(file, key.ExportPkcs8PrivateKeyPem());
        return file;
    }

    /// <summary>Writes a file that only its owner reads, whole or not at all.</summary>
    private static void WriteSecret(string file, string text)
    {
        var draft = file + ".new";
        File.WriteAllText(draft, text);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Move(draft, file);
    }

    /// <summary>Whoever reads the file while it is written anew finds the old one or the new one, whole.</summary>
    internal void Announce(Running running)
    {
        var draft = RunFile + ".new";
        File.WriteAllText(draft, JsonSerializer.Serialize(running));
        File.Move(draft, RunFile, overwrite: true);
    }

    private static void CheckSpace(string path)
    {
        var free = new DriveInfo(Path.GetFullPath(path)).AvailableFreeSpace;
        if (free < LeastFreeBytes)
            throw new Trouble($"Only {free >> 20} MB are free for the data folder {path}; {LeastFreeBytes >> 20} MB are needed. Free some, or choose another disk with --data.");
    }

    public void Dispose()
    {
        File.Delete(RunFile);
        owner.Dispose();
    }
}
