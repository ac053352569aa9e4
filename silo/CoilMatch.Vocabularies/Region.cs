namespace CoilMatch.Vocabularies;

/// <summary>The two sides of the ASEM process; every country belongs to one by membership, never by its time zone.</summary>
public enum Region
{
    Asia,
    Europe,
}
