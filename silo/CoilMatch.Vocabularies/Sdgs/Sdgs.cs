using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>A Sustainable Development Goal of the United Nations.</summary>
/// <param name="Number">1 to 17.</param>
public sealed record Sdg(int Number, string Title);

/// <summary>The 17 Sustainable Development Goals under their short titles.</summary>
/// <remarks>Source: United Nations, 2030 Agenda for Sustainable Development (A/RES/70/1, 2015).</remarks>
public static class Sdgs
{
    public static ImmutableArray<Sdg> All { get; } =
    [
        new(1, "No poverty"),
        new(2, "Zero hunger"),
        new(3, "Good health and well-being"),
        new(4, "Quality education"),
        new(5, "Gender equality"),
        new(6, "Clean water and sanitation"),
        new(7, "Affordable and clean energy"),
        new(8, "Decent work and economic growth"),
        new(9, "Industry, innovation and infrastructure"),
        new(10, "Reduced inequalities"),
        new(11, "Sustainable cities and communities"),
        new(12, "Responsible consumption and production"),
        new(13, "Climate action"),
        new(14, "Life below water"),
        new(15, "Life on land"),
        new(16, "Peace, justice and strong institutions"),
        new(17, "Partnerships for the goals"),
    ];

    /// <summary>The goal with this number, or null outside 1 to 17.</summary>
    public static Sdg? Find(int number) => number is >= 1 and <= 17 ? All[number - 1] : null;
}
