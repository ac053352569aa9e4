using CoilMatch.Vocabularies;
using FsCheck;
using FsCheck.Fluent;

namespace CoilMatch.Matching.Tests;

public class RemedyTests
{
    private const int Step = 30;

    [Fact]
    public void Two_listings_whatever_stands_between_them_fit_once_every_remedy_is_followed()
    {
        Prop.ForAll(Pairs.ToArbitrary(), pair =>
        {
            var obstacles = FeasibilityCheck.Between(pair.Ours, pair.Theirs).Obstacles;
            var (ours, theirs) = obstacles.Aggregate(pair, (changed, obstacle) => obstacle.Change!.ApplyTo(changed.Ours, changed.Theirs));
            var after = FeasibilityCheck.Between(ours, theirs);
            return after.Feasible.Label($"{string.Join(" / ", obstacles)} => {string.Join(" / ", after.Obstacles)}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void A_remedy_removes_its_own_obstacle_and_no_smaller_change_of_its_kind_does()
    {
        Prop.ForAll(Pairs.ToArbitrary(), pair =>
        {
            var settled = pair;
            foreach (var obstacle in FeasibilityCheck.Between(pair.Ours, pair.Theirs).Obstacles)
            {
                var before = obstacle.Code == ObstacleCodes.LiveHours ? settled : pair;
                if (Remains(obstacle, obstacle.Change!.ApplyTo(before.Ours, before.Theirs)))
                    return false.Label($"{obstacle} does not help");
                foreach (var smaller in SmallerThan(obstacle.Change!, before.Ours, before.Theirs))
                    if (!Remains(obstacle, smaller.ApplyTo(before.Ours, before.Theirs)))
                        return false.Label($"{smaller} is smaller than {obstacle}");
                if (obstacle.Code == ObstacleCodes.Weeks)
                    settled = obstacle.Change!.ApplyTo(pair.Ours, pair.Theirs);
            }

            return true.Label("");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void The_pairs_of_these_tests_meet_every_kind_of_remedy()
    {
        var met = Gen.Sample(Pairs, 50, 4_000)
            .SelectMany(pair => FeasibilityCheck.Between(pair.Ours, pair.Theirs).Obstacles)
            .Select(obstacle => obstacle.Change!.GetType())
            .ToHashSet();

        Assert.DoesNotContain(
            typeof(ListingChange).Assembly.GetTypes(), type => type.IsSubclassOf(typeof(ListingChange)) && !type.IsAbstract
                && type != typeof(Together) && !met.Contains(type));
    }

    [Fact]
    public void A_partner_whose_window_has_no_room_for_the_module_is_met_by_a_move_and_a_shorter_plan()
    {
        var ours = Listings.European with { WindowStart = new DateOnly(2026, 11, 23), WindowEnd = new DateOnly(2027, 1, 15) };
        var theirs = Listings.Asian with { WindowStart = new DateOnly(2026, 10, 5), WindowEnd = new DateOnly(2026, 10, 25) };

        var obstacle = Assert.Single(FeasibilityCheck.Between(ours, theirs).Obstacles);

        Assert.Equal("Start seven weeks earlier and plan three weeks instead of six.", obstacle.Remedy);
        var (after, partner) = Assert.IsType<Together>(obstacle.Change).ApplyTo(ours, theirs);
        Assert.True(FeasibilityCheck.Between(after, partner).Feasible);
    }

    private static bool Remains(Obstacle obstacle, (ListingProfile Ours, ListingProfile Theirs) pair)
    {
        var twoSided = obstacle.Code is ObstacleCodes.Blocked or ObstacleCodes.NoCapacity;
        return FeasibilityCheck.Between(pair.Ours, pair.Theirs).Obstacles
            .Any(one => one.Code == obstacle.Code && (!twoSided || one.Text == obstacle.Text));
    }

    private static IEnumerable<ListingChange> SmallerThan(ListingChange change, ListingProfile ours, ListingProfile theirs) => change switch
    {
        MoveWindow move => Enumerable.Range(1, Math.Max(Math.Abs(move.StartWeeks), Math.Abs(move.EndWeeks)) - 1)
            .Select(weeks => move with { StartWeeks = Math.Sign(move.StartWeeks) * weeks, EndWeeks = Math.Sign(move.EndWeeks) * weeks }),
        PlanWeeks plan => Enumerable.Range(plan.Weeks + 1, Math.Max(0, Math.Min(ours.ModuleWeeks, theirs.ModuleWeeks) - plan.Weeks - 1))
            .Select(weeks => plan with { Weeks = weeks }),
        MoveSlot move => SmallerMoves(move),
        SetLiveMode { Side: Side.Both } mode => [mode with { Side = Side.Ours }, mode with { Side = Side.Theirs }],
        AllowPartners { More: > 1 } allow => [allow with { More = allow.More - 1 }],
        OfferLevel offer => [offer with { EqfLevel = offer.EqfLevel - Math.Sign(offer.EqfLevel - ours.EqfLevel) }],
        AddLanguage { Language.ClassLevel: > CefrLevel.A1 } add => [add with { Language = add.Language with { ClassLevel = add.Language.ClassLevel - 1 } }],
        AcceptLanguage accept => new[]
        {
            accept with { OurMinimum = accept.OurMinimum + 1 }, accept with { TheirMinimum = accept.TheirMinimum + 1 },
        }.Where(smaller => smaller != accept),
        Unblock { Country: not null, Institution: not null } both => [both with { Country = null }, both with { Institution = null }],
        AddTool { Side: Side.Both } add => [add with { Side = Side.Ours }, add with { Side = Side.Theirs }],
        _ => [],
    };

    private static IEnumerable<ListingChange> SmallerMoves(MoveSlot move)
    {
        var minutes = (int)(move.To.Start - move.From.Start).TotalMinutes;
        if (move.To.Start < move.From.Start)
            minutes = -(int)(move.From.Start - move.To.Start).TotalMinutes;
        for (var less = Step; less < Math.Abs(minutes); less += Step)
        {
            var by = less * Math.Sign(minutes);
            yield return move with { To = move.From with { Start = move.From.Start.AddMinutes(by), End = move.From.End.AddMinutes(by) } };
        }
    }

    private static Gen<(ListingProfile Ours, ListingProfile Theirs)> Pairs =>
        from ours in Any(Listings.European, Region.Europe)
        from theirs in Any(Listings.Asian, Region.Asia)
        from sameRegion in Rarely
        from ourBlocks in Gen.Choose(0, 12)
        from theirBlocks in Gen.Choose(0, 12)
        let here = Blocking(ours, theirs, ourBlocks)
        let there = Blocking(theirs, ours, theirBlocks)
        select (here, sameRegion ? there with { Region = Region.Europe } : there);

    private static ListingProfile Blocking(ListingProfile blocker, ListingProfile blocked, int what) => blocker with
    {
        BlockedCountries = what is 1 or 3 ? ["XX", blocked.Country] : [],
        BlockedInstitutions = what is 2 or 3 ? [blocked.InstitutionId] : [],
    };

    private static Gen<ListingProfile> Any(ListingProfile listing, Region region) =>
        from country in Gen.Elements(AsemCountries.All.Where(one => one.Region == region))
        from zone in Gen.Elements(country.TimeZones.AsEnumerable())
        from level in Gen.Elements(6, 6, 6, 7, 8)
        from full in Rarely
        from languages in Gen.Choose(1, 2).SelectMany(count => Gen.ListOf(AnyLanguage, count))
        from tools in Gen.Choose(1, 3).SelectMany(count => Gen.ListOf(Gen.Elements(Tools.All.Select(tool => tool.Code)), count))
        from live in Gen.Elements(LiveMode.Live, LiveMode.Live, LiveMode.Either, LiveMode.Asynchronous)
        from calendar in Calendar
        select listing with
        {
            Country = country.Code,
            TimeZone = zone,
            EqfLevel = level,
            CapacityLeft = full ? 0 : 1,
            Languages = [.. languages.DistinctBy(one => one.Language)],
            Tools = [.. tools],
            LiveMode = live,
            WindowStart = calendar.Start,
            WindowEnd = calendar.Start.AddDays(calendar.Days),
            ModuleWeeks = calendar.Weeks,
            Slots = [.. calendar.Slots],
            Breaks = [new Break(calendar.Start.AddDays(30), calendar.Start.AddDays(36), "Holidays")],
        };

    private static Gen<(DateOnly Start, int Days, int Weeks, List<WeeklySlot> Slots)> Calendar =>
        from late in Gen.Choose(0, 90)
        from days in Gen.Choose(25, 130)
        from weeks in Gen.Choose(1, 12)
        from slots in Gen.Choose(0, 3).SelectMany(count => Gen.ListOf(AnySlot, count))
        select (new DateOnly(2026, 8, 31).AddDays(late), days, weeks, slots.ToList());

    private static Gen<WeeklySlot> AnySlot =>
        from day in Gen.Elements(DayOfWeek.Tuesday, DayOfWeek.Tuesday, DayOfWeek.Thursday, DayOfWeek.Friday)
        from start in Gen.Choose(12, 36)
        from length in Gen.Choose(3, 10)
        let end = Math.Min(start + length, 47)
        select new WeeklySlot(day, new TimeOnly(start / 2, start % 2 * 30), new TimeOnly(end / 2, end % 2 * 30));

    private static Gen<WorkingLanguage> AnyLanguage =>
        from tag in Gen.Elements("en", "en", "en", "de", "ms")
        from level in Gen.Elements(CefrLevel.A2, CefrLevel.B1, CefrLevel.B2, CefrLevel.C1)
        from needed in Gen.Elements(CefrLevel.A2, CefrLevel.B1, CefrLevel.B1, CefrLevel.C1)
        select new WorkingLanguage(tag, level, needed);

    private static Gen<bool> Rarely => Gen.Choose(0, 9).Select(number => number == 0);
}
