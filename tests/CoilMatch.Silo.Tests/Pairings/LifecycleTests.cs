using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using Xunit;
using static CoilMatch.Silo.Pairings.PairingState;

namespace CoilMatch.Silo.Tests.Pairings;

public sealed class LifecycleTests
{
    /// <summary>Nothing is left to do, until somebody wants it taken out of the library.</summary>
    private static readonly PairingState[] AtRest = [Published];

    private static readonly PairingState[] Over = [Declined, Lapsed, Rejected, Archived, Cancelled, Withdrawn];

    private static readonly PairingState[] GoingOn = [.. Enum.GetValues<PairingState>().Except(AtRest).Except(Over)];

    [Fact]
    public void Every_state_is_reached_from_a_request()
    {
        var reached = new HashSet<PairingState> { Requested };
        while (reached.SelectMany(Next).Except(reached).ToList() is [_, ..] more) reached.UnionWith(more);

        Assert.Equal(Enum.GetValues<PairingState>().Order(), reached.Order());
    }

    [Fact]
    public void What_is_over_stays_over()
    {
        Assert.All(Over, state =>
        {
            Assert.Empty(Next(state));
            Assert.True(state.IsOver());
        });
    }

    [Fact]
    public void Every_state_that_is_not_over_has_somebody_who_can_lead_it_on_and_a_timer_that_does_if_nobody_does()
    {
        Assert.All(GoingOn, state =>
        {
            Assert.Contains(Lifecycle.Rules, one => one.Key.State == state && one.Value.By != PairingParty.Nobody);
            Assert.NotEmpty(Lifecycle.ByTime[state]);
            Assert.False(state.IsOver());
        });
    }

    [Fact]
    public void Time_alone_ends_every_pairing_that_is_not_at_rest()
    {
        Assert.All(GoingOn, state =>
        {
            var seen = new HashSet<PairingState> { state };
            while (seen.SelectMany(one => Lifecycle.ByTime.GetValueOrDefault(one, [])).Except(seen).ToList() is [_, ..] more) seen.UnionWith(more);
            Assert.Contains(seen, one => one.IsOver());
        });
    }

    [Fact]
    public void No_walk_of_actions_and_days_leaves_the_table_or_meets_a_dead_end()
    {
        var visited = new HashSet<PairingState>();
        var refused = 0;
        for (var seed = 0; seed < 3000; seed++)
        {
            var chance = new Random(seed);
            var walk = new PairingWalk();
            if (seed % 3 == 0) walk.Deliver();
            for (var step = 0; step < 90 && !walk.Pairing.IsOver; step++)
            {
                var before = walk.Pairing.State;
                if (chance.Next(3) == 0)
                {
                    walk.Wait(TimeSpan.FromDays(chance.Next(1, 15)));
                    AssertMovedByTime(before, walk.Pairing.State);
                    Assert.True(walk.Pairing.TimerAt is null || walk.Pairing.TimerAt > walk.Now);
                }
                else
                {
                    var rules = Lifecycle.Rules.Where(one => one.Key.State == before).OrderBy(one => one.Key.Action).ToList();
                    var (key, rule) = rules[Likely(chance, rules.Count)];
                    var side = PairingSides.Both[chance.Next(2)];
                    var no = walk.Do(key.Action, side, chance);
                    if (no is null) Assert.Contains(walk.Pairing.State, rule.To.Append(key.Action is PairingAction.SavePlan ? before : rule.To[0]));
                    else
                    {
                        refused++;
                        Assert.Equal(before, walk.Pairing.State);
                    }
                }

                visited.Add(walk.Pairing.State);
                AssertSound(walk);
            }

            ComesToRestByTimeAlone(walk);
            visited.Add(walk.Pairing.State);
        }

        Assert.Equal(Enum.GetValues<PairingState>().Except([Requested]).Order(), visited.Except([Requested]).Order());
        Assert.True(refused > 1000);
    }

    /// <summary>Cancelling, declining and withdrawing end a walk: they are drawn less often than the rest.</summary>
    private static int Likely(Random chance, int count)
    {
        var drawn = chance.Next(count);
        return drawn == count - 1 || chance.Next(3) == 0 ? drawn : Math.Max(0, drawn - 1);
    }

    private static void AssertMovedByTime(PairingState before, PairingState after)
    {
        var seen = new HashSet<PairingState> { before };
        while (seen.SelectMany(one => Lifecycle.ByTime.GetValueOrDefault(one, [])).Except(seen).ToList() is [_, ..] more) seen.UnionWith(more);
        Assert.Contains(after, seen);
    }

    private static void AssertSound(PairingWalk walk)
    {
        var pairing = walk.Pairing;
        Assert.Equal(Rests(pairing), pairing.TimerAt is null);
        Assert.True(Rests(pairing) == pairing.DueOn is null, $"{pairing.State} is due on {pairing.DueOn}");
        Assert.Equal(pairing.State, pairing.Milestones[^1].State);
        if (pairing.State == Published) Assert.True(pairing.Practice is { IsAgreed: true, PublishedAt: not null });
        if (Rests(pairing)) Assert.Equal(PairingParty.Nobody, pairing.Waiting);
        if (pairing.State is Approved or Ready or Running or AtRisk or Delivered or Evaluated or InReview or Published)
        {
            Assert.Equal(pairing.PlanHash, pairing.Review!.PlanHash);
            Assert.All(PairingSides.Both, side => Assert.Equal(StepDecision.Approved, pairing.Review.Of(side).Decision));
            Assert.All(pairing.Signatures, one => Assert.Equal(pairing.PlanHash, one.PlanHash));
        }

        var lost = pairing.State is Cancelled or Rejected || (pairing.State == Lapsed && pairing.AnsweredAt is not null);
        if (lost) Assert.All([walk.Own, walk.Partner], one => Assert.Equal((1, ListingState.Published), (one.CapacityLeft, one.State)));
    }

    private static bool Rests(Pairing pairing) => pairing.IsOver || AtRest.Contains(pairing.State);

    private static void ComesToRestByTimeAlone(PairingWalk walk)
    {
        for (var rings = 0; !Rests(walk.Pairing); rings++)
        {
            Assert.True(rings < 200, $"{walk.Pairing.State} does not end.");
            var next = walk.Pairing.TimerAt!.Value - walk.Now;
            walk.Wait(next > TimeSpan.Zero ? next : TimeSpan.Zero);
            AssertSound(walk);
        }

        Assert.True(walk.Now < new DateTimeOffset(2029, 6, 1, 0, 0, 0, TimeSpan.Zero));
    }

    private static IEnumerable<PairingState> Next(PairingState state) => Lifecycle.Rules
        .Where(one => one.Key.State == state).SelectMany(one => one.Value.To)
        .Concat(Lifecycle.ByTime.GetValueOrDefault(state, []))
        .Where(one => one != state);
}
