namespace CoilMatch.Matching;

/// <summary>
/// Keeps the segments of a catalogue few and fresh, beside the writer: merges small or worn ones and renews the lengths of
/// vectors when rarities have moved. The work is done on entries that never change; only taking it over needs the writer's turn.
/// </summary>
internal sealed class Upkeep(Lock writing)
{
    /// <summary>Segments of at most so many listings, smallest class first, are merged when there are so many of them.</summary>
    private static readonly (int Listings, int Segments)[] Classes = [(4_096, 8), (32_768, 4)];

    /// <summary>Lengths are renewed when the catalogue has grown or shrunk by a twentieth.</summary>
    private const double RenewAt = 0.05;

    private bool busy;

    /// <summary>Starts what is due, one thing at a time; to be called in the writer's turn.</summary>
    public void Start(Catalogue catalogue)
    {
        if (busy || Due(catalogue) is not { } work)
            return;
        busy = true;
        _ = Task.Run(() =>
        {
            Action? takeOver = null;
            try
            {
                takeOver = work();
            }
            finally
            {
                lock (writing)
                {
                    busy = false;
                    takeOver?.Invoke();
                    if (takeOver is not null)
                        Start(catalogue);
                }
            }
        });
    }

    /// <summary>The work that is due, which returns how to take its result over.</summary>
    private static Func<Action>? Due(Catalogue catalogue)
    {
        var state = catalogue.State;
        foreach (var region in (ReadOnlySpan<RegionState>)[state.Asia, state.Europe])
        {
            foreach (var (listings, segments) in Classes)
            {
                var small = region.Sealed.Where(one => one.Count - one.Ended <= listings).Take(segments).ToArray();
                if (small.Length == segments && small.Sum(one => one.Count - one.Ended) <= Segment.Most)
                    return () => Merged(catalogue, small, state.Version);
            }

            if (Array.Find(region.Sealed, one => one.Ended * 2 > one.Count) is { } worn)
                return () => Merged(catalogue, [worn], state.Version);
        }

        var courses = catalogue.Tables.Text.Courses;
        var old = state.Asia.Sealed.Concat(state.Europe.Sealed)
            .FirstOrDefault(one => Math.Abs(courses - one.Lengths!.Courses) > RenewAt * one.Lengths.Courses);
        return old is null ? null : () => Renewed(catalogue, old);
    }

    private static Action Renewed(Catalogue catalogue, Segment segment)
    {
        var lengths = SegmentLengths.Of(segment, catalogue.Tables);
        return () => segment.Renew(lengths);
    }

    private static Action Merged(Catalogue catalogue, Segment[] parts, int version)
    {
        var merged = catalogue.NewSegment(parts[0].Region);
        var origins = new List<(Segment Part, int Number)>();
        foreach (var part in parts)
            for (var number = 0; number < part.Count; number++)
            {
                if (!part.CountsAt(number, version))
                    continue;
                merged.Add(part.HandleOf(number), part.FactsOf(number), part.DocumentOf(number), []);
                origins.Add((part, number));
            }

        merged.Seal(catalogue.Tables);
        return () => Replace(catalogue, parts, merged, origins);
    }

    private static void Replace(Catalogue catalogue, Segment[] parts, Segment merged, List<(Segment Part, int Number)> origins)
    {
        for (var number = 0; number < origins.Count; number++)
        {
            var (part, before) = origins[number];
            if (part.EndOf(before) != Segment.Alive)
                merged.End(number, part.EndOf(before));
        }

        var state = catalogue.State;
        var region = state.Of(merged.Region);
        var left = region.Sealed.Except(parts);
        catalogue.Publish(state.With(merged.Region, region with { Sealed = merged.Count == 0 ? [.. left] : [.. left, merged] }));
        for (var number = 0; number < origins.Count; number++)
        {
            if (merged.EndOf(number) == Segment.Alive)
                catalogue.Ids.Move(merged.HandleOf(number), new Entry(merged.Serial, number));
        }
    }
}
