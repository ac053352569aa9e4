using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Listings;

/// <summary>A course that is open for partners in one teaching period.</summary>
internal sealed class Listing : Aggregate
{
    private Listing()
    {
    }

    public ListingId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    public CourseId CourseId { get; private init; }
    public InstitutionId InstitutionId { get; private init; }

    /// <summary>The lecturer; null for an imported listing, for which the institution's office acts.</summary>
    public PersonId? OwnerId { get; private init; }
    public ListingContent Content { get; private set; } = new();
    public ListingState State { get; private set; }

    /// <summary>Names of the fields that were taken from the institution's defaults and not yet changed by anybody.</summary>
    public IReadOnlyList<string> Assumed { get; private set; } = [];
    public DateTimeOffset? PublishedAt { get; private set; }
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>How many partners were accepted so far.</summary>
    public int PartnersFound { get; private set; }

    /// <summary>How many more partners can be accepted.</summary>
    public int CapacityLeft { get; private set; }

    /// <summary>Who may see it, from the content; nobody but its own people while it is not told.</summary>
    public Visibility Visibility { get; private set; }

    /// <summary>The last day of validity, from the content.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>Whether a partner may see it as a course that looks for partners now.</summary>
    internal bool IsOpen => State == ListingState.Published;

    internal static Listing Create(
        Course course, PersonId? owner, ListingContent content, DateTimeOffset at, IReadOnlyList<string>? assumed = null)
    {
        var listing = new Listing
        {
            Id = ListingId.New(),
            CourseId = course.Id,
            InstitutionId = course.InstitutionId,
            OwnerId = owner,
            Assumed = assumed ?? [],
        };
        listing.Take(content, at);
        listing.Record(new ListingDrafted(course.Id, owner));
        return listing;
    }

    /// <summary>
    /// Replaces the content; false, with nothing recorded, when it says the same as before. A field that somebody changed is
    /// no longer assumed. The caller has checked the content, for an open listing as strictly as for publishing.
    /// </summary>
    internal bool Save(ListingContent content, IReadOnlyList<string> assumed, DateTimeOffset at)
    {
        if (Json.Same(Content, content) && Json.Same(Assumed, assumed)) return false;

        Take(content, at);
        Assumed = assumed;
        if (State == ListingState.Matched && CapacityLeft > 0) State = ListingState.Published;
        else if (State == ListingState.Published && CapacityLeft == 0) State = ListingState.Matched;
        Record(new ListingSaved(State));
        return true;
    }

    /// <summary>Whether the listing would look for partners after this save; a matched one does when more are sought.</summary>
    internal bool IsOpenWith(ListingContent content) => State == ListingState.Published
        || (State == ListingState.Matched && (content.PartnersSought ?? 1) > PartnersFound);

    /// <summary>Notes that the course's texts changed, so that both carry the same save in their trail.</summary>
    internal void TouchForCourse(DateTimeOffset at)
    {
        UpdatedAt = at;
        Record(new ListingSaved(State));
    }

    /// <summary>Opens the listing for partners, given what <see cref="ListingCheck"/> found wrong with it.</summary>
    internal IReadOnlyList<Refusal> Publish(IReadOnlyList<Refusal> faults, DateTimeOffset at)
    {
        if (State is not (ListingState.Draft or ListingState.Paused or ListingState.Expired))
            return [ListingRefusals.CannotPublish(State)];
        if (faults.Count > 0) return faults;

        State = CapacityLeft > 0 ? ListingState.Published : ListingState.Matched;
        PublishedAt ??= at;
        UpdatedAt = at;
        Record(new ListingPublished());
        return [];
    }

    internal Refusal? Pause(DateTimeOffset at)
    {
        if (State != ListingState.Published) return ListingRefusals.CannotPause(State);

        State = ListingState.Paused;
        UpdatedAt = at;
        Record(new ListingPaused());
        return null;
    }

    internal Refusal? Withdraw(DateTimeOffset at)
    {
        if (State == ListingState.Withdrawn) return ListingRefusals.AlreadyWithdrawn;

        State = ListingState.Withdrawn;
        UpdatedAt = at;
        Record(new ListingWithdrawn());
        return null;
    }

    /// <summary>Ends the validity; false when the listing was not open any more.</summary>
    internal bool Expire(DateTimeOffset at)
    {
        if (State != ListingState.Published) return false;

        State = ListingState.Expired;
        UpdatedAt = at;
        Record(new ListingExpired(ExpiresOn));
        return true;
    }

    /// <summary>Takes one place for an accepted partner; with the last place the listing is matched.</summary>
    internal Refusal? TakePartner(DateTimeOffset at)
    {
        if (CapacityLeft == 0) return ListingRefusals.NoCapacity;

        PartnersFound++;
        CapacityLeft--;
        if (CapacityLeft == 0 && State is ListingState.Published or ListingState.Paused) State = ListingState.Matched;
        UpdatedAt = at;
        Record(new ListingPartnerFound(CapacityLeft));
        return null;
    }

    /// <summary>Gives back the place of a partner who was lost; a listing that was matched and is still valid opens again.</summary>
    /// <param name="today">The date on its campus.</param>
    internal void GivePartnerBack(DateOnly today, DateTimeOffset at)
    {
        PartnersFound = Math.Max(0, PartnersFound - 1);
        CapacityLeft = Math.Max(0, (Content.PartnersSought ?? 1) - PartnersFound);
        if (State == ListingState.Matched && CapacityLeft > 0) State = ExpiresOn < today ? ListingState.Expired : ListingState.Published;
        UpdatedAt = at;
        Record(new ListingPartnerLost(CapacityLeft, State));
    }

    private void Take(ListingContent content, DateTimeOffset at)
    {
        Content = content;
        Visibility = content.Visibility ?? Visibility.OfficeOnly;
        ExpiresOn = content.ExpiresOn;
        CapacityLeft = Math.Max(0, (content.PartnersSought ?? 1) - PartnersFound);
        UpdatedAt = at;
    }
}
