using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CoilMatch.Benchmarks.Synthetic;

namespace CoilMatch.Benchmarks;

/// <summary><c>catalogue [COURSES] [SHOWN]</c>: how fast the made-up catalogue is written, and what it looks like.</summary>
internal static class CatalogueCommand
{
    internal static int Run(string[] words, TextWriter output)
    {
        var courses = words.Length > 0 ? int.Parse(words[0], CultureInfo.InvariantCulture) : 100_000;
        var shown = words.Length > 1 ? int.Parse(words[1], CultureInfo.InvariantCulture) : 5;
        var watch = Stopwatch.StartNew();
        var catalogue = new SyntheticCatalogue(courses);
        var letters = catalogue.All().Sum(listing => (long)listing.Title.Length + listing.Description.Length);
        var calendars = catalogue.All().Take(200_000)
            .Select(one => (one.InstitutionId, one.WindowStart, one.Slots.Length, one.Slots[0].Day)).Distinct().Count();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{courses} courses, {letters / courses} letters each, {calendars} calendars, {catalogue.Known.Count} queries with known partners, {watch.Elapsed.TotalSeconds:F1} s"));
        foreach (var known in catalogue.Known.Take(shown))
            foreach (var number in known.Partners.Prepend(known.Query))
                output.WriteLine(JsonSerializer.Serialize(catalogue.Listing(number)));
        return 0;
    }
}
