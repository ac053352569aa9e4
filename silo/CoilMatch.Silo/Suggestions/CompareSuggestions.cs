using CoilMatch.Matching;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Learning;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Suggestions;

internal static class CompareSuggestions
{
    private const int Fewest = 2;
    private const int Most = 4;

    internal static void MapCompareSuggestions(this IEndpointRouteBuilder listings) => listings
        .MapGet("/{id:guid}/comparison", HandleAsync)
        .Needs(UseCase.ReadSuggestions)
        .WithSummary("Two to four partners of a listing side by side, and which of them each criterion speaks for");

    private static async Task<Results<Ok<ComparisonView>, ProblemHttpResult>> HandleAsync(
        Guid id, string? partners, Caller caller, SiloDbContext db, SuggestionIndex index, LiveRanking live, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (Ids(partners, id) is not { } ids) return SuggestionRefusals.ComparedPartners.ToProblem();
        var rows = (await db.FindVisibleRowsAsync([id, .. ids], caller, cancellationToken)).ToDictionary(row => row.Listing.Id.Value);
        if (!rows.TryGetValue(id, out var ours)) return Refusal.NotFound.ToProblem();
        if (!ids.TrueForAll(rows.ContainsKey)) return (Refusal.NotFound with { Field = "partnerListingIds" }).ToProblem();
        if (ProfileOf.Missing(ours, clock.GetUtcNow()) is { Count: > 0 } missing) return missing.ToProblem();

        var profile = ProfileOf.Row(ours);
        var compared = new List<ComparedPartnerView>();
        foreach (var partnerId in ids)
        {
            if (ProfileOf.Find(rows[partnerId]) is not { } partner) return SuggestionRefusals.ComparedIncomplete.ToProblem();
            compared.Add(index.Explain(profile, partnerId, live.InForce.Model) is { } pair
                ? ComparedPartnerView.Of(partnerId, pair)
                : ComparedPartnerView.NotOpen(partnerId, FeasibilityCheck.Between(profile, partner, index.Tools)));
        }

        return TypedResults.Ok(ComparisonView.Of(compared));
    }

    /// <summary>The ids of the partners; null unless they are two to four different ones, none of them the listing itself.</summary>
    private static List<Guid>? Ids(string? text, Guid listing)
    {
        var ids = new List<Guid>();
        foreach (var part in (text ?? "").Split(',', Most + 1))
        {
            if (!Guid.TryParse(part, out var id) || id == listing || ids.Contains(id)) return null;
            ids.Add(id);
        }

        return ids.Count is >= Fewest and <= Most ? ids : null;
    }
}
