namespace CoilMatch.Launcher;

/// <summary>Installs what the tests need from Debian, when this is a Debian machine and the user is root.</summary>
internal static class DebianPackages
{
    /// <summary>Answers whether the package's file is there in the end; says plainly what is skipped when not.</summary>
    internal static async Task<bool> EnsureAsync(string package, string file, string purpose, CancellationToken cancellationToken)
    {
        if (File.Exists(file)) return true;
        if (!File.Exists("/usr/bin/apt-get") || !Environment.IsPrivilegedProcess)
        {
            Progress.Say($"  {package} is not installed, so {purpose} will be skipped. Install it to run them.");
            return false;
        }

        var quietly = new Dictionary<string, string> { ["DEBIAN_FRONTEND"] = "noninteractive" };
        await Progress.StepAsync($"Installing {package} for {purpose}", async () =>
        {
            await Tool.TryAsync("apt-get", ["update", "-q"], cancellationToken, quietly);
            await Tool.TryAsync("apt-get", ["install", "-y", "-q", "--no-install-recommends", package], cancellationToken, quietly);
        });
        return File.Exists(file);
    }
}
