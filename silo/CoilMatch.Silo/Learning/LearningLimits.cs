namespace CoilMatch.Silo.Learning;

/// <summary>What the installation sets for learning, in the section <c>Learning</c>.</summary>
internal sealed class LearningLimits(IConfiguration configuration)
{
    /// <summary>Fewer dismissals, requests and answers than this are too few to learn from.</summary>
    internal int LeastAnswers { get; } = Math.Max(1, configuration.GetValue("Learning:LeastAnswers", 200));

    /// <summary>How far back the data reach; what people wanted years ago is no guide.</summary>
    internal int WindowMonths { get; } = Math.Clamp(configuration.GetValue("Learning:WindowMonths", 24), 1, 120);

    /// <summary>When the nightly run starts, as a Quartz cron expression in UTC.</summary>
    internal string Schedule { get; } = configuration["Learning:Schedule"] is { Length: > 0 } given ? given : "0 30 2 * * ?";
}
