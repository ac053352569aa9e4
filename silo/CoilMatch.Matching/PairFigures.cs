using System.Buffers;
using CoilMatch.Matching.Ranking;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>Figures that many partners of one listing share: calendars and lists of fields repeat in a catalogue.</summary>
internal sealed class PairFigures(MatchFacts asking) : IDisposable
{
    private readonly Dictionary<TeachingCalendar, SharedTime> times = new(ReferenceEqualityComparer.Instance);
    private (bool Known, SharedTime Time)[] timesByNumber = [];
    private readonly Dictionary<string, FieldRelation?> relations = [];

    public SharedTime SharedTimeWith(MatchFacts partner)
    {
        if (!times.TryGetValue(partner.Calendar, out var shared))
            times[partner.Calendar] = shared = SharedTime.Of(asking.Calendar, partner.Calendar);
        return shared;
    }

    /// <summary>The same for an entry of the catalogue that has not been turned into facts.</summary>
    /// <param name="calendar">Number of the row's calendar; the row itself is read only when the calendar has not been met before.</param>
    public SharedTime SharedTimeWith(int calendar, in FactsRow row, FactsPools pools)
    {
        if (calendar >= timesByNumber.Length)
            MakeRoom(pools.Calendars);
        ref var one = ref timesByNumber[calendar];
        if (!one.Known)
            one = (true, SharedTime.Of(asking.Calendar, pools.CalendarOf(row)));
        return one.Time;
    }

    public void Dispose() => ArrayPool<(bool, SharedTime)>.Shared.Return(timesByNumber);

    private void MakeRoom(int calendars)
    {
        var roomier = ArrayPool<(bool, SharedTime)>.Shared.Rent(calendars);
        roomier.AsSpan().Clear();
        timesByNumber.CopyTo(roomier, 0);
        Dispose();
        timesByNumber = roomier;
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
