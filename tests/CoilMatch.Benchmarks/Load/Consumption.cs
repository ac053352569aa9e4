using System.Globalization;

namespace CoilMatch.Benchmarks.Load;

/// <summary>What processes use, as Linux counts it under <c>/proc</c>.</summary>
internal static class Consumption
{
    /// <summary>Linux counts processor time in hundredths of a second.</summary>
    private const double TickMs = 10;

    /// <summary>Of the process and all that it started and that has ended since, and of those that it started and that run.</summary>
    internal static TimeSpan ProcessorTime(int process)
    {
        var ticks = Stat(process) is { } own ? own.Used + own.UsedByEnded : 0;
        return TimeSpan.FromMilliseconds((ticks + Children(process).Sum(child => Stat(child)?.Used ?? 0)) * TickMs);
    }

    /// <summary>Of the process and those that it started, in bytes; what they share is counted once.</summary>
    internal static long Memory(int process) =>
        Children(process).Prepend(process).Sum(one => 1024 * Proportional(one));

    /// <summary>The process that started this one.</summary>
    internal static int Parent(int process) => Stat(process)?.Parent ?? throw new InvalidOperationException($"Process {process} is gone.");

    private static IEnumerable<int> Children(int process) =>
        Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0 && Stat(id)?.Parent == process);

    private static (int Parent, double Used, double UsedByEnded)? Stat(int process)
    {
        try
        {
            // After the name in brackets, which may hold anything: the state, the parent, and so on; see proc_pid_stat(5).
            var fields = File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].Split(' ');
            double Ticks(int at) => double.Parse(fields[at], CultureInfo.InvariantCulture);
            return (int.Parse(fields[1], CultureInfo.InvariantCulture), Ticks(11) + Ticks(12), Ticks(13) + Ticks(14));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>In kilobytes.</summary>
    private static long Proportional(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/smaps_rollup").First(line => line.StartsWith("Pss:", StringComparison.Ordinal));
            return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
