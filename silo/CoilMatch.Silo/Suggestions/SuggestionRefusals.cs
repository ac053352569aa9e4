using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Suggestions;

internal static class SuggestionRefusals
{
    internal static readonly Refusal PartnerIncomplete =
        new("partner-incomplete", "The other listing is a draft that cannot be compared yet.", "partnerListingId");

    internal static readonly Refusal ComparedPartners =
        new("out-of-range", "Name two to four different partner listings to compare.", "partnerListingIds");

    internal static readonly Refusal ComparedIncomplete = PartnerIncomplete with { Field = "partnerListingIds" };

    internal static readonly Refusal UnknownReason = new("unknown-code", "Choose a reason of the list.", "reason");
}
