using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using NpgsqlTypes;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>Whether the public reads it.</summary>
internal enum PracticeState
{
    Draft,
    Published,
    TakenDown,
}

/// <summary>
/// What others can learn from one delivered project and begin their own with. Who may write, consent, publish and take down is the
/// pairing's to say, which is locked whenever this changes; here lies the text, and what searches need of it.
/// </summary>
internal sealed class GoodPractice
{
    private GoodPractice()
    {
    }

    public GoodPracticeId Id { get; private init; }
    public PairingId PairingId { get; private init; }
    public PracticeContent Content { get; private set; } = new();

    /// <summary>See <see cref="PracticeHash"/>.</summary>
    public string Hash { get; private set; } = "";
    public DateTimeOffset WrittenAt { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }
    public DateTimeOffset? TakenDownAt { get; private set; }

    /// <summary>Why it is not shown any more, for those who took part.</summary>
    public string? TakenDownReason { get; private set; }

    /// <summary>ISCED-F codes of both courses with all that they lie in: 0613 brings 061 and 06.</summary>
    public List<string> Topics { get; private set; } = [];

    /// <summary>ISO 3166-1 alpha-2 codes of both members.</summary>
    public List<string> Countries { get; private set; } = [];

    /// <summary>BCP 47 tags of the working languages.</summary>
    public List<string> Languages { get; private set; } = [];

    /// <summary>The title, and all other words that a search looks through; without capitals and accents.</summary>
    public string SearchTitle { get; private set; } = "";
    public string SearchText { get; private set; } = "";

    /// <summary>Made by the database of the two texts above; a word in the title weighs more.</summary>
    public NpgsqlTsVector Search { get; private set; } = null!;

    internal PracticeState State => TakenDownAt is not null ? PracticeState.TakenDown
        : PublishedAt is not null ? PracticeState.Published : PracticeState.Draft;

    internal static GoodPractice Begin(PairingId pairing, PracticeContent content, DateTimeOffset at)
    {
        var practice = new GoodPractice { Id = GoodPracticeId.New(), PairingId = pairing };
        practice.Write(content, at);
        return practice;
    }

    /// <summary>Takes over a text, which the caller has checked; false when it says the same as before.</summary>
    internal bool Write(PracticeContent content, DateTimeOffset at)
    {
        var hash = PracticeHash.Of(PairingId, content);
        if (hash == Hash) return false;

        (Content, Hash, WrittenAt) = (content, hash, at);
        Topics = PracticeIndex.TopicsOf(content);
        Countries = PracticeIndex.CountriesOf(content);
        Languages = [.. content.Languages];
        SearchTitle = PlainText.Fold(content.Title);
        SearchText = PlainText.Fold(PracticeIndex.TextOf(content));
        return true;
    }

    internal void Publish(DateTimeOffset at) => PublishedAt = at;

    internal void TakeDown(string reason, DateTimeOffset at) => (TakenDownAt, TakenDownReason) = (at, reason);
}
