namespace CoilMatch.Vocabularies;

/// <summary>A field of education and training of ISCED-F 2013.</summary>
/// <param name="Code">Two digits (broad), three (narrow) or four (detailed); a string, since leading zeros count.</param>
/// <param name="Label">The English name in the standard.</param>
/// <param name="Parent">The code one level up; null for a broad field.</param>
public sealed record IscedField(string Code, string Label, IscedLevel Level, string? Parent)
{
    /// <summary>
    /// Whether this is a named field, not one of the remainders that the numbering keeps for data that does not fit:
    /// last digit 0 "not further defined", 8 "inter-disciplinary", 9 "not elsewhere classified".
    /// </summary>
    public bool IsNamed => Level == IscedLevel.Broad || Code[^1] is not ('0' or '8' or '9');
}

/// <summary>The three levels of ISCED-F, from two digits to four.</summary>
public enum IscedLevel
{
    Broad,
    Narrow,
    Detailed,
}

/// <summary>How near two fields are, the nearest first.</summary>
public enum FieldRelation
{
    SameDetailed,
    SameNarrow,
    SameBroad,
    Different,
}
