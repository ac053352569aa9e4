using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Statistics;

namespace CoilMatch.Silo.Statistics;

/// <summary>How a measure is put together from what sides told.</summary>
internal enum MeasureKind
{
    /// <summary>How many of how many.</summary>
    Share,

    /// <summary>The mean of all answers.</summary>
    Mean,

    /// <summary>A standardised change, pooled over classes.</summary>
    Change,

    /// <summary>The middle of what sides told.</summary>
    Median,
}

/// <summary>What one side told of a measure.</summary>
/// <param name="N">Answers.</param>
/// <param name="Sum">Of the answers; for a share, how many agreed.</param>
/// <param name="Changes">The standardised change under the correlation told or assumed, then under 0.3 and 0.9 where it was not told.</param>
internal readonly record struct Answer(int N, double Sum, IReadOnlyList<Effect>? Changes = null);

/// <summary>One thing that is computed from outcome reports.</summary>
/// <param name="Name">The last part of the figure's key.</param>
/// <param name="Read">Null where the side did not tell it.</param>
/// <param name="Reason">The measure of the report that may say why it was not collected.</param>
/// <param name="Sensitive">Shown from ten answers on.</param>
/// <param name="HidesN">The number behind it is one of the student table, which alone decides whether it is shown.</param>
internal sealed record Measure(
    string Indicator, string Name, string Label, FigureUnit Unit, MeasureKind Kind, string Definition,
    Func<OutcomeAnswers, CoilMatch.Silo.Outcomes.Measure?> Reason, Func<OutcomeAnswers, Answer?> Read, bool Sensitive = false, bool HidesN = false);

/// <summary>Whose answers a figure puts together.</summary>
internal sealed record FigureGroup(string Key, string Label, Func<PilotSide, bool> Has)
{
    internal static readonly FigureGroup Both = new("both", "both sides", _ => true);
    internal static readonly FigureGroup Requester = new("requester", "requesting side", side => side.Side == PairingSide.Requester);
    internal static readonly FigureGroup Invited = new("invited", "invited side", side => side.Side == PairingSide.Invited);
    internal static readonly FigureGroup Asia = new("asia", "Asia", side => side.Region == CoilMatch.Vocabularies.Region.Asia);
    internal static readonly FigureGroup Europe = new("europe", "Europe", side => side.Region == CoilMatch.Vocabularies.Region.Europe);

    internal static readonly IReadOnlyList<FigureGroup> All = [Both, Requester, Invited, Asia, Europe];
}
