using System.Runtime.InteropServices;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>The facts of a listing in 64 bytes; what listings share stands once in <see cref="FactsPools"/> and is told by its number.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct FactsRow
{
    /// <summary>First 64 bits of the SHA-256 of the texts, to see whether they changed.</summary>
    public required ulong Texts { get; init; }

    public required int Place { get; init; }
    public required int Institution { get; init; }
    public required int Calendar { get; init; }
    public required int Subject { get; init; }
    public required int Wishes { get; init; }
    public required int Languages { get; init; }
    public required int Tools { get; init; }
    public required int StudentsMin { get; init; }
    public required int StudentsMax { get; init; }
    public required int LiveMinutesPerWeek { get; init; }
    public required int CapacityLeft { get; init; }
    public required int ModuleWeeks { get; init; }
    public required int EqfLevel { get; init; }
    public required LiveMode LiveMode { get; init; }
}
