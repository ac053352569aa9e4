using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Statistics;

/// <summary>The days of which figures are told, both included, in UTC; an end that is not named lies open.</summary>
internal sealed record StatisticsPeriod(DateOnly? From, DateOnly? To)
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2199, 12, 31);

    internal static readonly StatisticsPeriod Always = new(null, null);

    internal static Refusal? Check(DateOnly? from, DateOnly? to, out StatisticsPeriod period)
    {
        period = new StatisticsPeriod(from, to);
        if (from < Earliest || from > Latest) return OutOfReach("from");
        if (to < Earliest || to > Latest) return OutOfReach("to");
        return to < from ? new Refusal("out-of-range", "The last day lies before the first one.", "to") : null;
    }

    internal bool Has(DateOnly? day) => day is { } told && (From is null || told >= From) && (To is null || told <= To);

    internal bool Has(DateTimeOffset? at) => at is { } told && Has(DateOnly.FromDateTime(told.UtcDateTime));

    /// <summary>Whether the whole half-year lies in it.</summary>
    internal bool Covers(HalfYear one) => (From is null || From <= one.From) && (To is null || To >= one.To);

    private static Refusal OutOfReach(string field) =>
        new("out-of-range", $"Give a day from {Earliest.Year} to {Latest.Year}.", field);
}
