using System.Globalization;
using CoilMatch.Silo.Plans;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Projects;

/// <summary>What an office reads about personal data between its country and the partner's, and the ground that is suggested.</summary>
/// <param name="Decision">The number of the adequacy decision on which it rests.</param>
/// <param name="CheckedOn">The day on which the list was last compared with its source.</param>
internal sealed record TransferAdvice(
    TransferRule Rule, DataSharingBasis Suggested, string Text, string? Decision, string Source, DateOnly CheckedOn)
{
    /// <summary>The advice for two ASEM members, given as ISO 3166-1 alpha-2.</summary>
    internal static TransferAdvice Between(string one, string other)
    {
        var rule = DataTransfers.Between(one, other);
        var (inside, outside) = DataTransfers.IsInEea(one) ? (one, other) : (other, one);
        var decision = rule == TransferRule.Adequate ? DataTransfers.DecisionOn(outside) : null;
        var text = rule switch
        {
            TransferRule.SameLaw =>
                "Both countries apply the General Data Protection Regulation, so personal data may go either way by its general rules.",
            TransferRule.Adequate => Join(
                $"The European Commission has found that {NameOf(outside)} protects personal data adequately ({decision!.Decision} of {Day(decision.DecidedOn)}), so data may go there from {NameOf(inside)} without further safeguards.",
                decision.Scope,
                LawOf(outside)),
            _ when DataTransfers.IsInEea(inside) => Join(
                $"The European Commission has no adequacy decision on {NameOf(outside)}. Personal data of students from {NameOf(inside)} needs standard contractual clauses, an agreement or the consent of each student; a plan that shares none needs nothing.",
                LawOf(outside)),
            _ => $"Neither {NameOf(one)} nor {NameOf(other)} belongs to the European Economic Area, so its list of adequate countries does not apply. Ask both data protection officers; a plan that shares no personal data needs nothing.",
        };
        return new TransferAdvice(
            rule,
            rule == TransferRule.Safeguards ? DataSharingBasis.StandardClauses : DataSharingBasis.Adequacy,
            text,
            decision?.Decision,
            DataTransfers.Source,
            DataTransfers.CheckedOn);
    }

    private static string LawOf(string country) => $"What the law of {NameOf(country)} asks for data that goes the other way is for the office there to say.";

    private static string NameOf(string country) => AsemCountries.Find(country)?.Name ?? country;

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Join(params string[] sentences) => string.Join(' ', sentences.Where(one => one.Length > 0));
}
