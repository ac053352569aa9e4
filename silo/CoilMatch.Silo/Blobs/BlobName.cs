using System.Text.RegularExpressions;

namespace CoilMatch.Silo.Blobs;

/// <summary>Which names blobs may have: such that no name leaves its folder, and that every store spells the same.</summary>
internal static partial class BlobName
{
    /// <summary>The end of a draft's name, which is no blob yet.</summary>
    internal const string Draft = ".new";

    /// <summary>Longest name in characters, as Azure has it.</summary>
    /// <remarks>Source: "Naming and referencing containers, blobs, and metadata", Azure Storage services REST API.</remarks>
    private const int Longest = 1024;

    internal static bool IsOne(string name) =>
        name.Length <= Longest && Pattern.IsMatch(name) && !name.EndsWith(Draft, StringComparison.Ordinal);

    internal static string Checked(string name) => IsOne(name)
        ? name
        : throw new ArgumentException(
            $"'{name}' is no name of a blob: small letters, digits, '-', '.' and '/' between parts of up to 200 characters.", nameof(name));

    /// <summary>
    /// Parts between slashes begin with a letter or digit, so none is empty, "." or ".."; none ends with a dot, which Azure cuts
    /// off; with a draft's ending each fits the 255 bytes of a file's name.
    /// </summary>
    [GeneratedRegex(@"\A[a-z0-9](?:[a-z0-9.-]{0,198}[a-z0-9-])?(?:/[a-z0-9](?:[a-z0-9.-]{0,198}[a-z0-9-])?)*\z")]
    private static partial Regex Pattern { get; }
}
