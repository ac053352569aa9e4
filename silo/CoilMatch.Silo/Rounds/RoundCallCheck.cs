using CoilMatch.Silo.Common;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Rounds;

/// <param name="InstitutionId">The institution whose listings look for partners; none for the whole network. Stays as it was created.</param>
/// <param name="Version">The version that was edited; a stale one is refused.</param>
internal sealed record SaveRoundInput(
    string Name,
    string Text,
    DateOnly TermStart,
    DateOnly TermEnd,
    DateOnly OpensOn,
    DateOnly ClosesOn,
    RoundEntryMode Entry,
    int MostPartners,
    double MinimumFit,
    int? MostPairsPerInstitution = null,
    bool SpreadChances = true,
    IReadOnlyList<string>? Fields = null,
    Guid? InstitutionId = null,
    long? Version = null);

/// <summary>Reads what an organiser filled in; every fault is named at once.</summary>
internal static class RoundCallCheck
{
    private const int ShortestName = 3, LongestName = 120, ShortestText = 20, LongestText = 4000;
    private const int LongestTermInDays = 400, MostPartners = 5, LargestCap = 1000, MostFields = 20;

    internal static IReadOnlyList<Refusal> Check(SaveRoundInput input, out RoundCall call)
    {
        var faults = new List<Refusal>();
        var (name, text) = (TypedText.Of(input.Name) ?? "", TypedText.Of(input.Text) ?? "");
        Need(name.Length is >= ShortestName and <= LongestName, "length", "name", $"Name the round in {ShortestName} to {LongestName} characters.");
        Need(text.Length is >= ShortestText and <= LongestText, "length", "text", $"Say in {ShortestText} to {LongestText} characters what the round is for.");
        Need(input.TermEnd >= input.TermStart, "order", "termEnd", "The term ends after it starts.");
        Need(input.TermEnd.DayNumber - input.TermStart.DayNumber <= LongestTermInDays, "out-of-range", "termEnd", $"A term lasts at most {LongestTermInDays} days.");
        Need(input.ClosesOn >= input.OpensOn, "order", "closesOn", "The round closes after it opens.");
        Need(Enum.IsDefined(input.Entry), "unknown-code", "entry", "Choose how listings come into the round.");
        Need(input.MostPartners is >= 1 and <= MostPartners, "out-of-range", "mostPartners", $"A listing gets 1 to {MostPartners} partners.");
        Need(input.MinimumFit is >= 0 and <= 1, "out-of-range", "minimumFit", "The least fit is between 0 and 1.");
        Need(input.MostPairsPerInstitution is null or (>= 1 and <= LargestCap), "out-of-range", "mostPairsPerInstitution",
            $"An institution may get 1 to {LargestCap} pairs; leave this out for no cap.");
        var fields = (input.Fields ?? []).ToList();
        Need(fields.Count <= MostFields, "out-of-range", "fields", $"Choose at most {MostFields} fields.");
        for (var at = 0; at < Math.Min(fields.Count, MostFields); at++)
        {
            Need(fields[at] is not null && IscedF.Find(fields[at]) is not null, "unknown-code", $"fields[{at}]", "Choose an ISCED-F field, such as 0413.");
            Need(fields.IndexOf(fields[at]) == at, "told-twice", $"fields[{at}]", "This field is in the list twice.");
        }

        call = new RoundCall
        {
            Name = name,
            Text = text,
            TermStart = input.TermStart,
            TermEnd = input.TermEnd,
            OpensOn = input.OpensOn,
            ClosesOn = input.ClosesOn,
            Entry = input.Entry,
            Fields = fields,
            MostPartners = input.MostPartners,
            MostPairsPerInstitution = input.MostPairsPerInstitution,
            MinimumFit = input.MinimumFit,
            SpreadChances = input.SpreadChances,
        };
        return faults;

        void Need(bool holds, string code, string field, string message)
        {
            if (!holds) faults.Add(new Refusal(code, message, field));
        }
    }
}
