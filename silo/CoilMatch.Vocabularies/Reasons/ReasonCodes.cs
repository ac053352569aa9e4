namespace CoilMatch.Vocabularies;

/// <summary>Why a request is declined, a suggestion dismissed, or a project cancelled.</summary>
public static class ReasonCodes
{
    /// <summary>Why a lecturer says no to a request from another one.</summary>
    public static ReasonList Decline { get; } = new(
        new ReasonCode("calendar", "Our calendars do not fit"),
        new ReasonCode("no-common-slot", "No hour that suits both classes"),
        new ReasonCode("topic", "The topics are too far apart"),
        new ReasonCode("level", "The levels of study do not fit"),
        new ReasonCode("class-size", "The class sizes do not fit"),
        new ReasonCode("language", "No common language at the level needed"),
        new ReasonCode("technology", "No tool that both classes can use"),
        new ReasonCode("enough-partners", "I already have enough partners"),
        new ReasonCode("class-cancelled", "My course is not taking place"),
        new ReasonCode("workload", "No time for an exchange this term"),
        new ReasonCode("other", "Another reason"));

    /// <summary>Why a lecturer puts a suggestion aside without asking.</summary>
    public static ReasonList Dismiss { get; } = new(
        new ReasonCode("topic", "The topic does not fit"),
        new ReasonCode("level", "The level of study does not fit"),
        new ReasonCode("calendar", "The weeks do not fit"),
        new ReasonCode("no-common-slot", "The hours do not fit"),
        new ReasonCode("class-size", "The class size does not fit"),
        new ReasonCode("language", "The language does not fit"),
        new ReasonCode("exchange-type", "We want another kind of exchange"),
        new ReasonCode("already-working-together", "We already work together"),
        new ReasonCode("another-country", "I look for a partner in another country"),
        new ReasonCode("not-now", "Not this term"),
        new ReasonCode("other", "Another reason"));

    /// <summary>Why an agreed exchange does not go on.</summary>
    public static ReasonList Cancellation { get; } = new(
        new ReasonCode("calendar", "The calendars no longer fit"),
        new ReasonCode("no-common-slot", "No common hour was found"),
        new ReasonCode("class-cancelled", "A course is not taking place"),
        new ReasonCode("enrolment-too-low", "Too few students enrolled"),
        new ReasonCode("lecturer-left", "A lecturer has left"),
        new ReasonCode("approval-refused", "An institution did not approve"),
        new ReasonCode("agreement", "No agreement on terms or data protection"),
        new ReasonCode("technology", "The technology did not work"),
        new ReasonCode("language", "The language was too great an obstacle"),
        new ReasonCode("partner-silent", "The partner no longer answers"),
        new ReasonCode("workload", "The workload was too high"),
        new ReasonCode("other", "Another reason"));
}
