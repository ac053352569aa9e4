using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching;

/// <summary>What is kept of texts after they have been read: how stems are written, and a mark to see whether they change.</summary>
internal static class WordForms
{
    /// <summary>For each stem of the text, by term, the first word that has it.</summary>
    public static Dictionary<ulong, string> Of(TopicText text)
    {
        var forms = new Dictionary<ulong, string>();
        foreach (var part in (ReadOnlySpan<string>)[text.Title, text.Keywords, text.Body])
            foreach (var token in Tokens.In(part, text.Language))
                forms.TryAdd(TermKey.Of(Stemmer.Stem(token.Word)), token.Word);
        return forms;
    }

    /// <summary>The first 64 bits of the SHA-256 of all parts, each with its length before it.</summary>
    public static ulong MarkOf(TopicText text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in (ReadOnlySpan<string>)[text.Title, text.Keywords, text.Body, text.Language])
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
        }

        return BitConverter.ToUInt64(hash.GetHashAndReset());
    }
}
