namespace CoilMatch.Matching.Topics;

/// <summary>What the terms of a course are divided by: partly the length of its own vector, partly the usual length of its kind.</summary>
/// <remarks>
/// Pivoted normalisation (A. Singhal et al., 1996) in the form n' = m (n/m)^s, with s the share of the own length n and m the
/// usual length of courses with, or without, a description. With s = 1 the likeness is the cosine. A smaller s favours
/// texts that agree in many words over those that agree in few; two kinds keep long descriptions from outranking titles.
/// Lengths grow with the rarity of words, and that with the logarithm of the catalogue, so m is told per unit of the rarity
/// of a word that nobody names: on 38,849 real courses that rarity is 11.6, m is 46 with a description and 14 without.
/// Worked: m = 46, n = 80, s = 0.2 gives 51.4.
/// </remarks>
internal sealed class FieldLengths
{
    private const float UsualOfDescribed = 4f;
    private const float UsualOfTitle = 1.2f;

    private readonly float ownShare;

    private FieldLengths(float ownShare) => this.ownShare = ownShare;

    /// <summary>For titles: the cosine.</summary>
    public static FieldLengths OfTitles { get; } = new(1);

    public static FieldLengths OfText { get; } = new(TopicWeights.OwnLengthOfText);

    /// <summary>1/n' for a vector; 0 for an empty one.</summary>
    /// <param name="squares">n².</param>
    /// <param name="rarest">Rarity of a word that no course names.</param>
    public float Inverse(double squares, bool described, float rarest)
    {
        if (squares <= 0)
            return 0;
        var norm = (float)Math.Sqrt(squares);
        if (ownShare == 1)
            return 1 / norm;
        var usual = rarest * (described ? UsualOfDescribed : UsualOfTitle);
        return 1 / (usual * MathF.Pow(norm / usual, ownShare));
    }
}
