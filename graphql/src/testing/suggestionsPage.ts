/** The fullest page of the client: everything a card shows, for twenty suggestions. */
export const SUGGESTIONS_PAGE = /* GraphQL */ `
  query SuggestionsPage($listingId: ID!, $first: Int = 20, $after: String) {
    me {
      id
      email
      displayName
      memberships {
        id
        role
        status
        institution {
          id
          name
        }
      }
    }
    listing(id: $listingId) {
      ...Card
    }
    partnerSuggestions(listingId: $listingId, first: $first, after: $after) {
      feasible
      compared
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        score
        margin
        reasons {
          criterion
          contribution
          text
        }
        feasibility {
          feasible
          obstacles {
            code
            text
            remedy
          }
          commonWeeks
          clockChanges
          hints {
            code
            text
          }
          liveSlots {
            week
            startUtc
            endUtc
            ourStart
            ourEnd
            theirStart
            theirEnd
          }
        }
        listing {
          ...Card
        }
      }
    }
  }
  fragment Card on Listing {
    id
    title
    state
    version
    assumed
    windowStart
    windowEnd
    moduleWeeks
    liveMode
    liveMinutesPerWeek
    timeZone
    studentsMin
    studentsMax
    partnerFields
    listedPartnerFields
    exchangeType
    tools
    bandwidth
    wishes
    partnersSought
    visibility
    expiresOn
    publishedAt
    updatedAt
    mayEdit
    breaks {
      from
      to
      name
      kind
    }
    slots {
      day
      start
      end
    }
    languages {
      language
      classLevel
      partnerMinimum
    }
    faults {
      code
      message
      field
    }
    course {
      id
      title
      code
      description
      learningOutcomes
      keywords
      fields
      eqfLevel
      deliveryMode
      isNew
      sdgs
      textLanguage
      prerequisites
      localTitle {
        language
        text
      }
      credits {
        value
        system
        described
      }
    }
    institution {
      id
      slug
      name
      acronym
      country
      countryName
      region
      city
      timeZone
      kind
      website
      coordinator
      localNames {
        language
        text
      }
      academicSessions {
        id
        name
        start
        end
        breaks {
          from
          to
          name
          kind
        }
      }
    }
  }
`;
