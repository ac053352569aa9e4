namespace CoilMatch.Matching.Ranking.Learned;

/// <summary>One node of a tree, packed for walking: a test of one feature, or a leaf.</summary>
/// <param name="Value">The threshold of a test, below which a row goes left; the value of a leaf in log-odds.</param>
/// <param name="Left">Number of the left child, the right one follows it; 0 for a leaf.</param>
/// <param name="MissingLeft">Where a row goes whose feature is NaN.</param>
internal readonly record struct TreeNode(float Value, int Left, short Feature, bool MissingLeft)
{
    public bool IsLeaf => Left == 0;

    /// <summary>The child that a row with this figure goes to, without a branch that a processor would have to guess.</summary>
    public int Next(float figure) => Left + ((figure >= Value) | (!MissingLeft & float.IsNaN(figure)) ? 1 : 0);
}
