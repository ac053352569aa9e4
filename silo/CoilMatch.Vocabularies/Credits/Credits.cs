using System.Globalization;

namespace CoilMatch.Vocabularies;

/// <summary>How a course counts its workload.</summary>
public enum CreditSystem
{
    Ects,
    Ucts,
    Acts,
    National,
    Hours,
}

/// <summary>A workload in the units of its own system.</summary>
/// <param name="Value">Credits, or hours of student work when <paramref name="System"/> is Hours.</param>
/// <remarks>
/// Two systems are shown side by side and never added or converted: 1 ECTS is 25 to 30 hours of work (ECTS Users' Guide,
/// 2015), 1 UCTS is 38 to 48 (UMAP), and national credits follow rules of their own. So there is no operator +.
/// </remarks>
public readonly record struct Credits(decimal Value, CreditSystem System)
{
    /// <summary>The amount with its unit and, where a source fixes it, the hours it stands for: "6 ECTS (150 to 180 h)".</summary>
    public string Describe()
    {
        var entry = CreditSystems.Find(System);
        var amount = $"{Number(Value)} {entry?.Unit ?? "credits"}";
        return entry is { HoursFrom: { } from, HoursTo: { } to }
            ? $"{amount} ({Number(Value * from)} to {Number(Value * to)} h)"
            : amount;
    }

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
