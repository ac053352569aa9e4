using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Credentials;

/// <summary>
/// What an institution needs to issue badges to its own students: the achievement of this project in Open Badges 3.0, with
/// gaps for what only the institution knows. No student is known here, so nothing is signed here.
/// </summary>
internal static class StudentBadgeTemplate
{
    internal static void MapStudentBadgeTemplate(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/student-badge-template", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("The template of a student's badge, for the institution to fill in, sign and issue");

    /// <summary>The side whose template the caller may take; null for those who take no part, and before the delivery.</summary>
    internal static PairingSide? SideOf(PairingRow row, Caller caller) =>
        row.Pairing.Run?.DeliveredAt is not null && row.SideOf(caller) is var side && side != PairingSide.Observer ? side : null;

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row || SideOf(row, caller) is not { } side)
            return Refusal.NotFound.ToProblem();

        var listing = side == PairingSide.Requester ? row.Listing : row.Partner;
        var partner = side == PairingSide.Requester ? row.Partner : row.Listing;
        var course = await db.Courses.AsNoTracking().SingleAsync(one => one.Id == listing.CourseId, cancellationToken);
        var names = await db.Institutions.AsNoTracking().Where(one => one.Id == listing.InstitutionId || one.Id == partner.InstitutionId)
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancellationToken);
        return TypedResults.Content(
            Template(row.Pairing, course.Content, names[listing.InstitutionId], names[partner.InstitutionId]).ToJsonString(Indented), "application/json");
    }

    private static readonly System.Text.Json.JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static JsonObject Template(Pairing pairing, CourseContent course, string institution, string partner)
    {
        var weeks = pairing.PlannedWeeks.Count;
        var achievement = new JsonObject
        {
            ["id"] = "FILL IN: an address of your institution for this achievement",
            ["type"] = new JsonArray("Achievement"),
            ["achievementType"] = "LearningProgram",
            ["name"] = pairing.Plan.Aims?.Title ?? "COIL project",
            ["description"] = $"A COIL project of {weeks} weeks: students of {institution} and {partner} worked together online as part of the course “{course.Title}”.",
            ["criteria"] = new JsonObject { ["narrative"] = "Took part in the shared weeks, finished the project in a mixed team, and looked back on it." },
            ["inLanguage"] = "en",
        };
        if (course.Credits is { } credits)
        {
            achievement["creditsAvailable"] = (double)credits.Value;
            achievement["tag"] = new JsonArray($"{credits.Describe()} for the whole course, not for the project alone");
        }

        return new JsonObject
        {
            ["@context"] = CredentialDocument.Contexts,
            ["id"] = "FILL IN: the address of this student's badge",
            ["type"] = new JsonArray("VerifiableCredential", "OpenBadgeCredential"),
            ["name"] = achievement["name"]!.GetValue<string>(),
            ["issuer"] = new JsonObject
            {
                ["id"] = "FILL IN: the address of your institution's issuer profile",
                ["type"] = new JsonArray("Profile"),
                ["name"] = institution,
            },
            ["validFrom"] = "FILL IN: the day of issue, such as 2027-07-01T00:00:00Z",
            ["credentialSubject"] = new JsonObject
            {
                ["type"] = new JsonArray("AchievementSubject"),
                ["identifier"] = new JsonArray(new JsonObject
                {
                    ["type"] = "IdentityObject",
                    ["hashed"] = true,
                    ["identityType"] = "emailAddress",
                    ["identityHash"] = "FILL IN: sha256$ and the hash of the student's address with the salt",
                    ["salt"] = "FILL IN",
                }),
                ["achievement"] = achievement,
            },
        };
    }
}
