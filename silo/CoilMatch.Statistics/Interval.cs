namespace CoilMatch.Statistics;

/// <summary>From where to where a quantity may lie, both ends included.</summary>
public readonly record struct Interval(double Low, double High)
{
    public double Width => High - Low;

    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>The same width on both sides of a value.</summary>
    public static Interval Around(double centre, double halfWidth) => new(centre - halfWidth, centre + halfWidth);
}
