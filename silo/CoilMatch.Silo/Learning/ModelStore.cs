using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoilMatch.Matching.Ranking.Learned;
using CoilMatch.Silo.Blobs;
using CoilMatch.Training;

namespace CoilMatch.Silo.Learning;

/// <summary>Keeps every model with its card as a blob of its version, which is never written again.</summary>
internal sealed class ModelStore(IBlobs blobs)
{
    /// <summary>Where all of them lie.</summary>
    internal const string Folder = "models/";

    /// <summary>The moment in UTC and the beginning of the content's SHA-256, such as 20261121t023000z-1f3a9c0b7d42.</summary>
    internal static string VersionOf(TrainedModel model, DateTimeOffset at)
    {
        var moment = at.UtcDateTime.ToString("yyyyMMdd't'HHmmss'z'", CultureInfo.InvariantCulture);
        return $"{moment}-{Convert.ToHexStringLower(SHA256.HashData(model.Json))[..12]}";
    }

    /// <summary>Keeps the model and then its card; what is there of this version already has the same content, and stays.</summary>
    internal async Task PutAsync(string version, TrainedModel model, CancellationToken cancellationToken)
    {
        await blobs.CreateAsync(NameOf(version), file => file.WriteAsync(model.Json, cancellationToken).AsTask(), cancellationToken);
        var card = Encoding.UTF8.GetBytes(model.Card.ToJson());
        await blobs.CreateAsync(CardOf(version), file => file.WriteAsync(card, cancellationToken).AsTask(), cancellationToken);
    }

    /// <summary>The model of a version.</summary>
    /// <exception cref="FileNotFoundException">There is no such blob.</exception>
    /// <exception cref="ModelFormatException">It is damaged, or of other features than those in force.</exception>
    internal async Task<LearnedModel> ReadAsync(string version, CancellationToken cancellationToken)
    {
        await using var file = await blobs.OpenAsync(NameOf(version), cancellationToken)
            ?? throw new FileNotFoundException($"The blob {NameOf(version)} is gone.");
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        return LearnedModel.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    internal async Task<bool> CanBeReadAsync(string version, CancellationToken cancellationToken)
    {
        try
        {
            await ReadAsync(version, cancellationToken);
            return true;
        }
        catch (Exception lost) when (IsLost(lost))
        {
            return false;
        }
    }

    /// <summary>Whether a failure means that this model cannot be had, now or later.</summary>
    internal static bool IsLost(Exception failure) => failure is IOException or UnauthorizedAccessException or ModelFormatException;

    /// <summary>The blobs of a model: itself and its card.</summary>
    internal static IReadOnlyList<string> BlobsOf(string version) => [NameOf(version), CardOf(version)];

    private static string NameOf(string version) => $"{Folder}{version}.json";

    private static string CardOf(string version) => $"{Folder}{version}.card.json";
}
