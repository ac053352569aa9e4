using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>What the good-practice library says no to.</summary>
internal static class PracticeRefusals
{
    internal static readonly Refusal TakenDown =
        new("taken-down", "This good practice is not shown any more: it was taken down after its publication.");

    internal static readonly Refusal NoDraft = new("not-good-practice", "There is no good practice of this exchange yet.");

    internal static readonly Refusal StaleText = new(
        "stale-version", "Somebody saved a newer version of this text meanwhile. Load it, then make your change again.", "hash");

    internal static readonly Refusal NotYourCredit =
        new("forbidden", "A lecturer's name is written by that lecturer alone.", "text.creditLine");

    internal static readonly Refusal NamesAPerson = new(
        "names-a-person", "This names a lecturer. Write the role instead; who wants to be named uses the credit line.", "text");
}
