namespace CoilMatch.Matching.Ranking;

/// <summary>What each criterion can add to the margin, in log-odds, before any answer has been learned from.</summary>
/// <remarks>
/// A criterion is centred so that an ordinary pair adds about nothing: what is better than ordinary counts for the
/// partner, what is worse counts against it. 1 in log-odds makes a fit of 50 % one of 73 %. Topic decides, since a common
/// topic is what both lecturers must teach; the rest orders partners whose topics are about equally near. The
/// relation of title to text is the one of <see cref="Topics.TopicWeights"/>, measured on pairs of courses that
/// universities accepted for each other; the other figures are judgements from the practice that each names.
/// </remarks>
internal static class Weights
{
    /// <summary>
    /// Per unit of nearness of the titles, and of all that is said. The relation of the two is that of <see cref="Topics.TopicWeights"/>;
    /// together they are strong enough that the other criteria order near-equals and do not outvote the topic, and weak enough that
    /// a fit tells good partners apart. What the tenth to fiftieth of many courses reach is ordinary (medians of accepted pairs:
    /// titles 0.5, texts 0.38; of random ones 0.08 and 0.1).
    /// </summary>
    public const double Title = TopicStrength * Topics.TopicWeights.Title;
    public const double OrdinaryTitle = 0.40;
    public const double Description = TopicStrength * Topics.TopicWeights.Text;
    public const double OrdinaryDescription = 0.32;
    private const double TopicStrength = 1.2;

    /// <summary>By nearness of the fields in ISCED-F 2013; a course with no field counts as ordinary.</summary>
    public const double SameDetailedField = 0.4;
    public const double SameNarrowField = 0.25;
    public const double SameBroadField = 0.05;
    public const double DifferentField = -0.2;

    /// <summary>A stated wish for the partner's discipline: fulfilled or not. Interdisciplinary pairs are ranked, not refused.</summary>
    public const double FieldWishMet = 0.2;
    public const double FieldWishMissed = -0.6;

    /// <summary>Added to different fields when the listing welcomes any: it makes up for <see cref="DifferentField"/>.</summary>
    public const double AnyFieldWelcome = 0.2;

    /// <summary>A stated wish for the partner's country: fulfilled or not.</summary>
    public const double CountryWishMet = 0.4;
    public const double CountryWishMissed = -0.1;

    /// <summary>Shared live time against the wanted; at least two live hours in a module (Tecnológico de Monterrey's rule).</summary>
    public const double LiveHours = 0.4;
    public const double OrdinaryLiveShare = 0.75;
    public const int OrdinaryLiveMinutes = 90;

    /// <summary>Common weeks against the module's length: half as many again leave room to start late.</summary>
    public const double Weeks = 0.4;
    public const double MostWeeksRatio = 1.5;

    /// <summary>Per CEFR step above the need, up to two steps; unequal language is a frequent complaint of students.</summary>
    public const double LanguageStep = 0.08;
    public const int MostLanguageSteps = 2;

    public const double SameLevel = 0.08;
    public const double NextLevel = -0.18;

    /// <summary>Smaller class by larger class. 23 to 35 (0.66) is where splitting or a third class is advised (SUNY COIL).</summary>
    public const double ClassSize = 0.5;
    public const double OrdinaryClassRatio = 0.66;

    public const double FirstSharedSdg = 0.15;
    public const double FurtherSharedSdg = 0.05;
    public const double MostSdg = 0.25;

    /// <summary>From an icebreaker to a full course there are three steps; partners should want about the same.</summary>
    public const double SameFormat = 0.1;
    public const double FormatStep = -0.15;
}
