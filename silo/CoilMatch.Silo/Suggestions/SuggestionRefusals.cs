using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Suggestions;

internal static class SuggestionRefusals
{
    internal static readonly Refusal PartnerIncomplete =
        new("partner-incomplete", "The other listing is a draft that cannot be compared yet.", "partnerListingId");

    internal static readonly Refusal UnknownReason = new("unknown-code", "Choose a reason of the list.", "reason");
}
