using CoilMatch.Matching.Fairness;
using CoilMatch.Silo.Common;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Learning;

/// <summary>How first-page places are shared out, within bounds that keep fit the first concern.</summary>
/// <param name="On">Off: fit alone decides.</param>
/// <param name="NearEqual">Partners may change places when their fits differ by no more than this, in log-odds.</param>
/// <param name="CapFactor">A listing seen this many times as much as the average lets near-equals go first.</param>
/// <param name="FloorShare">Least share of first-page places for newcomers and the countries below, where near-equals exist.</param>
/// <param name="UnderRepresented">ISO 3166-1 alpha-2 codes of ASEM members.</param>
/// <param name="ExplorationShare">Share of pages on which a coin decides between two neighbours, to learn what a place alone is worth.</param>
internal sealed record FairnessRules(
    bool On,
    double NearEqual,
    double CapFactor,
    double FloorShare,
    IReadOnlyList<string> UnderRepresented,
    double ExplorationShare)
{
    internal const double MostNearEqual = 0.5;
    internal const double LeastCapFactor = 1;
    internal const double MostCapFactor = 10;
    internal const double MostFloorShare = 0.5;
    internal const double MostExplorationShare = 0.2;

    private const double UsualExplorationShare = 0.1;

    /// <summary>The library's own figures.</summary>
    internal static readonly FairnessRules Usual = Of(new ExposureRules());

    /// <summary>What is out of bounds, each with its field.</summary>
    internal IReadOnlyList<Refusal> Faults()
    {
        List<Refusal> faults = [];
        Check(NearEqual, 0, MostNearEqual, "nearEqual");
        Check(CapFactor, LeastCapFactor, MostCapFactor, "capFactor");
        Check(FloorShare, 0, MostFloorShare, "floorShare");
        Check(ExplorationShare, 0, MostExplorationShare, "explorationShare");
        for (var i = 0; i < UnderRepresented.Count; i++)
        {
            if (AsemCountries.Find(UnderRepresented[i]) is null)
                faults.Add(new Refusal("unknown-code", "Choose a country that is an ASEM member.", $"underRepresented[{i}]"));
        }

        return faults;

        void Check(double value, double least, double most, string field)
        {
            if (!(value >= least && value <= most))
                faults.Add(new Refusal("out-of-bounds", FormattableString.Invariant($"Enter a number from {least} to {most}."), field));
        }
    }

    /// <summary>The rules for a page whose partners' side had this exposure on average.</summary>
    internal ExposureRules For(double fairShare) => !On ? ExposureRules.Off : new ExposureRules
    {
        NearEqual = NearEqual,
        CapFactor = CapFactor,
        FairShare = fairShare,
        FloorShare = FloorShare,
        UnderRepresented = [.. UnderRepresented],
    };

    private static FairnessRules Of(ExposureRules rules) =>
        new(true, rules.NearEqual, rules.CapFactor, rules.FloorShare, [.. rules.UnderRepresented], UsualExplorationShare);
}
