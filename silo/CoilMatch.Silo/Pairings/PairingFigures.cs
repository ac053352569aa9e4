using CoilMatch.Silo.Telemetry;

namespace CoilMatch.Silo.Pairings;

/// <summary>What of pairings those who run the service watch: plans that wait for an institution, and timers that nobody has looked at.</summary>
internal static class PairingFigures
{
    internal static IServiceCollection AddPairingFigures(this IServiceCollection services) => services
        .AddWaitingQueue("approvals", (db, _) => db.Pairings
            .Where(one => one.State == PairingState.UnderReview)
            .Select(one => one.EnteredStateAt))
        .AddWaitingQueue("deadlines", (db, now) => db.Pairings
            .Where(one => one.TimerAt <= now)
            .Select(one => one.TimerAt!.Value));
}
