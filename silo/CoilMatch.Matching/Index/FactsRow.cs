using System.Runtime.InteropServices;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>The facts of a listing in 68 bytes; what listings share stands once in <see cref="FactsPools"/> and is told by its number.</summary>
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

    /// <summary>Number of its <see cref="GateClass"/>.</summary>
    public required int Gate { get; init; }
    public required int StudentsMin { get; init; }
    public required int StudentsMax { get; init; }
    public required int LiveMinutesPerWeek { get; init; }
    public required int CapacityLeft { get; init; }
    public required int ModuleWeeks { get; init; }
    public required int EqfLevel { get; init; }
    public required LiveMode LiveMode { get; init; }
}

/// <summary>What gates other than time look at in most listings; what a class fails, none of its listings passes.</summary>
/// <param name="Languages">Number of its languages in <see cref="FactsPools"/>.</param>
/// <param name="Tools">Number of its tools and network.</param>
/// <param name="Blocks">Whether it blocks any country or institution; then the row must be read too.</param>
internal readonly record struct GateClass(int EqfLevel, int Languages, int Tools, bool HasCapacity, bool Blocks);

/// <summary>What the gates look at in one entry: it lies beside those of other entries, so that many are read at once.</summary>
/// <param name="Class">Number of its <see cref="GateClass"/>.</param>
internal readonly record struct EntryGates(int Class, int Calendar, byte ModuleWeeks, LiveMode LiveMode)
{
    public static EntryGates Of(in FactsRow row) =>
        new(row.Gate, row.Calendar, (byte)Math.Clamp(row.ModuleWeeks, 0, byte.MaxValue), row.LiveMode);
}
