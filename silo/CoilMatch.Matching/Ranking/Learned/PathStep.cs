namespace CoilMatch.Matching.Ranking.Learned;

/// <summary>A feature met on the way down a tree, in the words of the algorithm's paper (see <see cref="TreeContributions"/>).</summary>
/// <param name="Feature">Its number; -1 for the start of the path.</param>
/// <param name="Zero">Share of the cover that comes this way while the feature is not known.</param>
/// <param name="One">1 when the row comes this way once the feature is known, else 0.</param>
internal record struct PathStep(int Feature, double Zero, double One)
{
    /// <summary>Weight of the sets of known features that have as many members as this step's place says.</summary>
    public double Weight { get; private set; }

    /// <summary>Puts a step at the end of a path of <paramref name="length"/> steps.</summary>
    public static void Extend(Span<PathStep> path, int length, PathStep step)
    {
        path[length] = step with { Weight = length == 0 ? 1 : 0 };
        for (var at = length - 1; at >= 0; at--)
        {
            path[at + 1].Weight += step.One * path[at].Weight * (at + 1) / (length + 1);
            path[at].Weight = step.Zero * path[at].Weight * (length - at) / (length + 1);
        }
    }

    /// <summary>Takes a step out of a path whose last step is at <paramref name="last"/>.</summary>
    public static void Unwind(Span<PathStep> path, int last, int gone)
    {
        var (zero, one) = (path[gone].Zero, path[gone].One);
        var next = path[last].Weight;
        for (var at = last - 1; at >= 0; at--)
        {
            if (one == 0)
            {
                path[at].Weight = path[at].Weight * (last + 1) / (zero * (last - at));
                continue;
            }

            var before = path[at].Weight;
            path[at].Weight = next * (last + 1) / ((at + 1) * one);
            next = before - (path[at].Weight * zero * (last - at) / (last + 1));
        }

        for (var at = gone; at < last; at++)
            path[at] = path[at + 1] with { Weight = path[at].Weight };
    }

    /// <summary>The sum of weights that would be left without a step.</summary>
    public static double SumWithout(ReadOnlySpan<PathStep> path, int last, int gone)
    {
        var (zero, one) = (path[gone].Zero, path[gone].One);
        var next = path[last].Weight;
        var sum = 0.0;
        for (var at = last - 1; at >= 0; at--)
        {
            if (one == 0)
            {
                sum += path[at].Weight * (last + 1) / (zero * (last - at));
                continue;
            }

            var weight = next * (last + 1) / ((at + 1) * one);
            sum += weight;
            next = path[at].Weight - (weight * zero * (last - at) / (last + 1));
        }

        return sum;
    }
}
