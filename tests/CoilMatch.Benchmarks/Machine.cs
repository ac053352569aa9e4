using System.Globalization;
using System.Runtime.InteropServices;

namespace CoilMatch.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    internal static string Name { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, {Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1L << 30))} GiB, {RuntimeInformation.OSDescription}");

    internal static string Today =>
        TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The folder of the whole product, above the one that the benchmarks were built into.</summary>
    internal static string Repository
    {
        get
        {
            for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            {
                if (File.Exists(Path.Combine(at.FullName, "coilmatch.cs")))
                    return at.FullName;
            }

            throw new Mistake("The benchmarks run from inside the repository only.");
        }
    }
}
