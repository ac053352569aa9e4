/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Institutions($search: String, $country: String, $after: String) {\n    institutions(search: $search, country: $country, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        acronym\n        city\n        countryName\n      }\n    }\n  }\n": typeof types.InstitutionsDocument,
    "\n  query Institution($id: ID!) {\n    institution(id: $id) {\n      id\n      name\n      localNames {\n        language\n        text\n      }\n      acronym\n      countryName\n      city\n      timeZone\n      website\n      rorId\n      erasmusCode\n      coordinator\n      confirmed\n      version\n      mayEdit\n      meetingHours {\n        days\n        start\n        end\n      }\n      academicSessions {\n        id\n        name\n        start\n        end\n        breaks {\n          from\n          to\n          name\n          kind\n        }\n      }\n      listings(first: 50) {\n        nodes {\n          id\n          title\n          state\n          windowStart\n          windowEnd\n        }\n      }\n    }\n  }\n": typeof types.InstitutionDocument,
    "\n  mutation SaveInstitution($input: SaveInstitutionInput!) {\n    saveInstitution(input: $input) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SaveInstitutionDocument,
    "\n  fragment ListingFacts on Listing {\n    id\n    title\n    state\n    institution {\n      id\n      name\n      country\n      countryName\n      region\n      city\n      timeZone\n    }\n    course {\n      localTitle {\n        language\n        text\n      }\n      fields\n      eqfLevel\n      credits {\n        described\n      }\n    }\n    windowStart\n    windowEnd\n    moduleWeeks\n    breaks {\n      from\n      to\n      name\n    }\n    liveMode\n    timeZone\n    slots {\n      day\n      start\n      end\n    }\n    studentsMin\n    studentsMax\n    languages {\n      language\n      classLevel\n      partnerMinimum\n    }\n    exchangeType\n    tools\n    assumed\n  }\n": typeof types.ListingFactsFragmentDoc,
    "\n  query MyListings($after: String) {\n    listings(mine: true, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        state\n        windowStart\n        windowEnd\n        expiresOn\n        updatedAt\n        institution {\n          id\n          name\n        }\n        faults {\n          code\n          message\n          field\n        }\n      }\n    }\n  }\n": typeof types.MyListingsDocument,
    "\n  fragment FullListing on Listing {\n    ...ListingFacts\n    version\n    course {\n      title\n      code\n      description\n      learningOutcomes\n      keywords\n      credits {\n        value\n        system\n      }\n      deliveryMode\n      isNew\n      sdgs\n      textLanguage\n      prerequisites\n    }\n    breaks {\n      kind\n    }\n    liveMinutesPerWeek\n    partnerFields\n    listedPartnerFields\n    bandwidth\n    preferredCountries\n    blockedCountries\n    blockedInstitutions\n    wishes\n    partnersSought\n    visibility\n    expiresOn\n    publishedAt\n    mayEdit\n    faults {\n      code\n      message\n      field\n    }\n  }\n": typeof types.FullListingFragmentDoc,
    "\n  query Listing($id: ID!) {\n    listing(id: $id) {\n      ...FullListing\n    }\n  }\n": typeof types.ListingDocument,
    "\n  query InstitutionSessions($id: ID!) {\n    institution(id: $id) {\n      id\n      name\n      timeZone\n      academicSessions {\n        id\n        name\n        start\n        end\n        breaks {\n          from\n          to\n          name\n          kind\n        }\n      }\n    }\n  }\n": typeof types.InstitutionSessionsDocument,
    "\n  mutation SaveListing($input: SaveListingInput!) {\n    saveListing(input: $input) {\n      __typename\n      ... on SaveListingSuccess {\n        listing {\n          id\n          version\n          assumed\n        }\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SaveListingDocument,
    "\n  mutation PublishListing($id: ID!) {\n    publishListing(id: $id) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PublishListingDocument,
    "\n  mutation PauseListing($id: ID!) {\n    pauseListing(id: $id) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PauseListingDocument,
    "\n  mutation WithdrawListing($id: ID!) {\n    withdrawListing(id: $id) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.WithdrawListingDocument,
    "\n  fragment PairingRow on Pairing {\n    id\n    state\n    side\n    waitingFor\n    requestedAt\n    replyDueOn\n    answeredAt\n    listing {\n      id\n      title\n      institution {\n        id\n        name\n        countryName\n      }\n    }\n    partnerListing {\n      id\n      title\n      institution {\n        id\n        name\n        countryName\n      }\n    }\n  }\n": typeof types.PairingRowFragmentDoc,
    "\n  query Pairings($after: String) {\n    pairings(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PairingRow\n      }\n    }\n  }\n": typeof types.PairingsDocument,
    "\n  query Pairing($id: ID!) {\n    pairing(id: $id) {\n      ...PairingRow\n      message\n      declineReason\n      declineComment\n      listing {\n        ...ListingFacts\n        mayEdit\n      }\n      partnerListing {\n        ...ListingFacts\n      }\n      contacts {\n        side\n        name\n        email\n        institution {\n          id\n          name\n        }\n      }\n      history {\n        at\n        event\n        actor\n        onBehalfOf\n        comment\n      }\n      nextBest {\n        ...Suggestion\n      }\n    }\n  }\n": typeof types.PairingDocument,
    "\n  mutation AnswerRequest($input: AnswerRequestInput!) {\n    answerRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.AnswerRequestDocument,
    "\n  mutation WithdrawRequest($id: ID!) {\n    withdrawRequest(pairingId: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.WithdrawRequestDocument,
    "\n  mutation SaveProfile($input: SaveProfileInput!) {\n    saveProfile(input: $input) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SaveProfileDocument,
    "\n  mutation RequestMembership($institutionId: ID!, $role: MembershipRole!) {\n    requestMembership(institutionId: $institutionId, role: $role) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RequestMembershipDocument,
    "\n  query Tokens {\n    tokens {\n      id\n      label\n      createdAt\n      expiresAt\n      lastUsedAt\n    }\n  }\n": typeof types.TokensDocument,
    "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      __typename\n      ... on CreateTokenSuccess {\n        token\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateTokenDocument,
    "\n  mutation RevokeToken($id: ID!) {\n    revokeToken(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RevokeTokenDocument,
    "\n  query MembershipRequests {\n    membershipRequests {\n      requestedAt\n      person {\n        id\n        email\n        displayName\n      }\n      membership {\n        id\n        role\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MembershipRequestsDocument,
    "\n  mutation DecideMembership($membershipId: ID!, $accept: Boolean!) {\n    decideMembership(membershipId: $membershipId, accept: $accept) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.DecideMembershipDocument,
    "\n  query InstitutionChoices($search: String!) {\n    institutions(search: $search, first: 20) {\n      nodes {\n        id\n        name\n        city\n        countryName\n      }\n    }\n  }\n": typeof types.InstitutionChoicesDocument,
    "\n  fragment RankingPage on Ranking {\n    learningOn\n    leastAnswers\n    trainingUnavailable\n    fairness {\n      on\n      nearEqual\n      capFactor\n      floorShare\n      underRepresented\n      explorationShare\n    }\n    live {\n      ...RankingModelCard\n    }\n    models {\n      ...RankingModelCard\n    }\n    runs {\n      id\n      askedFor\n      createdAt\n      startedAt\n      endedAt\n      result\n      text\n    }\n  }\n": typeof types.RankingPageFragmentDoc,
    "\n  fragment RankingModelCard on RankingModel {\n    id\n    version\n    state\n    madeAt\n    dataFrom\n    dataTo\n    reason\n    figures {\n      pages\n      answers\n      features\n      trees\n      comparedWith\n      laterPages\n      difference\n      lower\n      upper\n    }\n  }\n": typeof types.RankingModelCardFragmentDoc,
    "\n  query Ranking {\n    ranking {\n      ...RankingPage\n    }\n  }\n": typeof types.RankingDocument,
    "\n  mutation TrainRanking {\n    trainRanking {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.TrainRankingDocument,
    "\n  mutation SwitchLearning($on: Boolean!, $reason: String!) {\n    switchLearning(on: $on, reason: $reason) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SwitchLearningDocument,
    "\n  mutation ChooseRankingModel($modelId: ID, $reason: String!) {\n    chooseRankingModel(modelId: $modelId, reason: $reason) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.ChooseRankingModelDocument,
    "\n  mutation SaveFairnessRules($input: FairnessRulesInput!) {\n    saveFairnessRules(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n    }\n  }\n": typeof types.SaveFairnessRulesDocument,
    "\n  query ExposureReport($from: Date, $to: Date) {\n    exposureReport(from: $from, to: $to) {\n      from\n      to\n      countries {\n        country\n        countryName\n        region\n        figures {\n          ...Exposure\n        }\n      }\n      regions {\n        region\n        figures {\n          ...Exposure\n        }\n      }\n      total {\n        ...Exposure\n      }\n      terms {\n        name\n        from\n        to\n        listings\n        gini\n      }\n    }\n  }\n": typeof types.ExposureReportDocument,
    "\n  fragment Exposure on ExposureFigures {\n    listings\n    impressions\n    exposure\n    requestsSent\n    requestsReceived\n    acceptances\n  }\n": typeof types.ExposureFragmentDoc,
    "\n  fragment RoundRow on MatchingRound {\n    id\n    state\n    name\n    termStart\n    termEnd\n    institution {\n      id\n      name\n    }\n  }\n": typeof types.RoundRowFragmentDoc,
    "\n  query MatchingRounds($after: String) {\n    matchingRounds(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...RoundRow\n      }\n    }\n  }\n": typeof types.MatchingRoundsDocument,
    "\n  query MatchingRound($id: ID!) {\n    matchingRound(id: $id) {\n      ...RoundRow\n      version\n      text\n      opensOn\n      closesOn\n      entry\n      fields\n      mostPartners\n      mostPairsPerInstitution\n      minimumFit\n      spreadChances\n      listings\n      myListings {\n        id\n        title\n      }\n      mayOrganise\n      mayEnter\n      proposal {\n        runAt\n        asianListings\n        europeanListings\n        candidates\n        pairs\n        leftOver\n        totalFit\n        gap\n      }\n    }\n  }\n": typeof types.MatchingRoundDocument,
    "\n  query RoundPairs($id: ID!, $after: String) {\n    matchingRound(id: $id) {\n      pairs(first: 50, after: $after) {\n        total\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          fit\n          struckOutReason\n          pairingId\n          maySend\n          mayStrikeOut\n          ourListingId\n          theirListingId\n          struckOutBy {\n            id\n            name\n          }\n          ours {\n            id\n            title\n            institution {\n              id\n              name\n              countryName\n            }\n          }\n          theirs {\n            id\n            title\n            institution {\n              id\n              name\n              countryName\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.RoundPairsDocument,
    "\n  query RoundLeftOver($id: ID!, $after: String) {\n    matchingRound(id: $id) {\n      leftOver(first: 50, after: $after) {\n        total\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          listingId\n          reason\n          bestFit\n          listing {\n            id\n            title\n            institution {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.RoundLeftOverDocument,
    "\n  mutation SaveRound($input: SaveRoundInput!) {\n    saveRound(input: $input) {\n      __typename\n      ... on RoundSuccess {\n        round {\n          id\n        }\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SaveRoundDocument,
    "\n  mutation OpenRound($id: ID!, $version: Int!) {\n    openRound(id: $id, version: $version) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.OpenRoundDocument,
    "\n  mutation CloseRound($id: ID!, $version: Int!) {\n    closeRound(id: $id, version: $version) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.CloseRoundDocument,
    "\n  mutation RunRound($id: ID!, $version: Int!) {\n    runRound(id: $id, version: $version) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RunRoundDocument,
    "\n  mutation EnterRound($id: ID!, $listingIds: [ID!]!) {\n    enterRound(id: $id, listingIds: $listingIds) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.EnterRoundDocument,
    "\n  mutation LeaveRound($id: ID!, $listingId: ID!) {\n    leaveRound(id: $id, listingId: $listingId) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.LeaveRoundDocument,
    "\n  mutation StrikeOutRoundPair($id: ID!, $pairId: ID!, $reason: String!) {\n    strikeOutRoundPair(id: $id, pairId: $pairId, reason: $reason) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.StrikeOutRoundPairDocument,
    "\n  mutation SendRoundRequests($id: ID!, $pairIds: [ID!]!, $message: String!) {\n    sendRoundRequests(id: $id, pairIds: $pairIds, message: $message) {\n      __typename\n      ... on SendRoundRequestsSuccess {\n        sent {\n          pairId\n          pairingId\n          refusal {\n            message\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SendRoundRequestsDocument,
    "\n  fragment FeasibilityFacts on Feasibility {\n    feasible\n    obstacles {\n      code\n      text\n      remedy\n    }\n    commonWeeks\n    liveSlots {\n      week\n      ourStart\n      ourEnd\n      theirStart\n      theirEnd\n    }\n    clockChanges\n    hints {\n      code\n      text\n    }\n  }\n": typeof types.FeasibilityFactsFragmentDoc,
    "\n  fragment Suggestion on PartnerSuggestion {\n    score\n    margin\n    moved\n    reasons {\n      criterion\n      contribution\n      prior\n      learned\n      text\n    }\n    feasibility {\n      ...FeasibilityFacts\n    }\n    listing {\n      ...ListingFacts\n    }\n  }\n": typeof types.SuggestionFragmentDoc,
    "\n  query OurClass($id: ID!) {\n    listing(id: $id) {\n      ...ListingFacts\n      mayEdit\n    }\n  }\n": typeof types.OurClassDocument,
    "\n  query Suggestions($id: ID!, $first: Int!, $after: String) {\n    partnerSuggestions(listingId: $id, first: $first, after: $after) {\n      feasible\n      compared\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Suggestion\n      }\n    }\n  }\n": typeof types.SuggestionsDocument,
    "\n  mutation DismissSuggestion($listingId: ID!, $partnerListingId: ID!, $reason: String!) {\n    dismissSuggestion(listingId: $listingId, partnerListingId: $partnerListingId, reason: $reason) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.DismissSuggestionDocument,
    "\n  mutation RequestPairing($input: RequestPairingInput!) {\n    requestPairing(input: $input) {\n      __typename\n      ... on RequestPairingSuccess {\n        pairing {\n          id\n          replyDueOn\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RequestPairingDocument,
    "\n  query Comparison($id: ID!, $partners: [ID!]!) {\n    listing(id: $id) {\n      ...ListingFacts\n      mayEdit\n    }\n    compareSuggestions(listingId: $id, partnerListingIds: $partners) {\n      partners {\n        open\n        score\n        margin\n        reasons {\n          criterion\n          contribution\n          prior\n          learned\n          text\n        }\n        feasibility {\n          ...FeasibilityFacts\n        }\n        listing {\n          ...ListingFacts\n        }\n      }\n      criteria {\n        criterion\n        contributions\n        favours\n        by\n      }\n    }\n  }\n": typeof types.ComparisonDocument,
    "\n  query ToolReachability {\n    toolReachability {\n      id\n      version\n      tool\n      toolName\n      place\n      placeName\n      access\n      note\n      source\n      checkedOn\n    }\n  }\n": typeof types.ToolReachabilityDocument,
    "\n  mutation SaveToolReachability($input: SaveToolReachabilityInput!) {\n    saveToolReachability(input: $input) {\n      __typename\n      ... on SaveToolReachabilitySuccess {\n        toolReachability {\n          toolName\n          placeName\n        }\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SaveToolReachabilityDocument,
    "\n  query Vocabularies {\n    vocabularies {\n      countries {\n        code\n        name\n        region\n        timeZones\n      }\n      fields {\n        code\n        label\n        level\n        parent\n      }\n      eqfLevels {\n        code\n        label\n      }\n      cefrLevels {\n        code\n        label\n      }\n      languages {\n        code\n        label\n      }\n      tools {\n        code\n        name\n        kind\n        notReachableIn\n      }\n      creditSystems {\n        code\n        label\n      }\n      sdgs {\n        code\n        label\n      }\n      declineReasons {\n        code\n        label\n      }\n      dismissReasons {\n        code\n        label\n      }\n    }\n  }\n": typeof types.VocabulariesDocument,
    "\n  query Webhooks($institutionId: ID!) {\n    webhooks(institutionId: $institutionId) {\n      id\n      version\n      url\n      states\n      active\n      oldSecretUntil\n    }\n  }\n": typeof types.WebhooksDocument,
    "\n  query WebhookDeliveries($institutionId: ID!, $after: String) {\n    webhooks(institutionId: $institutionId) {\n      id\n      deliveries(first: 20, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          event\n          pairingId\n          state\n          createdAt\n          attempts\n          nextAttemptAt\n          lastStatus\n          lastAnswer\n          body\n        }\n      }\n    }\n  }\n": typeof types.WebhookDeliveriesDocument,
    "\n  mutation SaveWebhook($input: SaveWebhookInput!) {\n    saveWebhook(input: $input) {\n      __typename\n      ... on SaveWebhookSuccess {\n        secret\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SaveWebhookDocument,
    "\n  mutation RotateWebhookSecret($id: ID!) {\n    rotateWebhookSecret(id: $id) {\n      __typename\n      ... on SaveWebhookSuccess {\n        secret\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RotateWebhookSecretDocument,
    "\n  mutation RemoveWebhook($id: ID!) {\n    removeWebhook(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RemoveWebhookDocument,
    "\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.TestWebhookDocument,
    "\n  mutation SendWebhookAgain($deliveryId: ID!) {\n    sendWebhookAgain(deliveryId: $deliveryId) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SendWebhookAgainDocument,
    "\n  query Me {\n    me {\n      id\n      email\n      displayName\n      unit\n      coilExperience\n      languages {\n        language\n        level\n      }\n      memberships {\n        id\n        role\n        status\n        institution {\n          id\n          name\n          city\n          timeZone\n        }\n      }\n    }\n  }\n": typeof types.MeDocument,
};
const documents: Documents = {
    "\n  query Institutions($search: String, $country: String, $after: String) {\n    institutions(search: $search, country: $country, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        acronym\n        city\n        countryName\n      }\n    }\n  }\n": types.InstitutionsDocument,
    "\n  query Institution($id: ID!) {\n    institution(id: $id) {\n      id\n      name\n      localNames {\n        language\n        text\n      }\n      acronym\n      countryName\n      city\n      timeZone\n      website\n      rorId\n      erasmusCode\n      coordinator\n      confirmed\n      version\n      mayEdit\n      meetingHours {\n        days\n        start\n        end\n      }\n      academicSessions {\n        id\n        name\n        start\n        end\n        breaks {\n          from\n          to\n          name\n          kind\n        }\n      }\n      listings(first: 50) {\n        nodes {\n          id\n          title\n          state\n          windowStart\n          windowEnd\n        }\n      }\n    }\n  }\n": types.InstitutionDocument,
    "\n  mutation SaveInstitution($input: SaveInstitutionInput!) {\n    saveInstitution(input: $input) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SaveInstitutionDocument,
    "\n  fragment ListingFacts on Listing {\n    id\n    title\n    state\n    institution {\n      id\n      name\n      country\n      countryName\n      region\n      city\n      timeZone\n    }\n    course {\n      localTitle {\n        language\n        text\n      }\n      fields\n      eqfLevel\n      credits {\n        described\n      }\n    }\n    windowStart\n    windowEnd\n    moduleWeeks\n    breaks {\n      from\n      to\n      name\n    }\n    liveMode\n    timeZone\n    slots {\n      day\n      start\n      end\n    }\n    studentsMin\n    studentsMax\n    languages {\n      language\n      classLevel\n      partnerMinimum\n    }\n    exchangeType\n    tools\n    assumed\n  }\n": types.ListingFactsFragmentDoc,
    "\n  query MyListings($after: String) {\n    listings(mine: true, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        state\n        windowStart\n        windowEnd\n        expiresOn\n        updatedAt\n        institution {\n          id\n          name\n        }\n        faults {\n          code\n          message\n          field\n        }\n      }\n    }\n  }\n": types.MyListingsDocument,
    "\n  fragment FullListing on Listing {\n    ...ListingFacts\n    version\n    course {\n      title\n      code\n      description\n      learningOutcomes\n      keywords\n      credits {\n        value\n        system\n      }\n      deliveryMode\n      isNew\n      sdgs\n      textLanguage\n      prerequisites\n    }\n    breaks {\n      kind\n    }\n    liveMinutesPerWeek\n    partnerFields\n    listedPartnerFields\n    bandwidth\n    preferredCountries\n    blockedCountries\n    blockedInstitutions\n    wishes\n    partnersSought\n    visibility\n    expiresOn\n    publishedAt\n    mayEdit\n    faults {\n      code\n      message\n      field\n    }\n  }\n": types.FullListingFragmentDoc,
    "\n  query Listing($id: ID!) {\n    listing(id: $id) {\n      ...FullListing\n    }\n  }\n": types.ListingDocument,
    "\n  query InstitutionSessions($id: ID!) {\n    institution(id: $id) {\n      id\n      name\n      timeZone\n      academicSessions {\n        id\n        name\n        start\n        end\n        breaks {\n          from\n          to\n          name\n          kind\n        }\n      }\n    }\n  }\n": types.InstitutionSessionsDocument,
    "\n  mutation SaveListing($input: SaveListingInput!) {\n    saveListing(input: $input) {\n      __typename\n      ... on SaveListingSuccess {\n        listing {\n          id\n          version\n          assumed\n        }\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SaveListingDocument,
    "\n  mutation PublishListing($id: ID!) {\n    publishListing(id: $id) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PublishListingDocument,
    "\n  mutation PauseListing($id: ID!) {\n    pauseListing(id: $id) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PauseListingDocument,
    "\n  mutation WithdrawListing($id: ID!) {\n    withdrawListing(id: $id) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.WithdrawListingDocument,
    "\n  fragment PairingRow on Pairing {\n    id\n    state\n    side\n    waitingFor\n    requestedAt\n    replyDueOn\n    answeredAt\n    listing {\n      id\n      title\n      institution {\n        id\n        name\n        countryName\n      }\n    }\n    partnerListing {\n      id\n      title\n      institution {\n        id\n        name\n        countryName\n      }\n    }\n  }\n": types.PairingRowFragmentDoc,
    "\n  query Pairings($after: String) {\n    pairings(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PairingRow\n      }\n    }\n  }\n": types.PairingsDocument,
    "\n  query Pairing($id: ID!) {\n    pairing(id: $id) {\n      ...PairingRow\n      message\n      declineReason\n      declineComment\n      listing {\n        ...ListingFacts\n        mayEdit\n      }\n      partnerListing {\n        ...ListingFacts\n      }\n      contacts {\n        side\n        name\n        email\n        institution {\n          id\n          name\n        }\n      }\n      history {\n        at\n        event\n        actor\n        onBehalfOf\n        comment\n      }\n      nextBest {\n        ...Suggestion\n      }\n    }\n  }\n": types.PairingDocument,
    "\n  mutation AnswerRequest($input: AnswerRequestInput!) {\n    answerRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.AnswerRequestDocument,
    "\n  mutation WithdrawRequest($id: ID!) {\n    withdrawRequest(pairingId: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.WithdrawRequestDocument,
    "\n  mutation SaveProfile($input: SaveProfileInput!) {\n    saveProfile(input: $input) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SaveProfileDocument,
    "\n  mutation RequestMembership($institutionId: ID!, $role: MembershipRole!) {\n    requestMembership(institutionId: $institutionId, role: $role) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RequestMembershipDocument,
    "\n  query Tokens {\n    tokens {\n      id\n      label\n      createdAt\n      expiresAt\n      lastUsedAt\n    }\n  }\n": types.TokensDocument,
    "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      __typename\n      ... on CreateTokenSuccess {\n        token\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.CreateTokenDocument,
    "\n  mutation RevokeToken($id: ID!) {\n    revokeToken(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RevokeTokenDocument,
    "\n  query MembershipRequests {\n    membershipRequests {\n      requestedAt\n      person {\n        id\n        email\n        displayName\n      }\n      membership {\n        id\n        role\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MembershipRequestsDocument,
    "\n  mutation DecideMembership($membershipId: ID!, $accept: Boolean!) {\n    decideMembership(membershipId: $membershipId, accept: $accept) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.DecideMembershipDocument,
    "\n  query InstitutionChoices($search: String!) {\n    institutions(search: $search, first: 20) {\n      nodes {\n        id\n        name\n        city\n        countryName\n      }\n    }\n  }\n": types.InstitutionChoicesDocument,
    "\n  fragment RankingPage on Ranking {\n    learningOn\n    leastAnswers\n    trainingUnavailable\n    fairness {\n      on\n      nearEqual\n      capFactor\n      floorShare\n      underRepresented\n      explorationShare\n    }\n    live {\n      ...RankingModelCard\n    }\n    models {\n      ...RankingModelCard\n    }\n    runs {\n      id\n      askedFor\n      createdAt\n      startedAt\n      endedAt\n      result\n      text\n    }\n  }\n": types.RankingPageFragmentDoc,
    "\n  fragment RankingModelCard on RankingModel {\n    id\n    version\n    state\n    madeAt\n    dataFrom\n    dataTo\n    reason\n    figures {\n      pages\n      answers\n      features\n      trees\n      comparedWith\n      laterPages\n      difference\n      lower\n      upper\n    }\n  }\n": types.RankingModelCardFragmentDoc,
    "\n  query Ranking {\n    ranking {\n      ...RankingPage\n    }\n  }\n": types.RankingDocument,
    "\n  mutation TrainRanking {\n    trainRanking {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.TrainRankingDocument,
    "\n  mutation SwitchLearning($on: Boolean!, $reason: String!) {\n    switchLearning(on: $on, reason: $reason) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SwitchLearningDocument,
    "\n  mutation ChooseRankingModel($modelId: ID, $reason: String!) {\n    chooseRankingModel(modelId: $modelId, reason: $reason) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.ChooseRankingModelDocument,
    "\n  mutation SaveFairnessRules($input: FairnessRulesInput!) {\n    saveFairnessRules(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n    }\n  }\n": types.SaveFairnessRulesDocument,
    "\n  query ExposureReport($from: Date, $to: Date) {\n    exposureReport(from: $from, to: $to) {\n      from\n      to\n      countries {\n        country\n        countryName\n        region\n        figures {\n          ...Exposure\n        }\n      }\n      regions {\n        region\n        figures {\n          ...Exposure\n        }\n      }\n      total {\n        ...Exposure\n      }\n      terms {\n        name\n        from\n        to\n        listings\n        gini\n      }\n    }\n  }\n": types.ExposureReportDocument,
    "\n  fragment Exposure on ExposureFigures {\n    listings\n    impressions\n    exposure\n    requestsSent\n    requestsReceived\n    acceptances\n  }\n": types.ExposureFragmentDoc,
    "\n  fragment RoundRow on MatchingRound {\n    id\n    state\n    name\n    termStart\n    termEnd\n    institution {\n      id\n      name\n    }\n  }\n": types.RoundRowFragmentDoc,
    "\n  query MatchingRounds($after: String) {\n    matchingRounds(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...RoundRow\n      }\n    }\n  }\n": types.MatchingRoundsDocument,
    "\n  query MatchingRound($id: ID!) {\n    matchingRound(id: $id) {\n      ...RoundRow\n      version\n      text\n      opensOn\n      closesOn\n      entry\n      fields\n      mostPartners\n      mostPairsPerInstitution\n      minimumFit\n      spreadChances\n      listings\n      myListings {\n        id\n        title\n      }\n      mayOrganise\n      mayEnter\n      proposal {\n        runAt\n        asianListings\n        europeanListings\n        candidates\n        pairs\n        leftOver\n        totalFit\n        gap\n      }\n    }\n  }\n": types.MatchingRoundDocument,
    "\n  query RoundPairs($id: ID!, $after: String) {\n    matchingRound(id: $id) {\n      pairs(first: 50, after: $after) {\n        total\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          fit\n          struckOutReason\n          pairingId\n          maySend\n          mayStrikeOut\n          ourListingId\n          theirListingId\n          struckOutBy {\n            id\n            name\n          }\n          ours {\n            id\n            title\n            institution {\n              id\n              name\n              countryName\n            }\n          }\n          theirs {\n            id\n            title\n            institution {\n              id\n              name\n              countryName\n            }\n          }\n        }\n      }\n    }\n  }\n": types.RoundPairsDocument,
    "\n  query RoundLeftOver($id: ID!, $after: String) {\n    matchingRound(id: $id) {\n      leftOver(first: 50, after: $after) {\n        total\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          listingId\n          reason\n          bestFit\n          listing {\n            id\n            title\n            institution {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.RoundLeftOverDocument,
    "\n  mutation SaveRound($input: SaveRoundInput!) {\n    saveRound(input: $input) {\n      __typename\n      ... on RoundSuccess {\n        round {\n          id\n        }\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SaveRoundDocument,
    "\n  mutation OpenRound($id: ID!, $version: Int!) {\n    openRound(id: $id, version: $version) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.OpenRoundDocument,
    "\n  mutation CloseRound($id: ID!, $version: Int!) {\n    closeRound(id: $id, version: $version) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.CloseRoundDocument,
    "\n  mutation RunRound($id: ID!, $version: Int!) {\n    runRound(id: $id, version: $version) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RunRoundDocument,
    "\n  mutation EnterRound($id: ID!, $listingIds: [ID!]!) {\n    enterRound(id: $id, listingIds: $listingIds) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.EnterRoundDocument,
    "\n  mutation LeaveRound($id: ID!, $listingId: ID!) {\n    leaveRound(id: $id, listingId: $listingId) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.LeaveRoundDocument,
    "\n  mutation StrikeOutRoundPair($id: ID!, $pairId: ID!, $reason: String!) {\n    strikeOutRoundPair(id: $id, pairId: $pairId, reason: $reason) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.StrikeOutRoundPairDocument,
    "\n  mutation SendRoundRequests($id: ID!, $pairIds: [ID!]!, $message: String!) {\n    sendRoundRequests(id: $id, pairIds: $pairIds, message: $message) {\n      __typename\n      ... on SendRoundRequestsSuccess {\n        sent {\n          pairId\n          pairingId\n          refusal {\n            message\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SendRoundRequestsDocument,
    "\n  fragment FeasibilityFacts on Feasibility {\n    feasible\n    obstacles {\n      code\n      text\n      remedy\n    }\n    commonWeeks\n    liveSlots {\n      week\n      ourStart\n      ourEnd\n      theirStart\n      theirEnd\n    }\n    clockChanges\n    hints {\n      code\n      text\n    }\n  }\n": types.FeasibilityFactsFragmentDoc,
    "\n  fragment Suggestion on PartnerSuggestion {\n    score\n    margin\n    moved\n    reasons {\n      criterion\n      contribution\n      prior\n      learned\n      text\n    }\n    feasibility {\n      ...FeasibilityFacts\n    }\n    listing {\n      ...ListingFacts\n    }\n  }\n": types.SuggestionFragmentDoc,
    "\n  query OurClass($id: ID!) {\n    listing(id: $id) {\n      ...ListingFacts\n      mayEdit\n    }\n  }\n": types.OurClassDocument,
    "\n  query Suggestions($id: ID!, $first: Int!, $after: String) {\n    partnerSuggestions(listingId: $id, first: $first, after: $after) {\n      feasible\n      compared\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Suggestion\n      }\n    }\n  }\n": types.SuggestionsDocument,
    "\n  mutation DismissSuggestion($listingId: ID!, $partnerListingId: ID!, $reason: String!) {\n    dismissSuggestion(listingId: $listingId, partnerListingId: $partnerListingId, reason: $reason) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.DismissSuggestionDocument,
    "\n  mutation RequestPairing($input: RequestPairingInput!) {\n    requestPairing(input: $input) {\n      __typename\n      ... on RequestPairingSuccess {\n        pairing {\n          id\n          replyDueOn\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RequestPairingDocument,
    "\n  query Comparison($id: ID!, $partners: [ID!]!) {\n    listing(id: $id) {\n      ...ListingFacts\n      mayEdit\n    }\n    compareSuggestions(listingId: $id, partnerListingIds: $partners) {\n      partners {\n        open\n        score\n        margin\n        reasons {\n          criterion\n          contribution\n          prior\n          learned\n          text\n        }\n        feasibility {\n          ...FeasibilityFacts\n        }\n        listing {\n          ...ListingFacts\n        }\n      }\n      criteria {\n        criterion\n        contributions\n        favours\n        by\n      }\n    }\n  }\n": types.ComparisonDocument,
    "\n  query ToolReachability {\n    toolReachability {\n      id\n      version\n      tool\n      toolName\n      place\n      placeName\n      access\n      note\n      source\n      checkedOn\n    }\n  }\n": types.ToolReachabilityDocument,
    "\n  mutation SaveToolReachability($input: SaveToolReachabilityInput!) {\n    saveToolReachability(input: $input) {\n      __typename\n      ... on SaveToolReachabilitySuccess {\n        toolReachability {\n          toolName\n          placeName\n        }\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SaveToolReachabilityDocument,
    "\n  query Vocabularies {\n    vocabularies {\n      countries {\n        code\n        name\n        region\n        timeZones\n      }\n      fields {\n        code\n        label\n        level\n        parent\n      }\n      eqfLevels {\n        code\n        label\n      }\n      cefrLevels {\n        code\n        label\n      }\n      languages {\n        code\n        label\n      }\n      tools {\n        code\n        name\n        kind\n        notReachableIn\n      }\n      creditSystems {\n        code\n        label\n      }\n      sdgs {\n        code\n        label\n      }\n      declineReasons {\n        code\n        label\n      }\n      dismissReasons {\n        code\n        label\n      }\n    }\n  }\n": types.VocabulariesDocument,
    "\n  query Webhooks($institutionId: ID!) {\n    webhooks(institutionId: $institutionId) {\n      id\n      version\n      url\n      states\n      active\n      oldSecretUntil\n    }\n  }\n": types.WebhooksDocument,
    "\n  query WebhookDeliveries($institutionId: ID!, $after: String) {\n    webhooks(institutionId: $institutionId) {\n      id\n      deliveries(first: 20, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          event\n          pairingId\n          state\n          createdAt\n          attempts\n          nextAttemptAt\n          lastStatus\n          lastAnswer\n          body\n        }\n      }\n    }\n  }\n": types.WebhookDeliveriesDocument,
    "\n  mutation SaveWebhook($input: SaveWebhookInput!) {\n    saveWebhook(input: $input) {\n      __typename\n      ... on SaveWebhookSuccess {\n        secret\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SaveWebhookDocument,
    "\n  mutation RotateWebhookSecret($id: ID!) {\n    rotateWebhookSecret(id: $id) {\n      __typename\n      ... on SaveWebhookSuccess {\n        secret\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RotateWebhookSecretDocument,
    "\n  mutation RemoveWebhook($id: ID!) {\n    removeWebhook(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RemoveWebhookDocument,
    "\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.TestWebhookDocument,
    "\n  mutation SendWebhookAgain($deliveryId: ID!) {\n    sendWebhookAgain(deliveryId: $deliveryId) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SendWebhookAgainDocument,
    "\n  query Me {\n    me {\n      id\n      email\n      displayName\n      unit\n      coilExperience\n      languages {\n        language\n        level\n      }\n      memberships {\n        id\n        role\n        status\n        institution {\n          id\n          name\n          city\n          timeZone\n        }\n      }\n    }\n  }\n": types.MeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Institutions($search: String, $country: String, $after: String) {\n    institutions(search: $search, country: $country, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        acronym\n        city\n        countryName\n      }\n    }\n  }\n"): typeof import('./graphql').InstitutionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Institution($id: ID!) {\n    institution(id: $id) {\n      id\n      name\n      localNames {\n        language\n        text\n      }\n      acronym\n      countryName\n      city\n      timeZone\n      website\n      rorId\n      erasmusCode\n      coordinator\n      confirmed\n      version\n      mayEdit\n      meetingHours {\n        days\n        start\n        end\n      }\n      academicSessions {\n        id\n        name\n        start\n        end\n        breaks {\n          from\n          to\n          name\n          kind\n        }\n      }\n      listings(first: 50) {\n        nodes {\n          id\n          title\n          state\n          windowStart\n          windowEnd\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InstitutionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveInstitution($input: SaveInstitutionInput!) {\n    saveInstitution(input: $input) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SaveInstitutionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListingFacts on Listing {\n    id\n    title\n    state\n    institution {\n      id\n      name\n      country\n      countryName\n      region\n      city\n      timeZone\n    }\n    course {\n      localTitle {\n        language\n        text\n      }\n      fields\n      eqfLevel\n      credits {\n        described\n      }\n    }\n    windowStart\n    windowEnd\n    moduleWeeks\n    breaks {\n      from\n      to\n      name\n    }\n    liveMode\n    timeZone\n    slots {\n      day\n      start\n      end\n    }\n    studentsMin\n    studentsMax\n    languages {\n      language\n      classLevel\n      partnerMinimum\n    }\n    exchangeType\n    tools\n    assumed\n  }\n"): typeof import('./graphql').ListingFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyListings($after: String) {\n    listings(mine: true, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        state\n        windowStart\n        windowEnd\n        expiresOn\n        updatedAt\n        institution {\n          id\n          name\n        }\n        faults {\n          code\n          message\n          field\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyListingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FullListing on Listing {\n    ...ListingFacts\n    version\n    course {\n      title\n      code\n      description\n      learningOutcomes\n      keywords\n      credits {\n        value\n        system\n      }\n      deliveryMode\n      isNew\n      sdgs\n      textLanguage\n      prerequisites\n    }\n    breaks {\n      kind\n    }\n    liveMinutesPerWeek\n    partnerFields\n    listedPartnerFields\n    bandwidth\n    preferredCountries\n    blockedCountries\n    blockedInstitutions\n    wishes\n    partnersSought\n    visibility\n    expiresOn\n    publishedAt\n    mayEdit\n    faults {\n      code\n      message\n      field\n    }\n  }\n"): typeof import('./graphql').FullListingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Listing($id: ID!) {\n    listing(id: $id) {\n      ...FullListing\n    }\n  }\n"): typeof import('./graphql').ListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstitutionSessions($id: ID!) {\n    institution(id: $id) {\n      id\n      name\n      timeZone\n      academicSessions {\n        id\n        name\n        start\n        end\n        breaks {\n          from\n          to\n          name\n          kind\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InstitutionSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveListing($input: SaveListingInput!) {\n    saveListing(input: $input) {\n      __typename\n      ... on SaveListingSuccess {\n        listing {\n          id\n          version\n          assumed\n        }\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SaveListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishListing($id: ID!) {\n    publishListing(id: $id) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').PublishListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseListing($id: ID!) {\n    pauseListing(id: $id) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').PauseListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawListing($id: ID!) {\n    withdrawListing(id: $id) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PairingRow on Pairing {\n    id\n    state\n    side\n    waitingFor\n    requestedAt\n    replyDueOn\n    answeredAt\n    listing {\n      id\n      title\n      institution {\n        id\n        name\n        countryName\n      }\n    }\n    partnerListing {\n      id\n      title\n      institution {\n        id\n        name\n        countryName\n      }\n    }\n  }\n"): typeof import('./graphql').PairingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pairings($after: String) {\n    pairings(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PairingRow\n      }\n    }\n  }\n"): typeof import('./graphql').PairingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pairing($id: ID!) {\n    pairing(id: $id) {\n      ...PairingRow\n      message\n      declineReason\n      declineComment\n      listing {\n        ...ListingFacts\n        mayEdit\n      }\n      partnerListing {\n        ...ListingFacts\n      }\n      contacts {\n        side\n        name\n        email\n        institution {\n          id\n          name\n        }\n      }\n      history {\n        at\n        event\n        actor\n        onBehalfOf\n        comment\n      }\n      nextBest {\n        ...Suggestion\n      }\n    }\n  }\n"): typeof import('./graphql').PairingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerRequest($input: AnswerRequestInput!) {\n    answerRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRequest($id: ID!) {\n    withdrawRequest(pairingId: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveProfile($input: SaveProfileInput!) {\n    saveProfile(input: $input) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SaveProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestMembership($institutionId: ID!, $role: MembershipRole!) {\n    requestMembership(institutionId: $institutionId, role: $role) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').RequestMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tokens {\n    tokens {\n      id\n      label\n      createdAt\n      expiresAt\n      lastUsedAt\n    }\n  }\n"): typeof import('./graphql').TokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      __typename\n      ... on CreateTokenSuccess {\n        token\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').CreateTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeToken($id: ID!) {\n    revokeToken(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MembershipRequests {\n    membershipRequests {\n      requestedAt\n      person {\n        id\n        email\n        displayName\n      }\n      membership {\n        id\n        role\n        institution {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MembershipRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideMembership($membershipId: ID!, $accept: Boolean!) {\n    decideMembership(membershipId: $membershipId, accept: $accept) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').DecideMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstitutionChoices($search: String!) {\n    institutions(search: $search, first: 20) {\n      nodes {\n        id\n        name\n        city\n        countryName\n      }\n    }\n  }\n"): typeof import('./graphql').InstitutionChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RankingPage on Ranking {\n    learningOn\n    leastAnswers\n    trainingUnavailable\n    fairness {\n      on\n      nearEqual\n      capFactor\n      floorShare\n      underRepresented\n      explorationShare\n    }\n    live {\n      ...RankingModelCard\n    }\n    models {\n      ...RankingModelCard\n    }\n    runs {\n      id\n      askedFor\n      createdAt\n      startedAt\n      endedAt\n      result\n      text\n    }\n  }\n"): typeof import('./graphql').RankingPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RankingModelCard on RankingModel {\n    id\n    version\n    state\n    madeAt\n    dataFrom\n    dataTo\n    reason\n    figures {\n      pages\n      answers\n      features\n      trees\n      comparedWith\n      laterPages\n      difference\n      lower\n      upper\n    }\n  }\n"): typeof import('./graphql').RankingModelCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ranking {\n    ranking {\n      ...RankingPage\n    }\n  }\n"): typeof import('./graphql').RankingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TrainRanking {\n    trainRanking {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').TrainRankingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchLearning($on: Boolean!, $reason: String!) {\n    switchLearning(on: $on, reason: $reason) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SwitchLearningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseRankingModel($modelId: ID, $reason: String!) {\n    chooseRankingModel(modelId: $modelId, reason: $reason) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').ChooseRankingModelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFairnessRules($input: FairnessRulesInput!) {\n    saveFairnessRules(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveFairnessRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExposureReport($from: Date, $to: Date) {\n    exposureReport(from: $from, to: $to) {\n      from\n      to\n      countries {\n        country\n        countryName\n        region\n        figures {\n          ...Exposure\n        }\n      }\n      regions {\n        region\n        figures {\n          ...Exposure\n        }\n      }\n      total {\n        ...Exposure\n      }\n      terms {\n        name\n        from\n        to\n        listings\n        gini\n      }\n    }\n  }\n"): typeof import('./graphql').ExposureReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Exposure on ExposureFigures {\n    listings\n    impressions\n    exposure\n    requestsSent\n    requestsReceived\n    acceptances\n  }\n"): typeof import('./graphql').ExposureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundRow on MatchingRound {\n    id\n    state\n    name\n    termStart\n    termEnd\n    institution {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').RoundRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchingRounds($after: String) {\n    matchingRounds(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...RoundRow\n      }\n    }\n  }\n"): typeof import('./graphql').MatchingRoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchingRound($id: ID!) {\n    matchingRound(id: $id) {\n      ...RoundRow\n      version\n      text\n      opensOn\n      closesOn\n      entry\n      fields\n      mostPartners\n      mostPairsPerInstitution\n      minimumFit\n      spreadChances\n      listings\n      myListings {\n        id\n        title\n      }\n      mayOrganise\n      mayEnter\n      proposal {\n        runAt\n        asianListings\n        europeanListings\n        candidates\n        pairs\n        leftOver\n        totalFit\n        gap\n      }\n    }\n  }\n"): typeof import('./graphql').MatchingRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundPairs($id: ID!, $after: String) {\n    matchingRound(id: $id) {\n      pairs(first: 50, after: $after) {\n        total\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          fit\n          struckOutReason\n          pairingId\n          maySend\n          mayStrikeOut\n          ourListingId\n          theirListingId\n          struckOutBy {\n            id\n            name\n          }\n          ours {\n            id\n            title\n            institution {\n              id\n              name\n              countryName\n            }\n          }\n          theirs {\n            id\n            title\n            institution {\n              id\n              name\n              countryName\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RoundPairsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundLeftOver($id: ID!, $after: String) {\n    matchingRound(id: $id) {\n      leftOver(first: 50, after: $after) {\n        total\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          listingId\n          reason\n          bestFit\n          listing {\n            id\n            title\n            institution {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RoundLeftOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRound($input: SaveRoundInput!) {\n    saveRound(input: $input) {\n      __typename\n      ... on RoundSuccess {\n        round {\n          id\n        }\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SaveRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRound($id: ID!, $version: Int!) {\n    openRound(id: $id, version: $version) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').OpenRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRound($id: ID!, $version: Int!) {\n    closeRound(id: $id, version: $version) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').CloseRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunRound($id: ID!, $version: Int!) {\n    runRound(id: $id, version: $version) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').RunRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterRound($id: ID!, $listingIds: [ID!]!) {\n    enterRound(id: $id, listingIds: $listingIds) {\n      __typename\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').EnterRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveRound($id: ID!, $listingId: ID!) {\n    leaveRound(id: $id, listingId: $listingId) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').LeaveRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StrikeOutRoundPair($id: ID!, $pairId: ID!, $reason: String!) {\n    strikeOutRoundPair(id: $id, pairId: $pairId, reason: $reason) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').StrikeOutRoundPairDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendRoundRequests($id: ID!, $pairIds: [ID!]!, $message: String!) {\n    sendRoundRequests(id: $id, pairIds: $pairIds, message: $message) {\n      __typename\n      ... on SendRoundRequestsSuccess {\n        sent {\n          pairId\n          pairingId\n          refusal {\n            message\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SendRoundRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FeasibilityFacts on Feasibility {\n    feasible\n    obstacles {\n      code\n      text\n      remedy\n    }\n    commonWeeks\n    liveSlots {\n      week\n      ourStart\n      ourEnd\n      theirStart\n      theirEnd\n    }\n    clockChanges\n    hints {\n      code\n      text\n    }\n  }\n"): typeof import('./graphql').FeasibilityFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Suggestion on PartnerSuggestion {\n    score\n    margin\n    moved\n    reasons {\n      criterion\n      contribution\n      prior\n      learned\n      text\n    }\n    feasibility {\n      ...FeasibilityFacts\n    }\n    listing {\n      ...ListingFacts\n    }\n  }\n"): typeof import('./graphql').SuggestionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OurClass($id: ID!) {\n    listing(id: $id) {\n      ...ListingFacts\n      mayEdit\n    }\n  }\n"): typeof import('./graphql').OurClassDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggestions($id: ID!, $first: Int!, $after: String) {\n    partnerSuggestions(listingId: $id, first: $first, after: $after) {\n      feasible\n      compared\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Suggestion\n      }\n    }\n  }\n"): typeof import('./graphql').SuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissSuggestion($listingId: ID!, $partnerListingId: ID!, $reason: String!) {\n    dismissSuggestion(listingId: $listingId, partnerListingId: $partnerListingId, reason: $reason) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').DismissSuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPairing($input: RequestPairingInput!) {\n    requestPairing(input: $input) {\n      __typename\n      ... on RequestPairingSuccess {\n        pairing {\n          id\n          replyDueOn\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').RequestPairingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comparison($id: ID!, $partners: [ID!]!) {\n    listing(id: $id) {\n      ...ListingFacts\n      mayEdit\n    }\n    compareSuggestions(listingId: $id, partnerListingIds: $partners) {\n      partners {\n        open\n        score\n        margin\n        reasons {\n          criterion\n          contribution\n          prior\n          learned\n          text\n        }\n        feasibility {\n          ...FeasibilityFacts\n        }\n        listing {\n          ...ListingFacts\n        }\n      }\n      criteria {\n        criterion\n        contributions\n        favours\n        by\n      }\n    }\n  }\n"): typeof import('./graphql').ComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ToolReachability {\n    toolReachability {\n      id\n      version\n      tool\n      toolName\n      place\n      placeName\n      access\n      note\n      source\n      checkedOn\n    }\n  }\n"): typeof import('./graphql').ToolReachabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveToolReachability($input: SaveToolReachabilityInput!) {\n    saveToolReachability(input: $input) {\n      __typename\n      ... on SaveToolReachabilitySuccess {\n        toolReachability {\n          toolName\n          placeName\n        }\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SaveToolReachabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Vocabularies {\n    vocabularies {\n      countries {\n        code\n        name\n        region\n        timeZones\n      }\n      fields {\n        code\n        label\n        level\n        parent\n      }\n      eqfLevels {\n        code\n        label\n      }\n      cefrLevels {\n        code\n        label\n      }\n      languages {\n        code\n        label\n      }\n      tools {\n        code\n        name\n        kind\n        notReachableIn\n      }\n      creditSystems {\n        code\n        label\n      }\n      sdgs {\n        code\n        label\n      }\n      declineReasons {\n        code\n        label\n      }\n      dismissReasons {\n        code\n        label\n      }\n    }\n  }\n"): typeof import('./graphql').VocabulariesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks($institutionId: ID!) {\n    webhooks(institutionId: $institutionId) {\n      id\n      version\n      url\n      states\n      active\n      oldSecretUntil\n    }\n  }\n"): typeof import('./graphql').WebhooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookDeliveries($institutionId: ID!, $after: String) {\n    webhooks(institutionId: $institutionId) {\n      id\n      deliveries(first: 20, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          event\n          pairingId\n          state\n          createdAt\n          attempts\n          nextAttemptAt\n          lastStatus\n          lastAnswer\n          body\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WebhookDeliveriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveWebhook($input: SaveWebhookInput!) {\n    saveWebhook(input: $input) {\n      __typename\n      ... on SaveWebhookSuccess {\n        secret\n      }\n      ... on Refusals {\n        refusals {\n          code\n          message\n          field\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SaveWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateWebhookSecret($id: ID!) {\n    rotateWebhookSecret(id: $id) {\n      __typename\n      ... on SaveWebhookSuccess {\n        secret\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').RotateWebhookSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWebhook($id: ID!) {\n    removeWebhook(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').TestWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendWebhookAgain($deliveryId: ID!) {\n    sendWebhookAgain(deliveryId: $deliveryId) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SendWebhookAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      id\n      email\n      displayName\n      unit\n      coilExperience\n      languages {\n        language\n        level\n      }\n      memberships {\n        id\n        role\n        status\n        institution {\n          id\n          name\n          city\n          timeZone\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
