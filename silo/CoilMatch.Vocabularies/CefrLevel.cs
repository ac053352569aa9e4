namespace CoilMatch.Vocabularies;

/// <summary>A level of the Common European Framework of Reference for Languages, A1 (lowest) to C2.</summary>
public enum CefrLevel
{
    A1 = 1,
    A2,
    B1,
    B2,
    C1,
    C2,
}
