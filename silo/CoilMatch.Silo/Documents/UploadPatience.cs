namespace CoilMatch.Silo.Documents;

/// <summary>How long an upload may take.</summary>
/// <param name="Silence">Without a single byte.</param>
/// <param name="Whole">From the first byte to the last.</param>
internal sealed record UploadPatience(TimeSpan Silence, TimeSpan Whole)
{
    /// <summary>20 MB in ten minutes are 35 kB a second, a poor mobile line.</summary>
    internal static readonly UploadPatience Usual = new(TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(10));
}
