using static CoilMatch.Silo.Notifications.Audience;
using static CoilMatch.Silo.Notifications.NotificationKind;

namespace CoilMatch.Silo.Notifications;

/// <summary>From the finding that a project is good practice to the library, and out of it.</summary>
internal static class PracticeRules
{
    internal static readonly NotificationRule[] All =
    [
        new("PracticeSaved", Offices, Decisions, true,
            f => $"Please read the good practice with {f.Them}",
            f => $"The text about {f.Exchange} is ready for the public library. It is published when both institutions consent to exactly this text and its licence.")
        { OnceADay = true },
        new("PracticeSaved", Lecturers, Project, false,
            f => $"The good practice with {f.Them} has a new text",
            f => $"{f.Who} wrote on what others can learn from {f.Exchange}. Any change asks both offices for their consent again.")
        { OnceADay = true },
        new("PracticeConsented", OtherOffice, Project, false,
            f => $"{f.SideInstitution} consents to the good practice",
            f => $"{f.SideInstitution} agrees to publish the text about {f.Exchange} as it is now."),
        new("PracticeConsented", Lecturers, Project, false,
            f => $"{f.SideInstitution} consents to the good practice",
            f => $"{f.SideInstitution} agrees to publish the text about {f.Exchange} as it is now."),
        new("PracticeConsented", Secretariat, Project, false,
            f => $"{f.SideInstitution} consents to a good practice",
            f => $"{f.SideInstitution} agrees to publish the text about {f.Exchange}. With the consent of both institutions you can publish it."),
        new("PracticePublished", Lecturers, Project, false,
            f => $"Your exchange with {f.Them} is in the library of good practice",
            f => $"Everybody can now read what came of {f.Exchange}, and begin a plan with it. Thank you."),
        new("PracticePublished", Offices, Project, false,
            f => $"The exchange with {f.Them} is in the library of good practice",
            f => $"What came of {f.Exchange} is published. You can withdraw the consent of your institution at any time."),
        new("PracticeTakenDown", Lecturers, Project, false,
            f => $"The good practice with {f.Them} was taken down",
            f => $"{f.Who} took {f.Exchange} out of the public library.{f.Words}"),
        new("PracticeTakenDown", Offices, Project, false,
            f => $"The good practice with {f.Them} was taken down",
            f => $"{f.Who} took {f.Exchange} out of the public library.{f.Words}"),
        new("PracticeTakenDown", Secretariat, Project, false,
            f => "A good practice was taken down",
            f => $"{f.Who} took {f.Exchange} out of the public library.{f.Words}"),
    ];
}
