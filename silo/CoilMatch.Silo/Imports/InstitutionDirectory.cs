using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Imports;

/// <summary>Finds the institution that a row means, by name and country, among the known ones and those that this import adds.</summary>
internal sealed class InstitutionDirectory
{
    private readonly Dictionary<string, List<Institution>> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> slugs = new(StringComparer.Ordinal);
    private readonly List<Institution> unsaved = [];

    private InstitutionDirectory()
    {
    }

    /// <summary>Those that were added since the last <see cref="Saved"/>.</summary>
    internal IReadOnlyList<Institution> Unsaved => unsaved;

    internal static async Task<InstitutionDirectory> LoadAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var directory = new InstitutionDirectory();
        await foreach (var institution in db.Institutions.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
            directory.List(institution);
        return directory;
    }

    /// <summary>The known institution, or the one to register, or why neither is possible.</summary>
    internal (Institution? Institution, bool IsNew, RowFault? Fault) Find(ImportRow row)
    {
        var namesakes = byName.GetValueOrDefault(InstitutionNames.Normalise(row.University)) ?? [];
        if (row.Country is null) return FindByName(row.University, namesakes);
        if (AsemCountries.MemberOf(row.Country) is not { } member)
        {
            var reason = $"{row.Country} is not an ASEM member country, so no partner can be sought for it.";
            return (null, false, new RowFault(Column.Country, reason));
        }

        var known = namesakes.FirstOrDefault(one => one.Country == member.Code);
        return known is null ? (Propose(row.University, row.Country, member), true, null) : (known, false, null);
    }

    internal void Add(Institution institution)
    {
        List(institution);
        unsaved.Add(institution);
    }

    internal void Saved() => unsaved.Clear();

    /// <summary>Forgets those that could not be saved.</summary>
    internal void DropUnsaved()
    {
        foreach (var institution in unsaved)
        {
            slugs.Remove(institution.Slug);
            byName[institution.NameKey].Remove(institution);
        }

        unsaved.Clear();
    }

    private void List(Institution institution)
    {
        slugs.Add(institution.Slug);
        var names = institution.LocalNames.Select(one => InstitutionNames.Normalise(one.Text)).Append(institution.NameKey);
        foreach (var name in names.Distinct())
        {
            if (byName.TryGetValue(name, out var namesakes)) namesakes.Add(institution);
            else byName[name] = [institution];
        }
    }

    private (Institution?, bool, RowFault?) FindByName(string name, List<Institution> namesakes) => namesakes switch
    {
        [var only] => (only, false, null),
        [] => (null, false, new RowFault(Column.University, $"This is an unknown institution, and the row names no country.{Closest(name)}")),
        _ => (null, false, new RowFault(Column.Country, "Several institutions have this name; name the country.")),
    };

    private Institution Propose(string name, string country, AsemCountry member) =>
        Institution.Register(new InstitutionDetails(FreeSlug(name), name, country, "", AsemCountries.DefaultZone(country)!)
        {
            Confirmed = false,
            Defaults = ImportDefaults.OfNewInstitution(member.Region),
        });

    private string FreeSlug(string name)
    {
        var letters = InstitutionNames.Normalise(name).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ');
        var words = string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var slug = words.Length == 0 ? "institution" : string.Join('-', words);
        slug = slug[..Math.Min(slug.Length, 60)].TrimEnd('-');
        return slugs.Contains(slug) ? Enumerable.Range(2, slugs.Count).Select(number => $"{slug}-{number}").First(free => !slugs.Contains(free)) : slug;
    }

    private string Closest(string name)
    {
        if (byName.Count == 0) return "";

        var pairs = Pairs(InstitutionNames.Normalise(name));
        var best = byName.MaxBy(known => Likeness(pairs, Pairs(known.Key))).Value;
        return best is [var closest, ..] ? $" The closest known: {closest.Name}." : "";
    }

    /// <summary>Dice's coefficient of the letter pairs: twice the shared ones over all.</summary>
    private static double Likeness(HashSet<(char, char)> left, HashSet<(char, char)> right) =>
        2.0 * left.Count(right.Contains) / Math.Max(1, left.Count + right.Count);

    private static HashSet<(char, char)> Pairs(string name) => [.. name.Zip(name.Skip(1))];
}
