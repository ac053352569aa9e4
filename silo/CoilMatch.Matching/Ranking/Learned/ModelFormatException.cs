namespace CoilMatch.Matching.Ranking.Learned;

/// <summary>A stored model that cannot be used, with the reason in a sentence.</summary>
public sealed class ModelFormatException : Exception
{
    public ModelFormatException(string message)
        : base(message)
    {
    }

    public ModelFormatException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public ModelFormatException()
    {
    }
}
