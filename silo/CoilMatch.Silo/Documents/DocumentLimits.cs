namespace CoilMatch.Silo.Documents;

/// <summary>What the documents of one pairing may cost; each limit is told in the refusal that it causes.</summary>
internal static class DocumentLimits
{
    /// <summary>Bytes of one file: 20 MB.</summary>
    internal const long FileBytes = 20L << 20;

    /// <summary>Bytes of all files of a pairing, every revision counted: 200 MB.</summary>
    internal const long PairingBytes = 200L << 20;

    /// <summary>Documents of a pairing; revisions of one document count as one.</summary>
    internal const int Documents = 100;

    /// <summary>Revisions of one document.</summary>
    internal const int Revisions = 100;

    /// <summary>In characters, the extension included; file systems take 255 bytes, of which a letter may need four.</summary>
    internal const int NameLength = 120;
}
