using System.Collections.Concurrent;

namespace CoilMatch.Silo.Changes;

/// <summary>How far each reader inside this service has come, for those who watch whether one stays behind.</summary>
internal sealed class FeedProgress
{
    private readonly ConcurrentDictionary<string, FeedPosition> places = new();

    internal IReadOnlyDictionary<string, FeedPosition> Places => places;

    internal void Report(string reader, FeedPosition place) => places[reader] = place;
}
