using CoilMatch.Silo.Statistics;
using Xunit;

namespace CoilMatch.Silo.Tests.Statistics;

/// <summary>Somebody takes every number of students that is published, of every half-year and every period, and computes.</summary>
public sealed class StudentTableAttackTests
{
    private static readonly string[] Asian = ["MY", "TH", "JP", "KR", "VN"];
    private static readonly string[] European = ["DE", "FI", "PT", "PL", "EE"];

    [Fact]
    public void No_hidden_number_of_a_country_follows_from_tables_sums_and_shares()
    {
        var random = new Random(11);
        var (hidden, shown) = (0, 0);
        for (var at = 0; at < 300; at++)
        {
            var data = Made(random);
            var tables = data.HalfYears.Select(half => new DisclosedTable
            {
                HalfYear = half.HalfYear.Code,
                FrozenAt = half.ClosedAt,
                Students = StudentTables.Of([.. data.Sides.Where(one => one.HalfYear == half.HalfYear)]),
            }).ToList();
            var cells = tables.SelectMany(table => table.Students.Countries.Select(row => (table.HalfYear, row.Key))).ToList();
            var attacker = new LinearAttacker(3 * cells.Count);
            foreach (var table in tables)
            {
                foreach (var row in table.Students.Countries.Concat(table.Students.Regions).Append(table.Students.Total).Where(row => row.Started is not null))
                {
                    shown++;
                    foreach (var measure in Enumerable.Range(0, 3))
                        attacker.Learn(Parts(table, row).Select(country => (3 * cells.IndexOf((table.HalfYear, country))) + measure));
                }
            }

            // Sums over half-years say "at least" and take shown rows only: each is a sum of what was learnt, or the attack fails here.
            foreach (var count in Enumerable.Range(1, tables.Count))
            {
                var some = tables.Take(count).ToList();
                var sum = StudentFigures.Indicator(some).Asia.Single(one => one.Key == "outcomes.I1.asia.started");
                Assert.Equal(some.SelectMany(one => one.Students.Regions).Where(row => row.Key == "ASIA").Sum(row => row.Started ?? 0), sum.Value ?? 0);
            }

            foreach (var (table, row) in tables.SelectMany(table => table.Students.Countries.Where(row => row.Hidden).Select(row => (table, row))))
            {
                hidden++;
                foreach (var measure in Enumerable.Range(0, 3))
                    Assert.False(attacker.Finds([(3 * cells.IndexOf((table.HalfYear, row.Key))) + measure]), $"{row.Key} in {table.HalfYear}");
            }
        }

        Assert.True(hidden > 500 && shown > 500, $"{hidden} hidden, {shown} shown");
    }

    /// <summary>The countries that a row adds up; one of which nothing was told adds nothing, and everybody sees that.</summary>
    private static IEnumerable<string> Parts(DisclosedTable table, DisclosedRow row) => table.Students.Countries
        .Where(one => one.Missing < one.Sides && (row.Key == "TOTAL" || one.Region == row.Key || one.Key == row.Key))
        .Select(one => one.Key);

    private static PilotData Made(Random random)
    {
        var made = new MadePilotData();
        for (var at = 0; at < random.Next(3, 16); at++)
        {
            made.With(
                new DateOnly(2027, 1, 20).AddDays(random.Next(500)), Asian[random.Next(5)], European[random.Next(5)], Answers(random), Answers(random));
        }

        return made.AsOf(MadePilotData.LongAfter);
    }

    private static CoilMatch.Silo.Outcomes.OutcomeAnswers? Answers(Random random)
    {
        if (random.Next(9) == 0) return null;
        var enrolled = random.Next(3) == 0 ? random.Next(1, 9) : random.Next(8, 60);
        var started = random.Next(enrolled + 1);
        return MadePilotData.Students(enrolled, started, random.Next(started + 1));
    }
}
