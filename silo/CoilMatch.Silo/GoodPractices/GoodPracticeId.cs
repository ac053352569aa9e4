namespace CoilMatch.Silo.GoodPractices;

internal readonly record struct GoodPracticeId(Guid Value)
{
    internal static GoodPracticeId New() => new(Guid.CreateVersion7());

    public static bool operator <(GoodPracticeId left, GoodPracticeId right) => left.Value < right.Value;

    public static bool operator >(GoodPracticeId left, GoodPracticeId right) => left.Value > right.Value;
}
