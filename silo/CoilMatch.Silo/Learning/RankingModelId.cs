namespace CoilMatch.Silo.Learning;

internal readonly record struct RankingModelId(Guid Value)
{
    internal static RankingModelId New() => new(Guid.CreateVersion7());
}
