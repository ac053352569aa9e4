namespace CoilMatch.Silo.Reports;

/// <summary>What may be quoted of one project, with the wording to which people agree.</summary>
/// <param name="ConsentWording">What the person is told before agreeing.</param>
/// <param name="MayRecord">Whether the caller may add one for their side now.</param>
internal sealed record TestimonialsView(string ConsentWording, bool MayRecord, IReadOnlyList<TestimonialView> Testimonials)
{
    /// <summary>Shown where a testimonial is recorded, and to be shown to the person before.</summary>
    internal const string Wording =
        "I agree that these words are quoted in reports of the ASEM education process and on their public pages, with my role " +
        "(student or lecturer) and my country, without my name. I can take this back at any time, without giving a reason, by " +
        "telling my lecturer or international office. From then on my words are left out whenever a report is shown or made; " +
        "copies that others have saved before cannot be called back.";
}

/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="MayWithdraw">Whether the caller may note that the consent was withdrawn.</param>
internal sealed record TestimonialView(
    Guid Id, Pairings.PairingSide Side, string Text, TestimonialRole Role, string Country, DateOnly ConsentOn, string ConsentHow,
    Guid RecordedBy, DateTimeOffset RecordedAt, bool MayWithdraw)
{
    internal static TestimonialView Of(Testimonial one, bool mayWithdraw) => new(
        one.Id.Value, one.Side, one.Text, one.Role, one.Country, one.ConsentOn, one.ConsentHow, one.RecordedBy.Value, one.RecordedAt, mayWithdraw);
}
