using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CoilMatch.Silo.Plans;

/// <summary>Days, hours and lists as the sentences about a plan tell them.</summary>
internal static class PlanWords
{
    private static readonly LocalDateTimePattern DayAndTime = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMMM HH:mm");
    private static readonly LocalDateTimePattern Hour = LocalDateTimePattern.CreateWithInvariantCulture("HH:mm");

    internal static string Day(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    /// <summary>"Tue 30 March 09:00".</summary>
    internal static string At(LocalDateTime at) => DayAndTime.Format(at);

    internal static string TimeOf(LocalDateTime at) => Hour.Format(at);

    /// <summary>"Zoom, Moodle and Padlet".</summary>
    internal static string List(IReadOnlyList<string> things) => things.Count < 2
        ? string.Concat(things)
        : $"{string.Join(", ", things.Take(things.Count - 1))} and {things[^1]}";

    /// <summary>A moment on both campuses: "Tue 30 March 09:00 in Berlin, 14:00 in Hanoi".</summary>
    internal static string Both(DateTimeOffset at, PlanCouple couple)
    {
        var (here, there) = (couple.Requester.Local(at), couple.Invited.Local(at));
        return $"{At(here)} in {couple.Requester.Place}, {(here.Date == there.Date ? TimeOf(there) : At(there))} in {couple.Invited.Place}";
    }
}
