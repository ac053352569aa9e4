using System.Collections.Immutable;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching.Ranking;

/// <summary>Works out what each criterion adds for a pair that passed the gates.</summary>
internal static class PairScorer
{
    public static Contributions Score(MatchFacts ours, MatchFacts theirs, TopicMatch topic, SharedTime shared, FieldRelation? fields)
    {
        var (our, their) = (ours.Profile, theirs.Profile);
        return new Contributions(
            Title: Weights.Title * (topic.Title - Weights.OrdinaryTitle),
            Description: Weights.Description * (topic.Text - Weights.OrdinaryDescription),
            Discipline: Discipline(fields),
            LiveHours: Mean(LiveHours(our, their, shared), LiveHours(their, our, shared)),
            Weeks: Mean(WeeksFor(our, shared), WeeksFor(their, shared)),
            Language: Weights.LanguageStep * Math.Clamp(Gates.LanguageSlack(ours, theirs).Steps, 0, Weights.MostLanguageSteps),
            Level: our.EqfLevel == their.EqfLevel ? Weights.SameLevel : Weights.NextLevel,
            ClassSize: Weights.ClassSize * (ClassSizes.Ratio(our, their) - Weights.OrdinaryClassRatio),
            Sdg: Sdg(our, their),
            Format: Weights.SameFormat + (Weights.FormatStep * Math.Abs(our.ExchangeType - their.ExchangeType)),
            Wishes: Mean(WishesFor(our, their, fields), WishesFor(their, our, fields)));
    }

    /// <summary>The nearest relation between any field of one and any of the other; null when either names none.</summary>
    public static FieldRelation? Relation(ImmutableArray<string> ours, ImmutableArray<string> theirs)
    {
        FieldRelation? nearest = null;
        foreach (var our in ours)
            foreach (var their in theirs)
            {
                var relation = IscedF.Relation(our, their);
                if (nearest is null || relation < nearest)
                    nearest = relation;
            }

        return nearest;
    }

    /// <summary>Whether the partner's fields are those the listing asks for; null when it asks for none.</summary>
    public static bool? FieldWish(ListingProfile wishing, ListingProfile partner, FieldRelation? fields) => wishing.PartnerFields switch
    {
        PartnerFields.Same => fields is null ? null : fields <= FieldRelation.SameNarrow,
        PartnerFields.Related => fields is null ? null : fields <= FieldRelation.SameBroad,
        PartnerFields.Listed => wishing.ListedPartnerFields.Any(
            wanted => partner.Fields.Any(field => field.StartsWith(wanted, StringComparison.Ordinal))),
        _ => null,
    };

    private static double Mean(double forUs, double forThem) => (forUs + forThem) / 2;

    private static double Discipline(FieldRelation? fields) => fields switch
    {
        FieldRelation.SameDetailed => Weights.SameDetailedField,
        FieldRelation.SameNarrow => Weights.SameNarrowField,
        FieldRelation.SameBroad => Weights.SameBroadField,
        FieldRelation.Different => Weights.DifferentField,
        _ => 0,
    };

    private static double LiveHours(ListingProfile wishing, ListingProfile partner, SharedTime shared)
    {
        if (!Gates.CanBeLive(wishing) || !Gates.CanBeLive(partner) || shared.Weeks == 0)
            return 0;
        var wanted = wishing.LiveMinutesPerWeek > 0 ? wishing.LiveMinutesPerWeek : Weights.OrdinaryLiveMinutes;
        var share = Math.Min(1, (double)shared.LiveMinutes / shared.Weeks / wanted);
        return Weights.LiveHours * (share - Weights.OrdinaryLiveShare);
    }

    private static double WeeksFor(ListingProfile wishing, SharedTime shared) =>
        Weights.Weeks * (Math.Min(Weights.MostWeeksRatio, shared.Weeks / (double)Math.Max(1, wishing.ModuleWeeks)) - 1);

    private static double Sdg(ListingProfile ours, ListingProfile theirs)
    {
        var common = ours.Sdgs.IsEmpty || theirs.Sdgs.IsEmpty ? 0 : ours.Sdgs.Intersect(theirs.Sdgs).Count();
        return common == 0 ? 0 : Math.Min(Weights.MostSdg, Weights.FirstSharedSdg + (Weights.FurtherSharedSdg * (common - 1)));
    }

    private static double WishesFor(ListingProfile wishing, ListingProfile partner, FieldRelation? fields)
    {
        var worth = FieldWish(wishing, partner, fields) switch
        {
            true => Weights.FieldWishMet,
            false => Weights.FieldWishMissed,
            _ => wishing.PartnerFields == PartnerFields.Any && fields == FieldRelation.Different ? Weights.AnyFieldWelcome : 0,
        };
        if (!wishing.PreferredCountries.IsEmpty)
            worth += wishing.PreferredCountries.Contains(partner.Country, StringComparer.OrdinalIgnoreCase)
                ? Weights.CountryWishMet
                : Weights.CountryWishMissed;
        return worth;
    }
}

/// <summary>How near two courses are in topic, each from 0 to 1.</summary>
/// <param name="Title">Of the titles.</param>
/// <param name="Text">Of all that the courses say, titles included; where there is no description, that is the title.</param>
internal readonly record struct TopicMatch(double Title, double Text);
