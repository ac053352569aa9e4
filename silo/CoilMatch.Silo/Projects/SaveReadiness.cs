using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Security;
using CoilMatch.Vocabularies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Projects;

/// <summary>One side's part of the readiness file; what is left out counts as not told yet.</summary>
internal sealed record SaveReadinessInput(
    bool? AgreementNeeded = null,
    string? AgreementReference = null,
    DataSharingBasis? DataTransferBasis = null,
    bool? Recording = null,
    string? ConsentText = null,
    bool ToolsChecked = false,
    bool AccessibilityChecked = false,
    string? StudentContact = null,
    string? Note = null);

internal static class SaveReadiness
{
    /// <summary>In characters.</summary>
    private const int LongestConsent = 4000;

    internal static void MapSaveReadiness(this IEndpointRouteBuilder pairings) => pairings
        .MapPut("/{id:guid}/readiness", HandleAsync)
        .Needs(UseCase.PrepareProject)
        .WithSummary("Save the part of the readiness file that the caller's side has to tell; complete on both sides, the project is ready");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, SaveReadinessInput input, PairingDesk desk, CancellationToken cancellationToken) =>
        desk.DoAsync(id, PairingAction.SaveReadiness, scene => Save(Told(input, scene), scene), cancellationToken);

    private static Refusal? Save(SideReadiness told, PairingScene scene) =>
        Check(told, scene.Requester.Institution, scene.Invited.Institution) ?? scene.Pairing.SaveReadiness(scene.Side, told, scene.Now);

    private static SideReadiness Told(SaveReadinessInput input, PairingScene scene) => new()
    {
        AgreementNeeded = input.AgreementNeeded,
        AgreementReference = input.AgreementNeeded == true ? TypedText.Of(input.AgreementReference) : null,
        DataTransferBasis = input.DataTransferBasis,
        Recording = input.Recording,
        ConsentText = input.Recording == true ? TypedText.Of(input.ConsentText) : null,
        ToolsChecked = input.ToolsChecked,
        AccessibilityChecked = input.AccessibilityChecked,
        StudentContact = TypedText.Of(input.StudentContact),
        Note = TypedText.Of(input.Note),
        By = scene.By,
        At = scene.Now,
    };

    private static Refusal? Check(SideReadiness told, Institution one, Institution other) =>
        ProjectInput.CheckLength(told.AgreementReference, ProjectInput.LongestLine, "agreementReference")
        ?? ProjectInput.CheckLength(told.ConsentText, LongestConsent, "consentText")
        ?? ProjectInput.CheckLength(told.StudentContact, ProjectInput.LongestLine, "studentContact")
        ?? ProjectInput.CheckLength(told.Note, Pairing.LongestComment, "note")
        ?? CheckBasis(told, one.Country, other.Country);

    /// <summary>A ground that cannot hold: a decision that nobody made, or a recording of faces without personal data.</summary>
    private static Refusal? CheckBasis(SideReadiness told, string one, string other)
    {
        if (told.DataTransferBasis == DataSharingBasis.Adequacy && DataTransfers.IsInEea(one) != DataTransfers.IsInEea(other)
            && DataTransfers.Between(one, other) == TransferRule.Safeguards)
            return new Refusal(
                "out-of-bounds", "The European Commission has made no adequacy decision for these two countries. Choose another ground.", "dataTransferBasis");

        return told is { DataTransferBasis: DataSharingBasis.NoPersonalData, Recording: true }
            ? new Refusal("out-of-bounds", "A recording shows students, so it is personal data. Choose no recording, or another ground.", "recording")
            : null;
    }
}
