using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Listings;

internal sealed record ListingDrafted(CourseId Course, PersonId? Owner) : DomainEvent;

internal sealed record ListingSaved(ListingState State) : DomainEvent;

internal sealed record ListingPublished : DomainEvent;

internal sealed record ListingPaused : DomainEvent;

internal sealed record ListingWithdrawn : DomainEvent;

internal sealed record ListingExpired(DateOnly? ExpiresOn) : DomainEvent;

internal sealed record ListingPartnerFound(int CapacityLeft) : DomainEvent;

/// <param name="State">Whether the listing looks for partners again.</param>
internal sealed record ListingPartnerLost(int CapacityLeft, ListingState State) : DomainEvent;
