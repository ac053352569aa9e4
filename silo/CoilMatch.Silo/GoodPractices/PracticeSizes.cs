namespace CoilMatch.Silo.GoodPractices;

/// <summary>The sizes of classes as the public may know them: in bands, and nothing of fewer than five students.</summary>
internal static class PracticeSizes
{
    /// <summary>Below so many students a class's size is left out.</summary>
    private const int Least = 5;

    /// <summary>The first number of each band, the largest first.</summary>
    private static readonly (int From, string Band)[] Bands =
        [(100, "100 or more"), (50, "50–99"), (30, "30–49"), (20, "20–29"), (10, "10–19"), (Least, "5–9")];

    internal static string? BandOf(int? students) => Array.Find(Bands, band => students >= band.From).Band;
}
