namespace CoilMatch.Proxy;

/// <summary>
/// Edges that an operator takes out before stopping them: the file names their addresses, one on a line, and may change at any time. For
/// edges that do not say themselves that they are about to stop.
/// </summary>
/// <param name="file">Null where nobody takes any out.</param>
internal sealed class TakenOut(string? file)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    private (long At, IReadOnlySet<string> Addresses) read = (0, new HashSet<string>());

    internal bool Contains(string address)
    {
        if (file is null) return false;
        var (at, addresses) = read;
        if (at == 0 || TimeProvider.System.GetElapsedTime(at) > Look) read = (TimeProvider.System.GetTimestamp(), addresses = Read(file));
        return addresses.Contains(address.TrimEnd('/'));
    }

    private static HashSet<string> Read(string file)
    {
        try
        {
            return [.. File.ReadAllLines(file).Select(line => line.Trim().TrimEnd('/'))];
        }
        catch (IOException)
        {
            // No file yet, or it is being written: nobody is taken out.
            return [];
        }
    }
}
