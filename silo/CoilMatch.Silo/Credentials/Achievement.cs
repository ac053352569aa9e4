using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Credentials;

internal enum AchievementCode
{
    DeliveredProject,
    GoodPractice,
}

internal enum CredentialSubject
{
    Lecturer,
    Institution,
}

/// <summary>What a badge is given for; the words are in every badge, so a changed text is a new achievement.</summary>
/// <param name="Slug">The last part of its address; stable.</param>
/// <param name="Criteria">What had to be done, as the badge tells it.</param>
internal sealed record Achievement(AchievementCode Code, CredentialSubject Subject, string Slug, string Name, string Description, string Criteria)
{
    internal static IReadOnlyList<Achievement> All { get; } =
    [
        new(AchievementCode.DeliveredProject, CredentialSubject.Lecturer, "coil-lecturer",
            "COIL lecturer",
            "Planned and taught a COIL project together with a lecturer of a university in the other region of ASEM.",
            "Both lecturers signed one plan, both institutions approved it, the planned weeks were taught, and the lecturer's side reported what came of it."),
        new(AchievementCode.GoodPractice, CredentialSubject.Lecturer, "coil-good-practice-lecturer",
            "Good practice in COIL, lecturer",
            "Planned and taught a COIL project that independent experts found to be good practice.",
            "At least two experts from neither of the two countries scored the project by a published rubric, the review found it to be good practice, and it was published with the consent of both institutions."),
        new(AchievementCode.DeliveredProject, CredentialSubject.Institution, "coil-institution",
            "COIL institution",
            "Carried a COIL project with a university in the other region of ASEM from an approved plan to its last week.",
            "The institution approved the plan, made sure that everything was ready, and reported with its partner what came of it."),
        new(AchievementCode.GoodPractice, CredentialSubject.Institution, "coil-good-practice-institution",
            "Good practice in COIL, institution",
            "Carried a COIL project that independent experts found to be good practice, and shares it with everybody.",
            "At least two experts from neither of the two countries scored the project by a published rubric, the review found it to be good practice, and the institution consented to its publication."),
    ];

    internal static Achievement Of(AchievementCode code, CredentialSubject subject) =>
        All.First(one => one.Code == code && one.Subject == subject);

    /// <summary>Whether a side of this project has earned it.</summary>
    internal bool IsEarned(Pairing pairing, PairingSide side) => Code switch
    {
        AchievementCode.GoodPractice => pairing.State == PairingState.Published,
        _ => pairing.Run?.DeliveredAt is not null && pairing.Outcomes.Of(side) is not null,
    };
}
