namespace CoilMatch.Silo.Pairings;

/// <summary>Days from Monday to Friday; public holidays differ too much between 51 countries to be counted.</summary>
internal static class WorkingDays
{
    /// <summary>The working day that is so many after a date: one after a Friday is Monday.</summary>
    internal static DateOnly After(DateOnly date, int days)
    {
        while (days > 0)
        {
            date = date.AddDays(1);
            if (date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) days--;
        }

        return date;
    }
}
