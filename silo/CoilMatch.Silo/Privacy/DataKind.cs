namespace CoilMatch.Silo.Privacy;

/// <summary>What a kind of data belongs to, as people think of it.</summary>
internal enum DataTopic
{
    Account,
    Access,
    Notices,
    Courses,
    Cooperation,
    Offices,
    Reviews,
    Published,
    Operation,
}

/// <summary>One table with personal data, as the register of processing tells it (GDPR, Article 30).</summary>
/// <param name="Columns">Those that can hold personal data or name a person.</param>
/// <param name="What">In plain words, for the people themselves.</param>
/// <param name="Ground">In the terms of GDPR, Article 6.</param>
/// <param name="Kept">How long.</param>
/// <param name="OnErasure">What becomes of it when the person is erased.</param>
/// <param name="Own">SQL that gives each row of the person @me as JSON; null where nothing is known by person.</param>
internal sealed record DataKind(
    DataTopic Topic, string Table, IReadOnlyList<string> Columns, string What, string Purpose, string Ground, string Kept, string OnErasure, string? Own);
