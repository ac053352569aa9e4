using CoilMatch.Vocabularies;

namespace CoilMatch.Matching.Tests;

/// <summary>Made-up listings of both regions, always the same for a number: subjects of several words, few places and calendars.</summary>
internal static class MadeListings
{
    private static readonly string[] Countries = ["DE", "FR", "FI", "MY", "JP", "TH"];

    public static ListingProfile Of(int number, int edition = 0)
    {
        var random = new Random(HashCode(number, edition));
        var europe = number % 2 == 0;
        var subject = random.Next(300);
        var side = europe ? Listings.European : Listings.Asian;
        var country = Countries[random.Next(3) + (europe ? 0 : 3)];
        var start = side.WindowStart.AddDays(7 * random.Next(4));
        return side with
        {
            Id = new Guid(number, 1, 7, 8, 0, 0, 0, 0, 0, 0, 3),
            InstitutionId = new Guid(number % 97, 1, 7, 8, 0, 0, 0, 0, 0, 0, 4),
            Country = country,
            TimeZone = AsemCountries.DefaultZone(country)!,
            Title = Words(random, subject, 2 + random.Next(4)),
            Description = random.Next(3) == 0 ? "" : Words(random, subject, 10 + random.Next(30)),
            Fields = [random.Next(2) == 0 ? "0413" : "0613"],
            EqfLevel = 6 + random.Next(2),
            WindowStart = start,
            WindowEnd = start.AddDays(70 + (7 * random.Next(5))),
            LiveMode = random.Next(4) == 0 ? LiveMode.Either : LiveMode.Asynchronous,
            ModuleWeeks = 4 + random.Next(4),
            StudentsMax = 30 + random.Next(40),
            CapacityLeft = random.Next(10) == 0 ? 0 : 1,
        };
    }

    private static int HashCode(int number, int edition) => (number * 7_919) + (edition * 104_729) + 17;

    private static string Words(Random random, int subject, int count) => string.Join(' ', Enumerable.Range(0, count)
        .Select(_ => Word(random.Next(3) == 0 ? (int)(Math.Pow(random.NextDouble(), 3) * 3_000) : (subject * 7) + random.Next(12))));

    /// <summary>A pronounceable word for a number.</summary>
    private static string Word(int number)
    {
        const string consonants = "bdfgklmnprstvz", vowels = "aeiou";
        var word = "";
        for (var left = number + 500; left > 0; left /= 70)
            word += $"{consonants[left % 14]}{vowels[left / 14 % 5]}";
        return word + "n";
    }
}
