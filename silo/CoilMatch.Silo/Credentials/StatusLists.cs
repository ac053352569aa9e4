using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Credentials;

/// <summary>
/// Tells which badges were taken back, by one bit each (W3C, Bitstring Status List 1.0). A badge gets a random free place, so that
/// neighbours in the list say nothing about each other; a list that is half full is followed by another.
/// </summary>
internal static class StatusLists
{
    /// <summary>The least number of places that the recommendation allows, so that nobody can tell which badge is asked for.</summary>
    internal const int Places = 131_072;

    internal static (int List, int Place) PlaceOf(int index) => Math.DivRem(index, Places);

    internal static async Task<int> FreeIndexAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var list = await db.Credentials.CountAsync(cancellationToken) / (Places / 2);
        while (true)
        {
            var index = (list * Places) + RandomNumberGenerator.GetInt32(Places);
            if (!await db.Credentials.AnyAsync(one => one.StatusIndex == index, cancellationToken)) return index;
        }
    }

    /// <summary>One list as a credential, not yet signed.</summary>
    internal static async Task<JsonObject> DocumentAsync(
        int list, SiloDbContext db, BadgeIssuer issuer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var first = list * Places;
        var revoked = await db.Credentials.Where(one => one.RevokedAt != null && one.StatusIndex >= first && one.StatusIndex < first + Places)
            .Select(one => one.StatusIndex - first).ToListAsync(cancellationToken);
        return new JsonObject
        {
            ["@context"] = new JsonArray(CredentialDocument.CredentialsContext),
            ["id"] = issuer.StatusListId(list),
            ["type"] = new JsonArray("VerifiableCredential", "BitstringStatusListCredential"),
            ["issuer"] = issuer.Id,
            ["validFrom"] = CredentialDocument.Moment(now),
            ["credentialSubject"] = new JsonObject
            {
                ["id"] = issuer.StatusListId(list) + "#list",
                ["type"] = "BitstringStatusList",
                ["statusPurpose"] = "revocation",
                ["encodedList"] = "u" + Base64Url.EncodeToString(Packed(revoked)),
            },
        };
    }

    private static byte[] Packed(List<int> set)
    {
        var bits = new byte[Places / 8];
        foreach (var place in set) bits[place / 8] |= (byte)(0x80 >> (place % 8));

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(bits);
        return packed.ToArray();
    }
}
