using System.Text.Json;

namespace CoilMatch.Silo.Pairings;

/// <summary>Why an exchange is in trouble or does not go on; the labels are those of the list of cancellation reasons.</summary>
internal enum CancellationReason
{
    Calendar,
    NoCommonSlot,
    ClassCancelled,
    EnrolmentTooLow,
    LecturerLeft,
    ApprovalRefused,
    Agreement,
    Technology,
    Language,
    PartnerSilent,
    Workload,
    Other,
}

internal static class CancellationReasons
{
    /// <summary>The code of the list of reasons, such as <c>enrolment-too-low</c>.</summary>
    internal static string Code(this CancellationReason reason) => JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString());
}
