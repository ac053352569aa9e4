using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Reports;

/// <summary>The days of which a report tells, in UTC: what was recorded until the end of the last one.</summary>
internal sealed record ReportPeriod(DateOnly From, DateOnly CutOff)
{
    /// <summary>In years; the strategy that is reported on runs for nine.</summary>
    private const int Longest = 15;

    /// <summary>The Action Plan is reported from the year in which its strategy was agreed.</summary>
    private static readonly DateOnly PlanBegan = new(2021, 1, 1);

    /// <summary>The first moment that does not count any more.</summary>
    internal DateTimeOffset End { get; } = new(CutOff.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>The last moment that counts, to the microsecond that the database keeps.</summary>
    internal DateTimeOffset LastMoment => End.AddMicroseconds(-1);

    /// <summary>Public reports end with a half-year, so that two of them never differ by a few projects.</summary>
    internal bool EndsHalfYear => CutOff is { Month: 6, Day: 30 } or { Month: 12, Day: 31 };

    internal bool Has(DateOnly? day) => day >= From && day <= CutOff;

    internal bool Has(DateTimeOffset? at) => at is { } moment && Has(DayOf(moment));

    internal static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    /// <summary>Reads what was asked for; without a first day the period is the one that the form is about.</summary>
    internal static Refusal? Check(ReportKind kind, DateOnly cutOff, DateOnly? from, DateOnly today, out ReportPeriod period)
    {
        // Only of days like these can others be counted on and back without leaving the calendar.
        period = new ReportPeriod(PlanBegan, PlanBegan);
        if (cutOff >= today)
            return new Refusal("cut-off-to-come", "Choose a day that is over: a report cannot tell of what is still to come.", "cutOff");
        if (cutOff < PlanBegan)
            return new Refusal("out-of-range", $"Choose a day from {ReportText.Day(PlanBegan)} on; there is nothing before.", "cutOff");

        period = new ReportPeriod(from ?? FirstDayOf(kind, cutOff), cutOff);
        if (period.From > cutOff)
            return new Refusal("out-of-range", "The first day lies behind the cut-off day.", "from");
        return period.From < cutOff.AddYears(-Longest) ? new Refusal("out-of-range", $"A report covers at most {Longest} years.", "from") : null;
    }

    private static DateOnly FirstDayOf(ReportKind kind, DateOnly cutOff) =>
        kind == ReportKind.ActionPlanRows ? (PlanBegan <= cutOff ? PlanBegan : cutOff) : cutOff.AddDays(1).AddYears(-2);
}
