namespace CoilMatch.Training;

/// <summary>What an outcome says about the suggestion.</summary>
internal static class Outcomes
{
    /// <summary>Worth of an outcome against a request, which is 1; nothing for what was ignored or dismissed.</summary>
    /// <remarks>
    /// A request says that one side wants the pair, an acceptance that both do, which is what reciprocal ranking is to
    /// find. The steps after it depend on offices and on the exchange itself, so they add less each.
    /// </remarks>
    public static double Worth(this Outcome outcome) => outcome switch
    {
        Outcome.Requested => 1,
        Outcome.Accepted => 2,
        Outcome.Approved => 2.25,
        Outcome.Delivered => 2.5,
        Outcome.GoodOutcome => 3,
        _ => 0,
    };

    public static bool IsAnswer(this Outcome outcome) => outcome != Outcome.Ignored;
}
