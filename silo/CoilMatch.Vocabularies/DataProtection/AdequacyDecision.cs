namespace CoilMatch.Vocabularies;

/// <summary>A decision of the European Commission that personal data may go to a country without further safeguards.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 of the ASEM member.</param>
/// <param name="Decision">Number of the decision in the Official Journal.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="Scope">Whom or what it does not cover, as far as a class could be concerned; empty when it covers all.</param>
public sealed record AdequacyDecision(string Country, string Decision, DateOnly DecidedOn, string Scope);
