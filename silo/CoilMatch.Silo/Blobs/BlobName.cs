using System.Text.RegularExpressions;

namespace CoilMatch.Silo.Blobs;

/// <summary>Which names blobs may have: such that no name leaves its folder, and that every store spells the same.</summary>
internal static partial class BlobName
{
    /// <summary>The end of a draft's name, which is no blob yet.</summary>
    internal const string Draft = ".new";

    internal static bool IsOne(string name) => Pattern.IsMatch(name) && !name.EndsWith(Draft, StringComparison.Ordinal);

    internal static string Checked(string name) => IsOne(name)
        ? name
        : throw new ArgumentException($"'{name}' is no name of a blob: small letters, digits, '-', '.' and '/' between parts.", nameof(name));

    /// <summary>Parts between slashes begin with a letter or digit, so none is empty, "." or "..".</summary>
    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*\z")]
    private static partial Regex Pattern { get; }
}
