using CoilMatch.Matching;
using CoilMatch.Matching.Ranking;

namespace CoilMatch.Benchmarks.Simulation;

/// <summary>What the generated lecturers really want; the ranking never sees it, only their answers.</summary>
/// <remarks>
/// They judge the topic by the true subject and not by shared words, and care for practical matters otherwise than the prior:
/// clocks far apart hurt those who meet live and steeply from seven hours on; one class of less than half the other's size is a
/// burden, more so in a joint project; bandwidth and the length of the module count, which the prior does not look at. Every
/// lecturer has a taste for every partner that no figure tells.
/// </remarks>
internal sealed class HiddenPreferences(int seed)
{
    private const double Taste = 0.7;

    private static readonly int ClassSize = Feature("class-size-ratio");
    private static readonly int HourGap = Feature("hour-gap");
    private static readonly int LiveShare = Feature("live-share-least");
    private static readonly int FormatGap = Feature("format-gap");
    private static readonly int BandwidthGap = Feature("bandwidth-gap");
    private static readonly int ModuleGap = Feature("module-length-difference");
    private static readonly int Wishes = Feature("wishes-met");
    private static readonly int LanguageSlack = Feature("language-slack");

    /// <summary>The chance that a lecturer who looks at this partner sends a request, or says yes to one.</summary>
    public double Likes(Inhabitant lecturer, Inhabitant partner, Suggestion pair) =>
        Logistic(Utility(lecturer, partner, pair) + (Taste * TasteOf(lecturer.Listing.Id, partner.Listing.Id)));

    /// <summary>The chance that a place is looked at; the ranking supposes another curve and has to find this one.</summary>
    public static double Looks(int position) => Math.Pow(position, -0.6);

    private static double Utility(Inhabitant lecturer, Inhabitant partner, Suggestion pair)
    {
        var row = pair.Features;
        var live = float.IsNaN(row[LiveShare]) ? 0 : 1;
        var worth = -1.0;
        worth += lecturer.Subject == partner.Subject ? 1.2 : SameBroadField(lecturer, partner) ? 0.3 : -0.8;
        worth += 1.6 * (row[ClassSize] - 0.6);
        worth -= row[ClassSize] < 0.5 ? (lecturer.Listing.ExchangeType >= Vocabularies.ExchangeType.Project ? 1.2 : 0.6) : 0;
        worth -= live * (row[HourGap] > 7 ? 0.5 + (0.35 * (row[HourGap] - 7)) : 0.05 * row[HourGap]);
        worth += live * 0.8 * ((float.IsNaN(row[LiveShare]) ? 0 : row[LiveShare]) - 0.5);
        worth -= 0.25 * row[FormatGap];
        worth -= 0.3 * row[BandwidthGap];
        worth -= 0.12 * row[ModuleGap];
        worth += 0.3 * row[Wishes];
        worth += 0.1 * row[LanguageSlack];
        return worth;
    }

    private static bool SameBroadField(Inhabitant one, Inhabitant other) =>
        Subjects.All[one.Subject].Field[..2] == Subjects.All[other.Subject].Field[..2];

    /// <summary>A standard normal number that belongs to the two.</summary>
    private double TasteOf(Guid lecturer, Guid partner)
    {
        var (one, other) = (lecturer.ToByteArray(), partner.ToByteArray());
        var random = new Random(BitConverter.ToInt32([.. one[4..8]]) * 31 + BitConverter.ToInt32([.. other[4..8]]) + (seed * 7919));
        return Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }

    private static double Logistic(double value) => 1 / (1 + Math.Exp(-value));

    private static int Feature(string name) => RankingFeatures.Names.IndexOf(name);
}
