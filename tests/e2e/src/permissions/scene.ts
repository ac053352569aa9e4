import assert from 'node:assert/strict';
import { EMAILS, ROLES, signIn, type Role } from './people.js';

export type Reply = {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
};

/** The product with a session of each role, and one record of each kind that belongs to the institution “ours”. */
export type Scene = {
  ask: (role: Role, query: string, variables?: object) => Promise<Reply>;
  /** The header by which a role is known; none when signed out. */
  bearer: (role: Role) => { authorization?: string };
  /** Ids by what they name; those of “ours”, which nobody elsewhere may see. */
  ours: Record<string, string | undefined>;
  /** Ids by what they name that an office and a lecturer elsewhere may act on. */
  elsewhere: Record<string, string | undefined>;
};

/** What stands at a place of an answer, such as `pairings.nodes.0.id`. */
const at = (answer: unknown, place: string): unknown =>
  place.split('.').reduce<unknown>((here, name) => (Object(here) as Record<string, unknown>)[name], answer);

const idAt = (answer: unknown, place: string): string | undefined => {
  const found = at(answer, place);
  return typeof found === 'string' ? found : undefined;
};

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export async function setScene(site: string): Promise<Scene> {
  const tokens = new Map<Role, string>();
  for (const role of ROLES) if (role !== 'signed-out') tokens.set(role, await signIn(site, EMAILS[role]));
  const asToken = async (token: string | undefined, query: string, variables: object = {}) => {
    const answer = await fetch(`${site}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as Reply;
  };
  const ask: Scene['ask'] = (role, query, variables) => asToken(tokens.get(role), query, variables);
  /** Asks for something that must work while the scene is set. */
  const get = async (role: Role, query: string, variables?: object): Promise<unknown> => {
    const { data, errors } = await ask(role, query, variables);
    assert.equal(errors, undefined, `${query} was answered ${JSON.stringify(errors)}`);
    return data;
  };

  const refused = '... on Refusal { code message field }';
  const mine = `{ me { id memberships { institution { id } } } listings(mine: true) { nodes { id state } } }`;
  const [here, there] = [await get('lecturer', mine), await get('other-lecturer', mine)];
  const published = (of: unknown) =>
    (at(of, 'listings.nodes') as { id: string; state: string }[]).find(({ state }) => state === 'PUBLISHED')
      ?.id;
  const institution = idAt(here, 'me.memberships.0.institution.id');
  const reviewed = idAt(
    await get('lecturer', '{ pairings(states: [IN_REVIEW]) { nodes { id } } }'),
    'pairings.nodes.0.id',
  );

  // A pairing in its planning, with a comment and a document.
  const suggested = await get(
    'lecturer',
    `query ($id: ID!) { partnerSuggestions(listingId: $id, first: 2) { nodes { listing { id owner { email } institution { slug } } } } }`,
    { id: published(here) },
  );
  const partner = 'partnerSuggestions.nodes.0.listing';
  const requested = await get(
    'lecturer',
    `mutation ($input: RequestPairingInput!) { requestPairing(input: $input) { ${refused} ... on RequestPairingSuccess { pairing { id } } } }`,
    {
      input: {
        listingId: published(here),
        partnerListingId: idAt(suggested, `${partner}.id`),
        message: 'Shall our classes compare how goods are sourced?',
      },
    },
  );
  const planned = idAt(requested, 'requestPairing.pairing.id');
  const host = await signIn(
    site,
    `lecturer.${idAt(suggested, `${partner}.institution.slug`)}@demo.coilmatch.example`,
  );
  const agreed = await asToken(
    host,
    `mutation ($id: ID!) { answerRequest(input: { pairingId: $id, accept: true }) { ${refused} ... on AnswerRequestSuccess { pairing { state } } } }`,
    { id: planned },
  );
  assert.equal(at(agreed, 'data.answerRequest.pairing.state'), 'CO_DESIGN');
  const commented = await get(
    'lecturer',
    `mutation ($id: ID!) { commentOnPlan(input: { pairingId: $id, section: AIMS, text: "Which aim comes first?" }) { ${refused} ... on CommentOnPlanSuccess { comment { id } } } }`,
    { id: planned },
  );
  const uploaded = await fetch(`${site}/documents/${planned}?kind=OTHER&visibility=OWN_SIDE`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokens.get('lecturer')}`, 'x-file-name': 'agreement.txt' },
    body: 'An agreement between two institutions.\n',
  });
  const document: unknown = await uploaded.json();
  assert.ok(idAt(document, 'id'), JSON.stringify(document));

  const drafted = await get(
    'lecturer',
    `mutation { saveListing(input: { course: { title: "A course that is still thought about" } }) { ${refused} ... on SaveListingSuccess { listing { id state } } } }`,
  );
  const linked = await get(
    'lecturer',
    `mutation ($id: ID!) { createCalendarLink(pairingId: $id) { ${refused} ... on CreateCalendarLinkSuccess { link { id } } } }`,
    { id: planned },
  );
  const tokened = await get(
    'office',
    `mutation { createToken(input: { label: "audit", days: 30 }) { ${refused} ... on CreateTokenSuccess { id } } }`,
  );
  const joined = await get(
    'no-role',
    `mutation ($id: ID!) { requestMembership(institutionId: $id, role: LECTURER) { ${refused} ... on RequestMembershipSuccess { membership { id } } } }`,
    { id: institution },
  );
  const hooked = await get(
    'office',
    `mutation ($id: ID!) { saveWebhook(input: { institutionId: $id, states: [APPROVED], url: "http://127.0.0.1:9/hook" }) { ${refused} ... on SaveWebhookSuccess { webhook { id } } } }`,
    { id: institution },
  );
  const webhook = idAt(hooked, 'saveWebhook.webhook.id');
  const tested = await get(
    'office',
    `mutation ($id: ID!) { testWebhook(id: $id) { ${refused} ... on WebhookDeliverySuccess { delivery { id } } } }`,
    { id: webhook },
  );
  const covered = await get(
    'office',
    `mutation ($input: AddDelegationInput!) { addDelegation(input: $input) { ${refused} ... on Refusals { refusals { code message } } ... on AddDelegationSuccess { delegation { id } } } }`,
    {
      input: { institutionId: institution, delegate: EMAILS.lecturer, from: dayIn(30), until: dayIn(40) },
    },
  );
  const round = (name: string, institutionId: string | null | undefined) => ({
    input: {
      institutionId,
      name,
      text: 'Courses of both sides.',
      entry: 'FILTERED',
      minimumFit: 0.5,
      mostPartners: 1,
      opensOn: dayIn(0),
      closesOn: dayIn(20),
      termStart: dayIn(60),
      termEnd: dayIn(180),
    },
  });
  const saveRound = `mutation ($input: SaveRoundInput!) { saveRound(input: $input) { ${refused} ... on Refusals { refusals { code message field } } ... on RoundSuccess { round { id version } } } }`;
  const closedRound = await get('office', saveRound, round('A round of our own', institution));
  const plan = await get('signed-out', '{ actionPlan { code } }');
  const tagged = await get(
    'lecturer',
    `mutation ($id: ID!, $code: String!) { saveReportMapping(input: { pairingId: $id, code: $code, evidence: { text: "Students of both sides worked together.", link: "https://university.example/project" } }) { ${refused} ... on SaveReportMappingSuccess { project { mappings { id } } } } }`,
    { id: reviewed, code: idAt(plan, 'actionPlan.0.code') },
  );
  const quoted = await get(
    'lecturer',
    `mutation ($id: ID!, $day: Date!) { saveTestimonial(input: { pairingId: $id, consentHow: "By a signed form.", consentOn: $day, role: STUDENT, text: "We learned to listen before we wrote." }) { ${refused} ... on SaveTestimonialSuccess { testimonials { testimonials { id } } } } }`,
    { id: reviewed, day: dayIn(-1) },
  );

  // What all signed-in people, the experts or everybody may see, so that each question has an answer.
  const opened = await get('secretariat', saveRound, round('A round for all', null));
  const openRound = idAt(opened, 'saveRound.round.id');
  await get(
    'secretariat',
    `mutation ($id: ID!, $version: Int!) { openRound(id: $id, version: $version) { ${refused} ... on RoundSuccess { round { state } } } }`,
    { id: openRound, version: at(opened, 'saveRound.round.version') },
  );
  const made = await get(
    'secretariat',
    `mutation { makeReport(cutOff: "2026-06-30", kind: STOCKTAKING) { ${refused} ... on MakeReportSuccess { report { summary { id } } } } }`,
  );
  const practices = await get('signed-out', '{ goodPractices(first: 1) { nodes { id } } }');
  const told = (await asToken(host, '{ inbox(first: 1) { nodes { id } } }')).data;

  return {
    ask,
    bearer: (role) => (tokens.has(role) ? { authorization: `Bearer ${tokens.get(role)}` } : {}),
    ours: {
      institution,
      pairing: planned,
      reviewedPairing: reviewed,
      listing: idAt(drafted, 'saveListing.listing.id'),
      publishedListing: published(here),
      partnerListing: idAt(suggested, `${partner}.id`),
      otherPartnerListing: idAt(suggested, 'partnerSuggestions.nodes.1.listing.id'),
      comment: idAt(commented, 'commentOnPlan.comment.id'),
      document: idAt(document, 'id'),
      membership: idAt(joined, 'requestMembership.membership.id'),
      round: idAt(closedRound, 'saveRound.round.id'),
      openRound,
      delegation: idAt(covered, 'addDelegation.delegation.id'),
      webhook,
      webhookDelivery: idAt(tested, 'testWebhook.delivery.id'),
      token: idAt(tokened, 'createToken.id'),
      calendarLink: idAt(linked, 'createCalendarLink.link.id'),
      reportMapping: idAt(tagged, 'saveReportMapping.project.mappings.0.id'),
      testimonial: idAt(quoted, 'saveTestimonial.testimonials.testimonials.0.id'),
      notification: idAt(told, 'inbox.nodes.0.id'),
      report: idAt(made, 'makeReport.report.summary.id'),
      practice: idAt(practices, 'goodPractices.nodes.0.id'),
    },
    elsewhere: { institution: idAt(there, 'me.memberships.0.institution.id'), listing: published(there) },
  };
}
