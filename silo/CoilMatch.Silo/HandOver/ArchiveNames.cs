namespace CoilMatch.Silo.HandOver;

/// <summary>The names inside the archive, such that their ordinal order is also the order in which they can be written.</summary>
internal static class ArchiveNames
{
    internal const string Licences = "LICENSES";
    internal const string Readme = "README.md";
    internal const string Data = "data/";

    /// <summary>Contents of documents, each once, named by its SHA-256.</summary>
    internal const string Documents = "documents/";

    /// <summary>Tells which stored file has which content; no SHA-256 begins with a letter behind f, so it comes after the contents.</summary>
    internal const string DocumentIndex = "documents/index.jsonl";

    /// <summary>What the ranking learned; each model with its card.</summary>
    internal const string Learned = "learned/";

    /// <summary>Holds the hashes of all others, so it is written last.</summary>
    internal const string Manifest = "manifest.json";
}
