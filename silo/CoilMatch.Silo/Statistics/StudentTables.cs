using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Storage;
using CoilMatch.Statistics;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Statistics;

/// <summary>
/// Makes the public table of students of each half-year, once: countries, regions and the total, each protected so that nothing
/// hidden follows from what is shown. Sums over several half-years take shown numbers only.
/// </summary>
internal static class StudentTables
{
    private static readonly IReadOnlyList<CountColumn> Columns =
    [
        new("enrolled", Disclosure.SmallestCount, null, "students"),
        new("started", Disclosure.SmallestCount, "enrolled", "students"),
        new("completed", Disclosure.SmallestCount, "started", "students"),
    ];

    /// <summary>The tables of all half-years that are final by then, the earliest first; those that are new are frozen now.</summary>
    internal static async Task<IReadOnlyList<DisclosedTable>> PublishedAsync(SiloDbContext db, PilotData data, CancellationToken cancellationToken)
    {
        var frozen = (await db.DisclosedTables.AsNoTracking().ToListAsync(cancellationToken)).ToDictionary(one => one.HalfYear);
        var due = data.HalfYears.Where(one => one.ClosedAt <= data.AsOf).ToList();
        foreach (var one in due.Where(one => !frozen.ContainsKey(one.HalfYear.Code)))
        {
            var table = new DisclosedTable
            {
                HalfYear = one.HalfYear.Code,
                FrozenAt = one.ClosedAt,
                Students = Of([.. data.Sides.Where(side => side.HalfYear == one.HalfYear)]),
            };
            frozen[table.HalfYear] = await FreezeAsync(db, table, cancellationToken);
        }

        return [.. due.Select(one => frozen[one.HalfYear.Code])];
    }

    /// <summary>The protected table of the classes of one half-year.</summary>
    internal static DisclosedStudents Of(IReadOnlyList<SideReport> sides)
    {
        var countries = sides.GroupBy(one => one.Side.Country).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Key: group.Key, Region: Name(group.First()), Sides: group.ToList())).ToList();
        var shown = Suppression.Protect(new CountTable(
            [.. countries.Select(country => new CountRow(country.Key, country.Region, CountsOf(country.Sides), [null, BandOf(country.Sides), null]))], Columns));
        return new DisclosedStudents(
            [.. countries.Zip(shown.Rows, (country, row) => RowOf(country.Key, country.Region, country.Sides, row))],
            [.. shown.Groups.Select(row => RowOf(row.Key, row.Key, [.. sides.Where(one => Name(one) == row.Key)], row))],
            RowOf("TOTAL", "", sides, shown.Total));
    }

    private static async Task<DisclosedTable> FreezeAsync(SiloDbContext db, DisclosedTable table, CancellationToken cancellationToken)
    {
        db.DisclosedTables.Add(table);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return table;
        }
        catch (DbUpdateException failure) when (failure.IsUniqueViolation())
        {
            return await db.DisclosedTables.AsNoTracking().SingleAsync(one => one.HalfYear == table.HalfYear, cancellationToken);
        }
        finally
        {
            db.Entry(table).State = EntityState.Detached;
        }
    }

    private static string Name(SideReport side) => side.Side.Region.ToString().ToUpperInvariant();

    private static int?[] CountsOf(List<SideReport> sides)
    {
        var told = sides.Select(NumbersOf).OfType<StudentNumbers>().ToList();
        return told.Count == 0 ? [null, null, null] : [told.Sum(one => one.Enrolled), told.Sum(one => one.Started), told.Sum(one => one.Completed)];
    }

    /// <summary>What bands in good practices may tell of a country, taken as if every class had been described in one.</summary>
    private static Interval BandOf(List<SideReport> sides)
    {
        var bands = sides.Select(NumbersOf).OfType<StudentNumbers>().Select(one => Disclosure.BandRange(one.Started!.Value)).ToList();
        return new Interval(bands.Sum(one => one?.Low ?? 0), bands.Sum(one => one?.High ?? double.PositiveInfinity));
    }

    /// <summary>Null where numbers are missing, or cannot be true.</summary>
    private static StudentNumbers? NumbersOf(SideReport side) =>
        side.Answers?.Students is { Completed: >= 0 } told && told.Completed <= told.Started && told.Started <= told.Enrolled ? told : null;

    private static DisclosedRow RowOf(string key, string region, IReadOnlyList<SideReport> sides, ProtectedRow row)
    {
        var missing = sides.Count(one => NumbersOf(one) is null);
        var told = missing < sides.Count;
        return new DisclosedRow(
            key, region, sides.Select(one => one.Pilot.Id).Distinct().Count(), sides.Count, missing, told && row.Cells[0].Hidden,
            told ? row.Cells[0].Value : null, told ? row.Cells[1].Value : null, told ? row.Cells[2].Value : null);
    }
}
