using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>A code of one of the lists, with its name in English.</summary>
internal sealed record PracticeName(string Code, string Label);

/// <summary>A good practice as its readers see it.</summary>
/// <param name="PairingId">Null for the public.</param>
/// <param name="Hash">What the offices consent to.</param>
/// <param name="LicenceName">As SPDX writes it, such as CC-BY-4.0.</param>
/// <param name="Credit">Both institutions, and the lecturers who wished to be named.</param>
/// <param name="Topics">The fields of study of both courses, those of the requester first.</param>
/// <param name="Names">Of every country, language and tool that the text names by its code.</param>
/// <param name="TakenDownReason">For those who took part.</param>
internal sealed record PracticeView(
    Guid Id, Guid? PairingId, PracticeState State, string Hash, PracticeContent Content, string LicenceName, string LicenceAddress, string Credit,
    IReadOnlyList<PracticeName> Topics, IReadOnlyList<PracticeName> Names,
    DateTimeOffset WrittenAt, DateTimeOffset? PublishedAt, DateTimeOffset? TakenDownAt, string? TakenDownReason)
{
    internal static PracticeView ForPublic(GoodPractice practice) => Of(practice) with { PairingId = null, TakenDownReason = null };

    internal static PracticeView Of(GoodPractice practice) => new(
        practice.Id.Value, practice.PairingId.Value, practice.State, practice.Hash, practice.Content,
        PracticeLicences.NameOf(practice.Content.Licence), PracticeLicences.AddressOf(practice.Content.Licence), PracticeCredits.Of(practice.Content),
        TopicsOf(practice.Content), NamesOf(practice.Content),
        practice.WrittenAt, practice.PublishedAt, practice.TakenDownAt, practice.TakenDownReason);

    private static List<PracticeName> TopicsOf(PracticeContent content) =>
    [
        .. content.Requester.Fields.Concat(content.Invited.Fields).Distinct()
            .Select(code => new PracticeName(code, IscedF.Find(code)?.Label ?? code)),
    ];

    private static List<PracticeName> NamesOf(PracticeContent content) =>
    [
        .. new[] { content.Requester.Country, content.Invited.Country }.Distinct()
            .Select(code => new PracticeName(code, AsemCountries.Find(code)?.Name ?? code)),
        .. content.Languages.Select(tag => new PracticeName(tag, Languages.Find(tag)?.Name ?? tag)),
        .. content.Tools.SelectMany(tool => new[] { tool.Tool, tool.Fallback }).OfType<string>().Distinct()
            .Select(code => new PracticeName(code, Tools.Find(code)?.Name ?? code)),
    ];
}
