using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>A good practice as its readers see it.</summary>
/// <param name="PairingId">Null for the public.</param>
/// <param name="Hash">What the offices consent to.</param>
/// <param name="LicenceName">As SPDX writes it, such as CC-BY-4.0.</param>
/// <param name="Credit">Both institutions, and the lecturers who wished to be named.</param>
/// <param name="TakenDownReason">For those who took part.</param>
internal sealed record PracticeView(
    Guid Id, Guid? PairingId, PracticeState State, string Hash, PracticeContent Content, string LicenceName, string LicenceAddress, string Credit,
    DateTimeOffset WrittenAt, DateTimeOffset? PublishedAt, DateTimeOffset? TakenDownAt, string? TakenDownReason)
{
    internal static PracticeView ForPublic(GoodPractice practice) => Of(practice) with { PairingId = null, TakenDownReason = null };

    internal static PracticeView Of(GoodPractice practice) => new(
        practice.Id.Value, practice.PairingId.Value, practice.State, practice.Hash, practice.Content,
        PracticeLicences.NameOf(practice.Content.Licence), PracticeLicences.AddressOf(practice.Content.Licence), PracticeCredits.Of(practice.Content),
        practice.WrittenAt, practice.PublishedAt, practice.TakenDownAt, practice.TakenDownReason);
}
