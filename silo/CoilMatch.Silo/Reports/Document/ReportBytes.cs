using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Reports;

/// <summary>
/// The one spelling of a report as bytes, and what is made from them: its hash and its id.
/// </summary>
internal static class ReportBytes
{
    /// <summary>Reads canonical JSON, in which the type of a block does not come first.</summary>
    private static readonly JsonSerializerOptions Reading = new(Json.Options) { AllowOutOfOrderMetadataProperties = true };

    /// <summary>The document with the hash and the id of its content.</summary>
    internal static ReportDocument Seal(ReportDocument document)
    {
        var hash = HashOf(document);
        return document with { Sha256 = Convert.ToHexStringLower(hash), Id = document.Id == Guid.Empty ? IdOf(hash) : document.Id };
    }

    internal static string Write(ReportDocument document) => CanonicalJson.Of(document);

    internal static ReportDocument Read(string text) => JsonSerializer.Deserialize<ReportDocument>(text, Reading)!;

    private static byte[] HashOf(ReportDocument document) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(Write(document with { Id = Guid.Empty, Sha256 = "" })));

    /// <summary>A UUID of version 8 (RFC 9562) from the first half of the hash.</summary>
    private static Guid IdOf(byte[] hash)
    {
        Span<byte> bytes = stackalloc byte[16];
        hash.AsSpan(0, 16).CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
