using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Projects;

/// <param name="Week">The Monday of a planned week that has begun on the caller's campus.</param>
/// <param name="Reason">What kind of problem; needed when there is one.</param>
/// <param name="MinutesLost">Live minutes that failed, 0 to 600.</param>
/// <param name="Students">How many of the caller's class took part, 0 to 5000; left out when nobody counted.</param>
internal sealed record ReportWeekInput(
    DateOnly Week,
    WeekStatus Status,
    CancellationReason? Reason = null,
    IReadOnlyList<Incident>? Incidents = null,
    int MinutesLost = 0,
    int? Students = null,
    string? Comment = null);

internal static class ReportWeek
{
    internal static void MapReportWeek(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/weeks", HandleAsync)
        .Needs(UseCase.RunProject)
        .WithSummary("Tell how a week went on the caller's side; telling again corrects it");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, ReportWeekInput input, PairingDesk desk, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.ReportWeek,
            scene => Check(input, out var comment) ?? scene.Pairing.ReportWeek(Told(input, comment, scene), scene.Now),
            cancellationToken);

    private static Refusal? Check(ReportWeekInput input, out string? comment)
    {
        if (ProjectInput.CheckComment(input.Comment, out comment) is { } tooLong) return tooLong;
        if (input is { Status: WeekStatus.Problem, Reason: null })
            return new Refusal("required", "Choose what the problem is; it tells the others how they can help.", "reason");
        if (input.MinutesLost is < 0 or > ProjectInput.MostMinutesLost)
            return new Refusal("out-of-bounds", $"Give minutes from 0 to {ProjectInput.MostMinutesLost}.", "minutesLost");
        return ProjectInput.CheckStudents(input.Students, least: 0);
    }

    private static WeekReport Told(ReportWeekInput input, string? comment, PairingScene scene) => new(
        scene.Side,
        input.Week,
        input.Status,
        input.Status == WeekStatus.Problem ? input.Reason : null,
        [.. (input.Incidents ?? []).Distinct().Order()],
        input.MinutesLost,
        input.Students,
        comment,
        scene.By,
        scene.Now);
}
