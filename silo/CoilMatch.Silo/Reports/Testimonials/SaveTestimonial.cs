using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reports;

/// <param name="ConsentOn">The day on which the person agreed to be quoted.</param>
/// <param name="ConsentHow">How: a signed form, a mail, a word that somebody wrote down.</param>
internal sealed record SaveTestimonialInput(string Text, TestimonialRole Role, DateOnly ConsentOn, string ConsentHow);

/// <summary>A lecturer or an office records what a student or a lecturer of their own side agreed to have quoted.</summary>
internal static class SaveTestimonial
{
    private static readonly Refusal NotBegun = new(
        "not-begun", "Words about the project can be recorded once it has begun.");

    private static readonly Refusal TooMany = new(
        "too-many", $"One side records at most {Testimonial.MostPerSide} testimonials. Withdraw one that is not needed any more.");

    private static readonly Refusal Named = new(
        "named", "The words name a person or show a mail address. Leave it out: only the role and the country are shown.", "text");

    private static readonly Refusal ToCome = new("out-of-bounds", "Consent is a day that has come already.", "consentOn");

    private static readonly Refusal TooEarly = new(
        "out-of-bounds", "Consent cannot be older than the project. Enter the day on which the person agreed to these words.", "consentOn");

    internal static void MapSaveTestimonial(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/testimonials", HandleAsync)
        .Needs(UseCase.SaveTestimonial)
        .WithSummary("Record words that may be quoted, with the consent to them; by a lecturer or the office of the same side");

    private static async Task<Results<Ok<TestimonialsView>, ProblemHttpResult>> HandleAsync(
        Guid id, SaveTestimonialInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();
        var sight = new TestimonialSight(row, caller);
        if (sight.Side is not { } side) return Refusal.Forbidden.ToProblem();
        if (!sight.HasBegun) return NotBegun.ToProblem();

        var now = clock.GetUtcNow();
        var faults = await CheckAsync(input, row, side, now, db, cancellationToken);
        if (faults.Count > 0) return faults.ToProblem();
        if (await db.Testimonials.CountAsync(
            one => one.PairingId == row.Pairing.Id && one.Side == side && one.WithdrawnAt == null, cancellationToken) >= Testimonial.MostPerSide)
            return TooMany.ToProblem();

        var place = side == PairingSide.Requester ? row.Pairing.InstitutionId : row.Pairing.PartnerInstitutionId;
        var country = await db.Institutions.Where(one => one.Id == place).Select(one => one.Country).SingleAsync(cancellationToken);
        db.Testimonials.Add(Testimonial.Keep(
            row.Pairing.Id, side, TypedText.Of(input.Text)!, input.Role, country, input.ConsentOn, TypedText.Of(input.ConsentHow)!,
            caller.Id!.Value, now));
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(await ReadTestimonials.ReadAsync(row, caller, db, cancellationToken));
    }

    private static async Task<List<Refusal>> CheckAsync(
        SaveTestimonialInput input, PairingRow row, PairingSide side, DateTimeOffset now, SiloDbContext db, CancellationToken cancellationToken)
    {
        var faults = new List<Refusal>();
        var text = TypedText.Of(input.Text);
        if (text is not { Length: <= Testimonial.LongestText })
            faults.Add(new Refusal("length", $"Write 1 to {Testimonial.LongestText} characters.", "text"));
        else if (text.Contains('@', StringComparison.Ordinal) || await NamesSomebodyAsync(text, row, db, cancellationToken))
            faults.Add(Named);
        if (TypedText.Of(input.ConsentHow) is not { Length: <= Testimonial.LongestHow })
            faults.Add(new Refusal("length", $"Say how the person agreed, in 1 to {Testimonial.LongestHow} characters.", "consentHow"));
        if (input.ConsentOn > row.Pairing.Today(side, now)) faults.Add(ToCome);
        else if (input.ConsentOn < DateOnly.FromDateTime(row.Pairing.RequestedAt.UtcDateTime).AddDays(-1)) faults.Add(TooEarly);
        return faults;
    }

    /// <summary>Whether the words hold the name of one of the two lecturers, which is all that is known of names here.</summary>
    private static async Task<bool> NamesSomebodyAsync(
        string text, PairingRow row, SiloDbContext db, CancellationToken cancellationToken)
    {
        PersonId[] known = [.. new[] { row.Listing.OwnerId, row.Partner.OwnerId, row.Pairing.RequestedBy }.OfType<PersonId>()];
        var names = await db.People.Where(one => known.Contains(one.Id)).Select(one => one.DisplayName).ToListAsync(cancellationToken);
        var folded = PlainText.Fold(text);
        return names.OfType<string>().Any(name => folded.Contains(PlainText.Fold(name), StringComparison.Ordinal));
    }
}
