using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>The reasons that fit one decision, in the order in which they are offered.</summary>
public sealed class ReasonList : IReadOnlyList<ReasonCode>
{
    private readonly FrozenDictionary<string, ReasonCode> byCode;

    internal ReasonList(params ImmutableArray<ReasonCode> reasons)
    {
        All = reasons;
        byCode = reasons.ToFrozenDictionary(reason => reason.Code, StringComparer.OrdinalIgnoreCase);
    }

    public ImmutableArray<ReasonCode> All { get; }

    /// <summary>The reason with this code in any letter case, or null when this list has none.</summary>
    public ReasonCode? Find(string? code) => code is null ? null : byCode.GetValueOrDefault(code.Trim());

    public int Count => All.Length;

    public ReasonCode this[int index] => All[index];

    public IEnumerator<ReasonCode> GetEnumerator() => ((IEnumerable<ReasonCode>)All).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
