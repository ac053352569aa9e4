using System.Runtime.CompilerServices;
using Xunit;

namespace CoilMatch.Statistics.Tests;

/// <summary>A test that runs where a Python has the versions of scipy, statsmodels and numpy that the reference file names.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScipyFactAttribute : FactAttribute
{
    public ScipyFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = 0)
        : base(file, line)
    {
        if (Python.WithScipy is null) Skip = "No python3 here has the versions of scipy, statsmodels and numpy that statistics.json names.";
    }
}
