using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Listings;

/// <summary>Saves the whole form: the listing and its course, in one transaction.</summary>
internal static class SaveListing
{
    internal static void MapSaveListing(this IEndpointRouteBuilder listings)
    {
        listings.MapPost("", CreateAsync).Needs(UseCase.SaveListing).WithSummary("Begin a listing as a draft");
        listings.MapPut("/{id:guid}", SaveAsync).Needs(UseCase.SaveListing).WithSummary("Save the form of a listing");
    }

    private static async Task<Results<Ok<ListingView>, ProblemHttpResult>> CreateAsync(
        SaveListingInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var institutionId = input.InstitutionId is { } told ? new InstitutionId(told) : caller.HomeInstitution;
        if (institutionId is not { } chosen) return ListingRefusals.NotMember.ToProblem();
        if (await db.Institutions.FindAsync([chosen], cancellationToken) is not { } institution) return Refusal.NotFound.ToProblem();

        var owner = caller.IsLecturerAt(chosen) ? caller.Id : null;
        if (caller.MayActFor(owner, chosen, out _) is not null) return ListingRefusals.NotMember.ToProblem();
        if (Read(input, out var courseContent, out var content) is { Count: > 0 } faults) return faults.ToProblem();

        var now = clock.GetUtcNow();
        var assumed = ListingDefaults.Assumed(content);
        content = ListingDefaults.Prefill(content, institution, LocalDay.In(institution.TimeZone, now));
        var course = db.Courses.Add(Course.Create(chosen, courseContent)).Entity;
        var listing = db.Listings.Add(Listing.Create(course, owner, content, now, assumed)).Entity;
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(ListingView.Of(new ListingRow { Listing = listing, Course = course, Institution = institution }, caller, now));
    }

    private static async Task<Results<Ok<ListingView>, ProblemHttpResult>> SaveAsync(
        Guid id, SaveListingInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindRowAsync(id, cancellationToken) is not { } row || !caller.MaySee(row.Listing))
            return Refusal.NotFound.ToProblem();
        var listing = row.Listing;
        if (caller.MayActFor(listing.OwnerId, listing.InstitutionId, out _) is { } refusal) return refusal.ToProblem();
        if (listing.State == ListingState.Withdrawn) return ListingRefusals.AlreadyWithdrawn.ToProblem();
        if (input.Version != listing.Version) return Refusal.StaleVersion.ToProblem();
        if (Read(input, out var courseContent, out var content) is { Count: > 0 } faults) return faults.ToProblem();

        var now = clock.GetUtcNow();
        if (listing.IsOpenWith(content) && FaultsOf(courseContent, content, row, now) is { Count: > 0 } missing)
            return missing.ToProblem();

        var assumed = AssumedFields.StillAssumed(listing.Assumed, row, courseContent, content);
        var courseChanged = row.Course.Save(courseContent);
        if (!listing.Save(content, assumed, now) && courseChanged) listing.TouchForCourse(now);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(ListingView.Of(row, caller, now));
    }

    private static IReadOnlyList<Refusal> Read(SaveListingInput input, out CourseContent course, out ListingContent listing)
    {
        var faults = new FieldFaults();
        course = ListingForm.Read(input.Course, faults);
        listing = ListingForm.Read(input, faults);
        ListingCheck.DraftFaults(course, listing, faults);
        return faults.Found;
    }

    private static IReadOnlyList<Refusal> FaultsOf(CourseContent course, ListingContent listing, ListingRow row, DateTimeOffset now) =>
        ListingCheck.Faults(course, listing, LocalDay.In(listing.TimeZone ?? row.Institution.TimeZone, now));
}
