using CoilMatch.Matching.Ranking;

namespace CoilMatch.Matching.Explanations;

/// <summary>Says how two classes of these sizes can form teams.</summary>
/// <remarks>
/// Teams of at most six with equal sides (Masaryk University's guide) or of five as three and two; where the classes are more
/// unequal than 23 to 35, splitting the larger one or a third class is the usual advice.
/// </remarks>
internal static class ClassSizeText
{
    private const double AboutEqual = 0.8;

    public static string For(ListingProfile ours, ListingProfile theirs)
    {
        var sizes = $"{ClassSizes.Expected(ours)} and {ClassSizes.Expected(theirs)} students";
        return ClassSizes.Ratio(ours, theirs) switch
        {
            >= AboutEqual => $"{sizes}: teams of six, three from each side.",
            >= Weights.OrdinaryClassRatio => $"{sizes}: teams of five, three from the larger class and two from the smaller.",
            _ => $"{sizes}: split the larger class, or invite a third one.",
        };
    }
}
