using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Approvals;

internal sealed record PracticeStepView(string Key, string Name, StepDecider DecidedBy, IReadOnlyList<PersonCard> People);

internal sealed record ChecklistItemView(string Key, string Label, string? Help, bool Required)
{
    internal static ChecklistItemView Of(ChecklistItem item) => new(item.Key, item.Label, item.Help, item.Required);
}

/// <param name="Version">Counts the saved changes; 0 while the usual practice holds.</param>
/// <param name="ReviewDays">Working days until a review that waits is escalated.</param>
internal sealed record ApprovalSettingsView(
    Guid InstitutionId,
    long Version,
    IReadOnlyList<PracticeStepView> Steps,
    IReadOnlyList<ChecklistItemView> Checklist,
    int ReviewDays,
    PersonCard? StandingDelegate,
    bool MayEdit)
{
    internal static async Task<ApprovalSettingsView> ReadAsync(
        InstitutionId institution, ApprovalSettings? settings, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var practice = settings?.Practice ?? ApprovalPractice.Usual;
        var named = practice.People().ToList();
        var cards = await db.People.AsNoTracking().Where(one => named.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, one => new PersonCard(one.Id.Value, one.DisplayName, one.Email), cancellationToken);
        return new ApprovalSettingsView(
            institution.Value,
            settings?.Version ?? 0,
            [.. practice.Steps.Select(step => new PracticeStepView(
                step.Key, step.Name, step.DecidedBy, [.. step.People.Select(person => cards[person])]))],
            [.. practice.Checklist.Select(ChecklistItemView.Of)],
            practice.ReviewDays,
            practice.StandingDelegate is { } standing ? cards[standing] : null,
            caller.IsOfficeOf(institution));
    }
}
