using CoilMatch.Matching.Ranking;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>Figures that many partners of one listing share: calendars and lists of fields repeat in a catalogue.</summary>
internal sealed class PairFigures(MatchFacts asking)
{
    private readonly Dictionary<TeachingCalendar, SharedTime> times = new(ReferenceEqualityComparer.Instance);
    private SharedTime?[] timesByNumber = [];
    private readonly Dictionary<string, FieldRelation?> relations = [];

    public SharedTime SharedTimeWith(MatchFacts partner)
    {
        if (!times.TryGetValue(partner.Calendar, out var shared))
            times[partner.Calendar] = shared = SharedTime.Of(asking.Calendar, partner.Calendar);
        return shared;
    }

    /// <summary>The same for an entry of the catalogue that has not been turned into facts.</summary>
    public SharedTime SharedTimeWith(in FactsRow row, FactsPools pools)
    {
        if (row.Calendar >= timesByNumber.Length)
            Array.Resize(ref timesByNumber, Math.Max(row.Calendar + 1, pools.Calendars));
        return timesByNumber[row.Calendar] ??= SharedTimeWith(pools.FactsOf(row, Guid.Empty, ""));
    }

    public FieldRelation? RelationWith(MatchFacts partner)
    {
        var fields = partner.Profile.Fields;
        if (fields.Length != 1)
            return PairScorer.Relation(asking.Profile.Fields, fields);
        if (!relations.TryGetValue(fields[0], out var relation))
            relations[fields[0]] = relation = PairScorer.Relation(asking.Profile.Fields, fields);
        return relation;
    }
}
