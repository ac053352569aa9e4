namespace CoilMatch.Vocabularies;

/// <summary>A reason that a person picks from a list, so that answers can be counted.</summary>
/// <param name="Code">Kebab-case, stable, stored.</param>
/// <param name="Label">A short phrase in plain English.</param>
public sealed record ReasonCode(string Code, string Label);
