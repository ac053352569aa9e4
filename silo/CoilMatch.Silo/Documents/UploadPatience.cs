namespace CoilMatch.Silo.Documents;

/// <summary>How long an upload may take.</summary>
/// <param name="Silence">Without a single byte.</param>
/// <param name="Whole">From the first byte to the last.</param>
internal sealed record UploadPatience(TimeSpan Silence, TimeSpan Whole)
{
    /// <summary>20 MB in four and a half minutes are 80 kB a second, a poor mobile line; the edge gives up after five.</summary>
    internal static readonly UploadPatience Usual = new(TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(4.5));
}
