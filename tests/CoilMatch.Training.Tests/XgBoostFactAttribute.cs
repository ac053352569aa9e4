using System.Runtime.CompilerServices;

namespace CoilMatch.Training.Tests;

/// <summary>A test that trains: where libxgboost is missing it is skipped, saying what to install.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class XgBoostFactAttribute : FactAttribute
{
    public XgBoostFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber) => Skip = ModelTrainer.WhyUnavailable();
}
