namespace CoilMatch.Matching.Ranking;

/// <summary>How two classes of different size go together.</summary>
internal static class ClassSizes
{
    /// <summary>The number of students to plan with: the middle of the range.</summary>
    public static int Expected(ListingProfile listing) => Math.Max(1, (listing.StudentsMin + listing.StudentsMax + 1) / 2);

    /// <summary>Smaller class by larger class, from 0 to 1, for the expected sizes.</summary>
    public static double Ratio(ListingProfile ours, ListingProfile theirs)
    {
        double our = Expected(ours), their = Expected(theirs);
        return Math.Min(our, their) / Math.Max(our, their);
    }
}
