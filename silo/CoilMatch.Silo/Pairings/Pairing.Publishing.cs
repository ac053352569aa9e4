using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Pairings;

/// <summary>The way of a good practice into the library, and out of it.</summary>
internal sealed partial class Pairing
{
    /// <summary>Null before a text of it was written.</summary>
    public PracticeMark? Practice { get; private set; }

    /// <summary>Notes the present text; consents to an older one are void.</summary>
    /// <param name="hash">SHA-256 of the text, in lower-case hex.</param>
    internal Refusal? SavePractice(string hash, DateTimeOffset at)
    {
        if (!IsGoodPractice) return PairingRefusals.NoGoodPractice;
        if (Practice?.Hash == hash) return null;

        Practice = new PracticeMark(hash, []);
        Record(new PracticeSaved(hash));
        Settle(at);
        return null;
    }

    internal Refusal? ConsentToPractice(PairingSide side, string hash, PersonId by, DateTimeOffset at)
    {
        if (!IsGoodPractice || Practice is null) return PairingRefusals.NoGoodPractice;
        if (Practice.Hash != hash) return PairingRefusals.StalePractice;
        if (Practice.HasConsentOf(side)) return PairingRefusals.AlreadyConsented;

        Practice = Practice with { Consents = [.. Practice.Consents, new PracticeConsent(side, hash, by, at)] };
        Record(new PracticeConsented(side, hash));
        Settle(at);
        return null;
    }

    internal Refusal? PublishPractice(DateTimeOffset at)
    {
        if (!IsGoodPractice || Practice is null) return PairingRefusals.NoGoodPractice;
        if (!Practice.IsAgreed) return PairingRefusals.ConsentMissing;

        Practice = Practice with { PublishedAt = at };
        Enter(PairingState.Published, at);
        Record(new PracticePublished(Practice.Hash));
        Settle(at);
        return null;
    }

    /// <summary>Takes the good practice out of the library; the consent of the institution that asks for it ends.</summary>
    /// <param name="side">Observer for the secretariat.</param>
    internal Refusal? TakeDownPractice(PairingSide side, string reason, DateTimeOffset at)
    {
        Practice = Practice! with { Consents = [.. Practice.Consents.Where(one => one.Side != side)], PublishedAt = null };
        Record(new PracticeTakenDown(side, reason));
        Close(at);
        Settle(at);
        return null;
    }
}
