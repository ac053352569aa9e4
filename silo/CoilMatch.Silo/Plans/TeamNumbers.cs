namespace CoilMatch.Silo.Plans;

/// <summary>How many students of each class make a team, so that nobody is left over.</summary>
/// <remarks>Teams of up to six, equal sides where the classes allow [MUNI-8], three and two where they do not [IBA].</remarks>
internal static class TeamNumbers
{
    private const int Smallest = 3;
    private const int Largest = 6;

    /// <summary>Students of the first and of the second class in one team, for classes of these sizes.</summary>
    internal static (int First, int Second) For(int first, int second)
    {
        var all =
            from one in Enumerable.Range(1, Largest - 1)
            from other in Enumerable.Range(1, Largest - one)
            where one + other >= Smallest && one <= first && other <= second
            let teams = (First: (double)first / one, Second: (double)second / other)
            let apart = Math.Abs(teams.First - teams.Second) / Math.Max(teams.First, teams.Second)
            orderby (10 * apart) + (0.8 * Math.Abs(one - other)) + (0.5 * Math.Abs(one + other - 4.5)), one + other
            select (one, other);
        return all.DefaultIfEmpty((1, 1)).First();
    }
}
