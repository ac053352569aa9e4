using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>ISCED Fields of Education and Training 2013: every field, and how near two of them are.</summary>
/// <remarks>
/// <para>Source: UNESCO Institute for Statistics, ISCED-F 2013, appendix I, English labels.</para>
/// <para>
/// <see cref="All"/> also holds the remainders that coders use ("not further defined", "inter-disciplinary",
/// "not elsewhere classified"). The usual count of 11 broad and 29 narrow fields is that of the fields with
/// <see cref="IscedField.IsNamed"/>. "Field unknown" (99) is left out: a course without a field has no code.
/// </para>
/// </remarks>
public static class IscedF
{
    /// <summary>Every field in the order of the codes: 00, 000, 0000, 001, 0011 …</summary>
    public static ImmutableArray<IscedField> All { get; } =
        [.. ResourceTable.Rows("isced-f-2013.csv").Select(row => FieldOf(row[0], row[1]))];

    private static readonly FrozenDictionary<string, IscedField> ByCode =
        All.ToFrozenDictionary(field => field.Code, StringComparer.Ordinal);

    /// <summary>The field with this code, or null when the standard has none.</summary>
    public static IscedField? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code.Trim());

    /// <summary>The two digits of the broad field that a code lies in, or null when the code is unknown.</summary>
    public static string? Broad(string? code) => Find(code)?.Code[..2];

    /// <summary>
    /// The three digits of the narrow field that a code lies in; null when the code is unknown or tells only the
    /// broad field, as 05, 050 and 0500 do.
    /// </summary>
    public static string? Narrow(string? code) => WhatItTells(code) is { Length: >= 3 } told ? told[..3] : null;

    /// <summary>How near two fields are; an unknown code is different from everything.</summary>
    /// <remarks>
    /// A code says no more than its digits: 061 and 0613 share the narrow field, and so do 0610 and 0610, which stands
    /// for "061, not further defined". For the same reason 050 and 0511 share only the broad field.
    /// </remarks>
    public static FieldRelation Relation(string? a, string? b)
    {
        if (WhatItTells(a) is not { } left || WhatItTells(b) is not { } right) return FieldRelation.Different;
        if (left.Length == 4 && left == right) return FieldRelation.SameDetailed;
        if (left.Length >= 3 && right.Length >= 3 && left[..3] == right[..3]) return FieldRelation.SameNarrow;
        return left[..2] == right[..2] ? FieldRelation.SameBroad : FieldRelation.Different;
    }

    /// <summary>The known code without the zeros that only say "not further defined": 0500 becomes 05, 0610 becomes 061.</summary>
    private static string? WhatItTells(string? code)
    {
        if (Find(code) is not { } field) return null;
        var told = field.Code;
        while (told.Length > 2 && told[^1] == '0') told = told[..^1];
        return told;
    }

    private static IscedField FieldOf(string code, string label) => code.Length switch
    {
        2 => new(code, label, IscedLevel.Broad, null),
        3 => new(code, label, IscedLevel.Narrow, code[..2]),
        _ => new(code, label, IscedLevel.Detailed, code[..3]),
    };
}
