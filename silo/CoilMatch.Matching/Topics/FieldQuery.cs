namespace CoilMatch.Matching.Topics;

/// <summary>One field of the asking course, ready to be compared: its terms in a small table that stays in the cache.</summary>
internal sealed class FieldQuery
{
    private readonly int[] terms;
    private readonly float[] strengths;
    private readonly Rarities rarities;
    private readonly FieldLengths lengths;
    private readonly float inverseLength;

    /// <param name="own">Terms and strengths of the asking course.</param>
    /// <param name="unknown">Sum of squared strengths of terms that no course names.</param>
    /// <param name="described">Whether the asking course has more than a title.</param>
    public FieldQuery(
        IReadOnlyList<(int Term, float Strength)> own, float unknown, Rarities rarities, FieldLengths lengths, bool described)
    {
        this.rarities = rarities;
        this.lengths = lengths;
        Own = own;
        var size = 16;
        while (size < own.Count * 4)
            size *= 2;
        terms = new int[size];
        strengths = new float[size];
        var squares = (double)unknown * rarities.OfNew * rarities.OfNew;
        foreach (var (term, strength) in own)
        {
            var weight = strength * rarities[term];
            squares += (double)weight * weight;
            var at = Place(term);
            while (terms[at] != 0)
                at = (at + 1) & (size - 1);
            terms[at] = term + 1;
            strengths[at] = weight * rarities[term];
        }

        inverseLength = lengths.Inverse(squares, described, rarities.OfNew);
    }

    /// <summary>Terms and strengths of the asking course.</summary>
    public IReadOnlyList<(int Term, float Strength)> Own { get; }

    /// <summary>What a term adds to the likeness for each unit of strength that it has in a course whose vector has length 1.</summary>
    public float WeightOf(int term) => Lookup(term) * inverseLength;

    /// <summary>The likeness to the next field of a course; its vector's length with the rarities of now is worked out too.</summary>
    public float Likeness(ref PackedTopic course)
    {
        double product = 0, squares = 0;
        for (var count = course.NextField(); count > 0; count--)
        {
            var term = course.NextTerm(out var steps);
            var strength = steps * (1f / PackedTopic.StrengthSteps);
            product += strength * Lookup(term);
            var weight = strength * rarities[term];
            squares += weight * weight;
        }

        return (float)(product * inverseLength * lengths.Inverse(squares, course.IsDescribed, rarities.OfNew));
    }

    /// <summary>The likeness to the next field of a course whose vector's length is known.</summary>
    public float Likeness(ref PackedTopic course, float theirInverseLength)
    {
        var product = 0f;
        for (var count = course.NextField(); count > 0; count--)
        {
            var term = course.NextTerm(out var steps);
            product += steps * Lookup(term);
        }

        return product * inverseLength * theirInverseLength * (1f / PackedTopic.StrengthSteps);
    }

    private int Place(int term) => (int)((uint)term * 2_654_435_769u >> 7) & (terms.Length - 1);

    private float Lookup(int term)
    {
        for (var at = Place(term); ; at = (at + 1) & (terms.Length - 1))
        {
            if (terms[at] == term + 1)
                return strengths[at];
            if (terms[at] == 0)
                return 0;
        }
    }
}
