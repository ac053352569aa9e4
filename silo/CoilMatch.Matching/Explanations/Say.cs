using System.Globalization;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching.Explanations;

/// <summary>Numbers, dates and lists as people say them.</summary>
internal static class Say
{
    private static readonly string[] Small =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>"six", "no", "17".</summary>
    public static string Number(int number) =>
        number >= 0 && number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"one week", "six weeks".</summary>
    public static string Count(int number, string thing) => $"{Number(number)} {thing}{(number == 1 ? "" : "s")}";

    /// <summary>"supply chain, port and container".</summary>
    public static string List(IReadOnlyList<string> things) => things.Count switch
    {
        0 => "",
        1 => things[0],
        _ => $"{string.Join(", ", things.Take(things.Count - 1))} and {things[^1]}",
    };

    public static string Capitalised(string sentence) =>
        sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    public static string Date(DateOnly date) => date.ToString("d MMMM", CultureInfo.InvariantCulture);

    public static string Time(DateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The campus city, or the city that names its zone: Asia/Kuala_Lumpur gives "Kuala Lumpur".</summary>
    public static string Place(ListingProfile listing) => listing.City.Length > 0
        ? listing.City
        : listing.TimeZone[(listing.TimeZone.LastIndexOf('/') + 1)..].Replace('_', ' ');

    public static string Country(string code) => AsemCountries.Find(code)?.Name ?? code;

    public static string Language(string tag) => Languages.Find(tag)?.Name ?? tag;

    public static string Level(int eqf) =>
        eqf is >= 5 and <= 8 ? $"{EqfLevels.Find(eqf)!.Label.ToLowerInvariant()} level (EQF {eqf})" : $"EQF {eqf}";
}
