namespace CoilMatch.Silo.Common;

/// <summary>
/// The service goes by the <see cref="TimeProvider"/> that it is given; in the demo that one can run ahead. What must not be
/// moved with it, sessions and tokens, asks for the keyed one, which tells the time of the world.
/// </summary>
internal static class Clocks
{
    internal const string True = "true";
}
