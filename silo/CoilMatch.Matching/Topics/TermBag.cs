using System.Runtime.InteropServices;

namespace CoilMatch.Matching.Topics;

/// <summary>Collects how often each term occurs in one field of one course.</summary>
internal sealed class TermBag
{
    private readonly Dictionary<ulong, float> counts = [];

    public void Add(ReadOnlySpan<char> term, float weight) => Add(TermKey.Of(term), weight);

    public void Add(ulong term, float weight) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _) += weight;

    /// <summary>Adds the character 3- to 5-grams of a word, with a space for its start and end.</summary>
    public void AddGrams(string word, float weight)
    {
        var padded = " " + word + " ";
        for (var size = 3; size <= 5; size++)
            for (var at = 0; at + size <= padded.Length; at++)
                Add(padded.AsSpan(at, size), weight);
    }

    /// <summary>The terms with damped counts: 1 + ln(count) above 1, so that repeating a word helps less and less.</summary>
    public TermWeight[] Damped() =>
        [.. counts.Select(pair => new TermWeight(pair.Key, pair.Value > 1 ? 1 + MathF.Log(pair.Value) : pair.Value))];
}

/// <summary>A term of a field and how strongly the course names it, before rarity counts.</summary>
internal readonly record struct TermWeight(ulong Term, float Weight);
