using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Xunit;

namespace CoilMatch.Silo.Tests.Blobs;

/// <summary>An Azurite of one test class alone, from the package that npm installed; it keeps everything in memory.</summary>
public sealed class Azurite : IAsyncLifetime
{
    private const string Account = "tests";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private Process? process;
    private DirectoryInfo? folder;

    /// <summary>Whether it speaks TLS and takes tokens, as Azure does.</summary>
    internal bool TakesTokens { get; init; }

    internal int Port { get; private set; }

    /// <summary>Of the certificate that it shows when it speaks TLS.</summary>
    internal string CertificateHash { get; private set; } = "";

    /// <summary>Why there is none; null when it runs.</summary>
    internal string? Missing { get; private set; }

    internal string ConnectionString { get; private set; } = "";

    /// <summary>As a deployment has it whose key was changed.</summary>
    internal string ConnectionStringWithWrongKey { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (FindProgram() is not { } program)
        {
            Missing = "Azurite is not in node_modules: run `npm ci` first.";
            return;
        }

        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(64));
        var port = Port = FreePort();
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process = Process.Start(new ProcessStartInfo("node",
            [program, "--blobHost", "127.0.0.1", "--blobPort", $"{port}", "--inMemoryPersistence", "--disableTelemetry", .. TakesTokens ? TokenArguments() : []])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
            Environment = { ["AZURITE_ACCOUNTS"] = $"{Account}:{key}" },
        })!;
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("Azurite stopped right after its start."));
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("successfully listen", StringComparison.Ordinal) == true) listening.TrySetResult();
        };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await listening.Task.WaitAsync(Patience);
        ConnectionString = ConnectionStringOf(key, port);
        ConnectionStringWithWrongKey = ConnectionStringOf(Convert.ToBase64String(new byte[64]), port);
    }

    private static string ConnectionStringOf(string key, int port) =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={key};BlobEndpoint=http://127.0.0.1:{port}/{Account};";

    public async ValueTask DisposeAsync()
    {
        if (process is null) return;
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
        folder?.Delete(recursive: true);
    }

    private string[] TokenArguments()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=azurite", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        CertificateHash = certificate.GetCertHashString();
        folder = Directory.CreateTempSubdirectory("azurite-");
        var (certificateFile, keyFile) = (Path.Combine(folder.FullName, "certificate.pem"), Path.Combine(folder.FullName, "key.pem"));
        File.WriteAllText(certificateFile, certificate.ExportCertificatePem());
        File.WriteAllText(keyFile, key.ExportPkcs8PrivateKeyPem());
        return ["--cert", certificateFile, "--key", keyFile, "--oauth", "basic"];
    }

    private static string? FindProgram()
    {
        foreach (var start in (string[])[AppContext.BaseDirectory, Environment.CurrentDirectory])
        {
            for (var at = new DirectoryInfo(start); at is not null; at = at.Parent)
            {
                var program = Path.Combine(at.FullName, "node_modules", "azurite", "dist", "src", "blob", "main.js");
                if (File.Exists(program)) return program;
            }
        }

        return null;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
