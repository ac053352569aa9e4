namespace CoilMatch.Vocabularies;

/// <summary>A language that courses are taught or exchanges held in.</summary>
/// <param name="Tag">BCP 47 tag without a region, with a script only where two scripts are listed apart.</param>
/// <param name="Name">The English name.</param>
/// <param name="NativeName">What its speakers call it, in its own script.</param>
public sealed record Language(string Tag, string Name, string NativeName);
