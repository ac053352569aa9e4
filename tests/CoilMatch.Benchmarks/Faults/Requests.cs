using System.Collections.Concurrent;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>Something that was done to a pairing, of which its partner must be told once.</summary>
/// <param name="Event">In the change feed.</param>
internal sealed record Deed(Guid PairingId, string Event);

/// <summary>A lecturer's listing and another's, whom this lecturer asks.</summary>
internal sealed record Couple(Browser Asker, string ListingId, string PartnerListingId);

/// <summary>Lecturers who ask a partner and take it back, over and over: each of it goes to the partner's inbox and mail, and to the partner's office by webhook.</summary>
internal sealed class Requests(IReadOnlyList<Couple> couples, KeyedSender sender)
{
    private const string Answer = "__typename ... on Refusal { code message }";
    private const string Ask = "mutation($input: RequestPairingInput!) { done: requestPairing(input: $input) { " + Answer + " ... on RequestPairingSuccess { pairing { id } } } }";
    private const string TakeBack = "mutation($id: ID!) { done: withdrawRequest(pairingId: $id) { " + Answer + " ... on AnswerRequestSuccess { pairing { id } } } }";

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    private int refused;

    internal ConcurrentBag<Deed> Acknowledged { get; } = [];

    /// <summary>Requests and their ends that were answered with a refusal, which none of them deserves, or not at all.</summary>
    internal int Refused => refused;

    internal Task RunAsync(CancellationToken stop) =>
        Task.WhenAll(couples.Select(couple => Task.Run(() => AskAndTakeBackAsync(couple, stop), CancellationToken.None)));

    private async Task AskAndTakeBackAsync(Couple couple, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var input = new { listingId = couple.ListingId, partnerListingId = couple.PartnerListingId, message = "Shall our classes follow one product together?" };
            if (await DoAsync(couple.Asker, Ask, new { input }, "PairingRequested") is not { } id)
                return;
            if (await DoAsync(couple.Asker, TakeBack, new { id }, "PairingWithdrawn") is null)
                return;
        }
    }

    /// <summary>The pairing's id; null when it was not done, after which there is nothing to go on with.</summary>
    private async Task<Guid?> DoAsync(Browser asker, string mutation, object variables, string happens)
    {
        var done = await sender.SendAsync(asker, mutation, variables);
        await Task.Delay(Between);
        if (done?.TryGetProperty("pairing", out var pairing) == true)
        {
            var deed = new Deed(pairing.GetProperty("id").GetGuid(), happens);
            Acknowledged.Add(deed);
            return deed.PairingId;
        }

        Interlocked.Increment(ref refused);
        await Console.Error.WriteLineAsync($"  {happens} was refused or not answered: {done}");
        return null;
    }
}
