using System.Collections.Frozen;
using System.Text.Json;

namespace CoilMatch.Silo.Imports;

/// <summary>The columns that an import reads, in the order in which the content of a row is hashed; append only.</summary>
internal enum Column
{
    Id,
    University,
    Country,
    Region,
    Code,
    Title,
    Description,
    Level,
    Credits,
    CreditUnit,
    Language,
    Department,
    Term,
    Year,
    LearningOutcomes,
    Keywords,
    Fields,
    StudentsMin,
    StudentsMax,
    WindowStart,
    WindowEnd,
    ModuleWeeks,
    Slots,
    Tools,
}

/// <summary>The columns' names: <c>credit_unit</c> as written by us; capitals, spaces, hyphens and underscores do not matter.</summary>
internal static class Columns
{
    internal static readonly Column[] All = Enum.GetValues<Column>();

    private static readonly string[] Names = [.. All.Select(column => JsonNamingPolicy.SnakeCaseLower.ConvertName($"{column}"))];

    private static readonly FrozenDictionary<string, Column> ByName =
        All.ToFrozenDictionary(column => column.ToString(), StringComparer.OrdinalIgnoreCase);

    internal static string Name(this Column column) => Names[(int)column];

    internal static Column? Find(string name)
    {
        var plain = string.Concat(name.Where(letter => letter is not (' ' or '_' or '-')));
        return ByName.TryGetValue(plain, out var column) ? column : null;
    }
}
