using System.Collections.Immutable;

namespace CoilMatch.Matching;

/// <summary>A list that is equal to another with equal members in the same order.</summary>
internal readonly record struct SharedList<T>(ImmutableArray<T> Items)
{
    public bool Equals(SharedList<T> other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan(), EqualityComparer<T>.Default);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }
}
