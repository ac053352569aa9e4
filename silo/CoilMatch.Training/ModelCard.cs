using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoilMatch.Training;

/// <summary>What a model was made of and how good it looked, for whoever decides on it or asks later.</summary>
/// <param name="From">When the first page of the data was shown.</param>
/// <param name="To">When the last page of the data was shown.</param>
/// <param name="Pages">Showings in the data, and how many of them had a request.</param>
/// <param name="Outcomes">How often each outcome occurs in the data.</param>
/// <param name="Features">What the model sees, in order.</param>
/// <param name="PositionPropensities">The chance that a lecturer looks at each place, against the first, as estimated from the data.</param>
/// <param name="Trees">0 when no correction made the part kept back better: the prior stands.</param>
/// <param name="KeptBack">
/// Against the prior, on the last part of the data by time, by a model that was trained on the earlier part alone. The same part
/// chose the number of trees, which flatters it a little; <see cref="ModelTrial"/> on later answers decides.
/// </param>
/// <param name="XgBoost">Version of libxgboost.</param>
public sealed record ModelCard(
    DateTimeOffset From,
    DateTimeOffset To,
    int Pages,
    int PagesWithRequests,
    ImmutableSortedDictionary<Outcome, int> Outcomes,
    ImmutableArray<string> Features,
    TrainingSettings Settings,
    ImmutableArray<double> PositionPropensities,
    int Trees,
    TrialResult KeptBack,
    string XgBoost)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The card as JSON to be stored beside the model.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Format);
}
