using System.Text.Json.Nodes;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;

namespace CoilMatch.Silo.Tests.Pairings;

/// <summary>Two lecturers of the two regions with an open listing each, which fit each other.</summary>
internal sealed record Couple(
    Institution Europe, HttpClient European, ListingView Ours, Institution Asia, HttpClient Asian, ListingView Theirs)
{
    internal const string Message = "Shall our students follow one product from both of its ends?";

    internal static async Task<Couple> In(SiloApp app, int partnersSought = 1)
    {
        var europe = await app.CreateInstitution($"e{Guid.NewGuid():N}");
        var asia = await app.CreateInstitution($"a{Guid.NewGuid():N}", "MY");
        var european = await app.SignedInAs("lecturer", europe);
        var asian = await app.SignedInAs("lecturer", asia);
        return new Couple(
            europe, european, await european.Publish(ListingForms.Complete().With("partnersSought", partnersSought), europe),
            asia, asian, await asian.Publish(ListingForms.CompleteInAsia().With("partnersSought", partnersSought), asia));
    }

    internal static JsonObject Request(ListingView own, ListingView partner, string message = Message) => new()
    {
        ["listingId"] = own.Id,
        ["partnerListingId"] = partner.Id,
        ["message"] = message,
    };

    /// <summary>The European asks the Asian.</summary>
    internal Task<PairingView> Request() => European.Post<PairingView>("/pairings", Request(Ours, Theirs));

    internal Task<PairingView> Accept(PairingView pairing) => Asian.Post<PairingView>($"/pairings/{pairing.Id}/answer", new { accept = true });
}
