using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Identity;
using Azure.Storage;
using Azure.Storage.Blobs;

namespace CoilMatch.Silo.Blobs;

/// <summary>
/// Where the blobs of this service lie in Azure, from the settings <c>Blobs:Azure:Account</c> (the identity of the service signs
/// in) or <c>Blobs:Azure:ConnectionString</c>, and <c>Blobs:Azure:Container</c>.
/// </summary>
internal static partial class AzureSettings
{
    private const string AccountSetting = "Blobs:Azure:Account";
    private const string ConnectionSetting = "Blobs:Azure:ConnectionString";
    private const string ContainerSetting = "Blobs:Azure:Container";
    private const string DefaultContainer = "coilmatch";

    /// <summary>The client id of a user-assigned identity, in the variable that Azure's own tools read; without it the machine's own one.</summary>
    private const string IdentitySetting = "AZURE_CLIENT_ID";

    /// <summary>The container to use; null when none of the settings is there.</summary>
    /// <exception cref="InvalidOperationException">The settings contradict each other or cannot be read.</exception>
    internal static BlobContainerClient? ReadContainer(IConfiguration configuration, BlobClientOptions options)
    {
        if (configuration.GetSection("Blobs:Azure").Value is { Length: > 0 })
            throw new InvalidOperationException($"Blobs:Azure holds no value of its own; set {ConnectionSetting} or {AccountSetting}.");

        var (account, connection) = (configuration[AccountSetting], configuration[ConnectionSetting]);
        var container = configuration[ContainerSetting] is { Length: > 0 } given ? given : DefaultContainer;
        if (!ContainerName.IsMatch(container))
        {
            throw new InvalidOperationException(
                $"{ContainerSetting} must be 3 to 63 small letters, digits and single hyphens between them, not \"{container}\".");
        }

        return (account, connection) switch
        {
            ({ Length: > 0 }, { Length: > 0 }) => throw new InvalidOperationException(
                $"Set {AccountSetting} or {ConnectionSetting}, not both: the first signs in as this service's identity, the second by a key."),
            ({ Length: > 0 }, _) => new BlobContainerClient(AddressOf(account, container), IdentityOf(configuration), options),
            (_, { Length: > 0 }) => OfConnection(connection, container, options),
            _ => null,
        };
    }

    /// <summary>
    /// A request is tried five times in all, after pauses of about 0.3, 0.6, 1.2 and 2.4 s (each ± 20 %), and each try may take 15 s: a
    /// call fails after 80 s at the latest. Every upload carries its MD5, which the service checks before it takes the bytes.
    /// </summary>
    internal static BlobClientOptions Options() => new()
    {
        Retry =
        {
            Mode = RetryMode.Exponential,
            MaxRetries = 4,
            Delay = TimeSpan.FromSeconds(0.3),
            MaxDelay = TimeSpan.FromSeconds(4),
            NetworkTimeout = TimeSpan.FromSeconds(15),
        },
        TransferValidation = { Upload = { ChecksumAlgorithm = StorageChecksumAlgorithm.MD5 } },
    };

    private static Uri AddressOf(string account, string container) =>
        Uri.TryCreate(account, UriKind.Absolute, out var address)
            && address is { Scheme: "https", AbsolutePath: "/", Query: "", UserInfo: "" }
            ? new Uri(address, container)
            : throw new InvalidOperationException(
                $"{AccountSetting} must be the account's address, such as https://name.blob.core.windows.net, not \"{account}\".");

    private static ManagedIdentityCredential IdentityOf(IConfiguration configuration) => new(
        configuration[IdentitySetting] is { Length: > 0 } id
            ? ManagedIdentityId.FromUserAssignedClientId(id)
            : ManagedIdentityId.SystemAssigned);

    /// <summary>The value is a secret, so the message does not repeat it.</summary>
    private static BlobContainerClient OfConnection(string connection, string container, BlobClientOptions options)
    {
        try
        {
            return new BlobContainerClient(connection, container, options);
        }
        catch (Exception unreadable) when (unreadable is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new InvalidOperationException($"{ConnectionSetting} is no connection string of a storage account.");
        }
    }

    /// <remarks>Source: "Naming and referencing containers, blobs, and metadata", Azure Storage services REST API.</remarks>
    [GeneratedRegex(@"\A(?=.{3,63}\z)[a-z0-9]+(?:-[a-z0-9]+)*\z")]
    private static partial Regex ContainerName { get; }
}
