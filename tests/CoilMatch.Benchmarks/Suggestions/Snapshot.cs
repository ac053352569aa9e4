using System.Diagnostics;
using CoilMatch.Matching;

namespace CoilMatch.Benchmarks.Suggestions;

/// <summary>How long the index takes to be written to a file and read back, and how large the file is.</summary>
internal sealed record Snapshot(double SaveSeconds, double LoadSeconds, long Bytes)
{
    /// <exception cref="InvalidOperationException">What was read back is not what was written.</exception>
    internal static Snapshot Measure(CatalogueIndex index)
    {
        var file = Path.GetTempFileName();
        try
        {
            var watch = Stopwatch.StartNew();
            using (var stream = File.Create(file))
                index.Save(stream, "bench");
            var save = watch.Elapsed.TotalSeconds;
            watch.Restart();
            using (var stream = File.OpenRead(file))
            {
                if (CatalogueIndex.Load(stream).Index.Count != index.Count)
                    throw new InvalidOperationException("The snapshot holds another number of listings than the index.");
            }

            return new Snapshot(Math.Round(save, 2), Math.Round(watch.Elapsed.TotalSeconds, 2), new FileInfo(file).Length);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
