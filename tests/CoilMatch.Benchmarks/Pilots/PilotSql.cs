using System.Globalization;

namespace CoilMatch.Benchmarks.Pilots;

/// <summary>The statements that write <see cref="MadePilots"/>; each id is the MD5 of what it names.</summary>
internal static class PilotSql
{
    internal const string Countries =
        """
        create temporary table made_countries on commit drop as
        select code, name, region, zone, row_number() over (partition by region order by code) - 1 as place
        from unnest($1, $2, $3, $4) as told(code, name, region, zone)
        """;

    internal static IEnumerable<string> Fill(int pairings, int listingsEach, int institutionsEach, int days, string until)
    {
        yield return Institutions(institutionsEach);
        yield return People;
        yield return Courses(listingsEach);
        yield return Listings;
        yield return Pairings(pairings, listingsEach, days, until);
        yield return WritePairings;
        yield return Changes;
        yield return OutcomeReports;
        yield return Mappings;
        yield return Testimonials;
    }

    private static string Institutions(int each) => string.Create(CultureInfo.InvariantCulture, $$$"""
        create temporary table made_institutions on commit drop as
        select md5('institution ' || code || n)::uuid as id, md5('lecturer ' || code || n)::uuid as lecturer, code, name, region, zone, n,
            row_number() over (partition by region order by code, n) - 1 as place,
            count(*) over (partition by region) as places
        from made_countries, generate_series(1, {{{each}}}) as n;
        insert into institutions (id, slug, name, name_key, search_text, local_names, country, city, time_zone, domains, kind,
            academic_sessions, defaults, confirmed, version)
        select id, 'made-' || lower(code) || n, 'Made University ' || n || ' of ' || name, 'made university ' || n || ' of ' || lower(name),
            'made university ' || n || ' of ' || lower(name), '[]', code, 'Capital', zone, jsonb_build_array('made' || n || '.' || lower(code) || '.example'),
            'University', '[]', '{"language":"en","cefr":"B2","studentsMin":10,"studentsMax":30,"liveStart":"08:00:00","liveEnd":"18:00:00","tools":["zoom","moodle"],"liveDays":null}', true, 1
        from made_institutions
        """);

    private const string People =
        """
        insert into people (id, email, languages, version)
        select lecturer, 'lecturer@made' || n || '.' || lower(code) || '.example', '[]'::jsonb, 1 from made_institutions
        union all select md5('expert ' || n)::uuid, 'expert' || n || '@made.example', '[]'::jsonb, 1 from generate_series(1, 6) as n;
        insert into memberships (id, person_id, institution_id, role, status, requested_at, decided_at, version)
        select md5('membership ' || id)::uuid, lecturer, id, 'Lecturer', 'Confirmed', timestamptz '2020-01-01', timestamptz '2020-01-01', 1 from made_institutions
        union all select md5('membership of expert ' || n)::uuid, md5('expert ' || n)::uuid, null, 'Expert', 'Confirmed', timestamptz '2020-01-01', timestamptz '2020-01-01', 1
        from generate_series(1, 6) as n
        """;

    private static string Courses(int each) => string.Create(CultureInfo.InvariantCulture, $$$"""
        create temporary table made_listings on commit drop as
        select md5('listing ' || region || told.n)::uuid as id, md5('course ' || region || told.n)::uuid as course, one.id as institution, lecturer,
            code, region, zone, told.n,
            (array['Water in the city', 'Supply chains', 'Trade and ports', 'Old towns', 'Public health', 'Energy at home'])[1 + told.n % 6] || ' ' || told.n as title
        from generate_series(0, {{{each}}} - 1) as told(n) join made_institutions one on one.place = told.n % one.places;
        insert into courses (id, institution_id, content, title, version)
        select course, institution, jsonb_build_object('title', title, 'description', 'Students study the subject where they live.',
            'keywords', '[]'::jsonb, 'fields', jsonb_build_array((array['0413', '0732', '0521', '0912'])[1 + n % 4]), 'eqfLevel', 6 + n % 2,
            'sdgs', case when n % 3 = 0 then '[4, 11]'::jsonb else '[]'::jsonb end, 'textLanguage', 'en'), title, 1
        from made_listings
        """);

    private const string Listings =
        """
        insert into listings (id, course_id, institution_id, owner_id, content, state, assumed, published_at, updated_at, partners_found,
            capacity_left, visibility, expires_on, version)
        select id, course, institution, lecturer,
            jsonb_build_object('timeZone', zone, 'studentsMin', 15 + n % 20, 'studentsMax', 25 + n % 20, 'moduleWeeks', 6, 'partnersSought', 4,
                'languages', '[{"language":"en","level":"B2"}]'::jsonb, 'tools', '["zoom","moodle"]'::jsonb, 'breaks', '[]'::jsonb, 'slots', '[]'::jsonb,
                'partnerFields', 'RELATED', 'listedPartnerFields', '[]'::jsonb, 'preferredCountries', '[]'::jsonb, 'blockedCountries', '[]'::jsonb,
                'visibility', 'PUBLIC'),
            'Withdrawn', '[]', '2020-02-01', '2020-02-01', 0, 0, 'Public', '2020-03-01', 2
        from made_listings
        """;

    /// <summary>
    /// Each pairing's couple, stage and days. The stage follows from the number, in twentieths: 4 never begun, 4 under way, 12
    /// delivered; those under way were asked for within the last months, the others over the whole time.
    /// </summary>
    private static string Pairings(int pairings, int each, int days, string until) => string.Create(CultureInfo.InvariantCulture, $$$"""
        create temporary table made_pairings on commit drop as
        with couples as (
            select n, n % 20 as stage, n % {{{each}}} as here, (n % {{{each}}} * 13 + n / {{{each}}} * 601) % {{{each}}} as there
            from generate_series(0, {{{pairings}}} - 1) as n
        ), dated as (
            select couples.*, case
                when stage in (4, 5, 6, 7) then timestamptz '{{{until}}} 08:00+00' - (75 + n % 60) * interval '1 day'
                when stage = 8 then timestamptz '{{{until}}} 08:00+00' - (110 + n % 25) * interval '1 day'
                else timestamptz '{{{until}}} 08:00+00' - 240 * interval '1 day' - (n::bigint * 7919 % {{{days}}}) * interval '1 day' end as asked
            from couples
        )
        select dated.n, stage, asked, md5('pairing ' || dated.n)::uuid as id, own.id as own, own.institution as own_place, own.lecturer as own_lecturer,
            own.code as own_country, own.zone as own_zone, partner.id as partner, partner.institution as partner_place,
            partner.lecturer as partner_lecturer, partner.code as partner_country, partner.zone as partner_zone,
            date_trunc('week', asked + interval '63 days')::date as monday,
            (array['Declined', 'Declined', 'Lapsed', 'Cancelled', 'CoDesign', 'UnderReview', 'Approved', 'Running', 'Delivered', 'Evaluated',
                'Evaluated', 'InReview', 'Published', 'Published', 'Archived', 'Archived', 'Archived', 'Archived', 'Archived', 'Archived'])[1 + stage] as state
        from dated
        join made_listings own on own.region = case when dated.n % 5 < 3 then 'Europe' else 'Asia' end and own.n = case when dated.n % 5 < 3 then here else there end
        join made_listings partner on partner.region = case when dated.n % 5 < 3 then 'Asia' else 'Europe' end and partner.n = case when dated.n % 5 < 3 then there else here end;
        create temporary table made_milestones on commit drop as
        select one.id, told.state, asked + told.days * interval '1 day' as at
        from made_pairings one, lateral (values
            ('Requested', 0, true), ('Declined', 6, one.state = 'Declined'), ('Lapsed', 15, one.state = 'Lapsed'),
            ('CoDesign', 4 + n % 5, stage >= 3), ('Cancelled', 30, one.state = 'Cancelled'), ('UnderReview', 24 + n % 7, stage >= 5),
            ('Approved', 38 + n % 9, stage >= 6), ('Ready', 52, stage >= 7), ('Running', 63, stage >= 7), ('Delivered', 102, stage >= 8),
            ('Evaluated', 115, stage in (9, 10, 11, 12, 13, 14, 15, 16, 17, 18)), ('InReview', 130, stage between 11 and 16),
            ('Published', 170, stage in (12, 13)), ('Archived', 160, one.state = 'Archived')
        ) as told(state, days, reached)
        where told.reached
        """);

    private const string WritePairings =
        """
        insert into pairings (
            id, listing_id, partner_listing_id, first_listing_id, second_listing_id, institution_id, partner_institution_id, requested_by,
            state, message, requested_at, reply_due_on, reply_zone, requester_zone, entered_state_at, changed_at, waiting, version, answered_at,
            decline_reason, plan, plan_hash, plan_stamps, readiness, run, cancellation, milestones, outcomes, assessment, practice, starts_on, ends_on)
        select one.id, own, partner, least(own, partner), greatest(own, partner), own_place, partner_place, own_lecturer,
            one.state, 'Shall our students work on this together?', asked, (asked + interval '14 days')::date, partner_zone, own_zone,
            way.last, way.last, 0, 9, case when stage = 2 then null else asked + interval '4 days' end,
            case when stage < 2 then (array['calendar', 'topic', 'workload'])[1 + n % 3] end,
            case when stage < 3 then '{}' else jsonb_build_object(
                'aims', jsonb_build_object('title', 'Joint project ' || n, 'summary', 'Teams of both classes compare what they find at home and make one thing together.', 'sharedAims', 'To see one subject from two places.'),
                'weeks', (select jsonb_agg(jsonb_build_object('monday', monday + 7 * week, 'phase',
                    (array['ICEBREAKER', 'COMPARATIVE_DISCUSSION', 'PROJECT', 'PROJECT', 'PROJECT', 'PRESENTATION_AND_REFLECTION'])[1 + week], 'focus', 'Week ' || week + 1) order by week)
                    from generate_series(0, 5 - n % 3) as week),
                'tasks', jsonb_build_array(jsonb_build_object('title', 'Compare two places', 'description', null, 'doneBy', 'BOTH', 'from', monday + 7, 'due', monday + 21, 'output', 'A report of four pages by each team')),
                'sessions', (select jsonb_agg(jsonb_build_object('startsAt', to_char(monday + 7 * week + interval '8 hours', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"'), 'minutes', 60 + 15 * (n % 3), 'purpose', 'Teams meet') order by week)
                    from generate_series(0, 3) as week),
                'teams', jsonb_build_object('size', 4 + n % 3, 'fromRequester', 2, 'fromInvited', 2, 'composition', null),
                'languages', '{"working":["en"],"support":null}'::jsonb) end,
            case when stage < 3 then null else encode(sha256(('plan ' || n)::bytea), 'hex') end, '{}', '{"requester":null,"invited":null}',
            case when stage >= 7 then jsonb_build_object('startedOn', monday, 'lastWeek', monday + 7 * (5 - n % 3), 'missed', '[]'::jsonb,
                'reports', jsonb_build_array(
                    jsonb_build_object('side', 'REQUESTER', 'week', monday, 'status', 'ON_TRACK', 'reason', null, 'incidents', '[]'::jsonb, 'minutesLost', 0, 'students', 18 + n % 15, 'comment', null, 'by', own_lecturer, 'at', to_char(asked + interval '70 days', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"')),
                    jsonb_build_object('side', 'INVITED', 'week', monday, 'status', 'ON_TRACK', 'reason', null, 'incidents', '["CONNECTION"]'::jsonb, 'minutesLost', n % 20, 'students', 16 + n % 13, 'comment', null, 'by', partner_lecturer, 'at', to_char(asked + interval '70 days', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"'))),
                'requesterStudents', 18 + n % 15, 'invitedStudents', 16 + n % 13, 'risk', null,
                'deliveredAt', case when stage >= 8 then to_char(asked + interval '102 days', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') end) end,
            case when one.state = 'Cancelled' then jsonb_build_object('reason', (array['WORKLOAD', 'CALENDAR', 'PARTNER_SILENT', 'TECHNOLOGY'])[1 + n / 20 % 4], 'comment', null,
                'side', 'REQUESTER', 'by', own_lecturer, 'at', to_char(asked + interval '30 days', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"'), 'from', 'CO_DESIGN') end,
            way.milestones,
            jsonb_build_object(
                'requester', case when stage >= 9 then jsonb_build_object('submittedAt', to_char(asked + interval '108 days', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"'), 'revision', 1) end,
                'invited', case when stage between 9 and 18 then jsonb_build_object('submittedAt', to_char(asked + interval '115 days', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"'), 'revision', 1) end),
            case when stage between 11 and 16 then jsonb_build_object('round', 1, 'chair', null, 'asked', null,
                'reviewers', jsonb_build_array(
                    jsonb_build_object('person', md5('expert ' || 1 + n % 6)::uuid, 'hasScored', stage > 11),
                    jsonb_build_object('person', md5('expert ' || 1 + (n + 1) % 6)::uuid, 'hasScored', stage > 11)),
                'decision', case when stage in (12, 13) then 'GOOD_PRACTICE' when stage > 13 then 'ACCEPTED' end) end,
            case when stage in (12, 13) then jsonb_build_object('hash', encode(sha256(('practice ' || n)::bytea), 'hex'),
                'publishedAt', to_char(asked + interval '170 days', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"'),
                'consents', jsonb_build_array(
                    jsonb_build_object('side', 'REQUESTER', 'hash', encode(sha256(('practice ' || n)::bytea), 'hex'), 'by', own_lecturer, 'at', to_char(asked + interval '160 days', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"')),
                    jsonb_build_object('side', 'INVITED', 'hash', encode(sha256(('practice ' || n)::bytea), 'hex'), 'by', partner_lecturer, 'at', to_char(asked + interval '162 days', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"')))) end,
            case when stage >= 3 then monday end, case when stage >= 3 then monday + 7 * (5 - n % 3) + 6 end
        from made_pairings one
        join (
            select id, max(at) as last,
                jsonb_agg(jsonb_build_object('state', upper(regexp_replace(state, '([a-z])([A-Z])', '\1_\2', 'g')), 'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"')) order by at) as milestones
            from made_milestones group by id
        ) as way on way.id = one.id
        """;

    private const string Changes =
        """
        insert into changes (aggregate_type, aggregate_id, version, event, data, actor_id, at)
        select 'Pairing', id, 1, 'PairingRequested', jsonb_build_object('listing', own, 'partnerListing', partner, 'replyDueOn', (asked + interval '14 days')::date), own_lecturer, asked
        from made_pairings order by n
        """;

    /// <summary>Every seventh side did not collect satisfaction; one in twenty of the delivered has no report of the invited side.</summary>
    private const string OutcomeReports =
        """
        insert into outcome_reports (pairing_id, side, revision, answers, submitted_by, submitted_at)
        select id, side, 1, jsonb_build_object(
            'students', jsonb_build_object('enrolled', started + n % 4, 'started', started, 'completed', started - n % 5),
            'satisfaction', case when (n + place) % 7 = 0 then '{"notCollected":{"reason":"NOT_ASKED"}}'::jsonb
                else jsonb_build_object('asked', started, 'n', started - 3, 'mean', 3.5 + (n % 13) / 10.0, 'sd', 0.6 + (n % 5) / 10.0) end,
            'intercultural', case when (n + place) % 3 > 0 then '{"notCollected":{"reason":"NOT_ASKED"}}'::jsonb
                else jsonb_build_object('scale', 'Short self-report', 'least', 1, 'most', 5, 'paired', started - 6, 'correlation', null,
                    'pre', jsonb_build_object('n', started - 2, 'mean', 3.1, 'sd', 0.7), 'post', jsonb_build_object('n', started - 5, 'mean', 3.3 + (n % 5) / 20.0, 'sd', 0.7)) end,
            'relations', jsonb_build_object('asked', started, 'n', started - 4, 'built', started / 2, 'joinAgain', started - 7, 'mobility', started / 3),
            'digital', jsonb_build_object('asked', started, 'n', started - 4, 'improved', started / 2 + n % 3),
            'learning', jsonb_build_object('assessed', started - n % 5, 'reached', started - n % 5 - n % 2),
            'workload', jsonb_build_object('preparation', 12 + n % 9, 'running', 18 + n % 11, 'administration', 4 + n % 5, 'planned', 34),
            'inclusion', case when n % 4 = 0 then jsonb_build_object('n', started - 2, 'nonMobile', started / 3, 'firstTime', started / 2, 'disabilitySupport', n % 3)
                else '{"notCollected":{"reason":"NOT_ASKED"}}'::jsonb end,
            'problems', jsonb_build_object('minutesLost', n % 40, 'incidents', '[{"incident":"CONNECTION","count":2}]'::jsonb),
            'access', jsonb_build_object('n', started, 'withoutStableLink', n % 4, 'withoutDevice', n % 2),
            'recognition', jsonb_build_object('creditSystem', case when place = 0 then 'ECTS' else 'NATIONAL' end, 'credits', 2, 'withCredit', started - n % 5, 'badges', 0, 'certificates', 0),
            'durability', jsonb_build_object('next', (array['REPEAT', 'CHANGED', 'UNDECIDED', 'NO'])[1 + (n + place) % 4], 'ledTo', case when n % 6 = 0 then '["CURRICULUM"]'::jsonb else '[]'::jsonb end),
            'lessons', jsonb_build_object('worked', 'Small teams with one task each week.', 'problems', 'The holidays of the two sides differ.', 'advice', 'Agree on the calendar first.'),
            'lecturer', jsonb_build_object('satisfied', 3 + n % 3, 'digitalImproved', n % 2 = 0, 'wouldRepeat', (array['YES', 'YES', 'UNDECIDED'])[1 + n % 3])),
            lecturer, submitted
        from (
            select n, id, 'Requester' as side, 0 as place, own_lecturer as lecturer, 18 + n % 15 as started, asked + interval '108 days' as submitted from made_pairings where stage >= 9
            union all
            select n, id, 'Invited', 1, partner_lecturer, 16 + n % 13, asked + interval '115 days' from made_pairings where stage between 9 and 18
        ) as told
        """;

    private const string Mappings =
        """
        insert into report_mappings (id, pairing_id, code, evidence, recorded_by, recorded_at, confirmed_by, confirmed_at, version)
        select md5('mapping ' || n || code)::uuid, id, code, jsonb_build_object('text', 'It was delivered as a COIL project of two classes.', 'figureKey', 'project.delivered', 'documentId', null, 'link', null),
            own_lecturer, asked + interval '104 days', own_lecturer, asked + interval '105 days', 1
        from made_pairings, unnest(array['A4', '1.2']) as code
        where stage >= 8 and n % 10 = 9
        """;

    private const string Testimonials =
        """
        insert into testimonials (id, pairing_id, side, text, role, country, consent_on, consent_how, recorded_by, recorded_at, version)
        select md5('testimonial ' || n)::uuid, id, 'Requester', 'Working with the other class on project ' || n || ' showed me my own subject anew.',
            case when n % 40 = 12 then 'Student' else 'Lecturer' end, own_country, (asked + interval '103 days')::date, 'Signed form', own_lecturer, asked + interval '104 days', 1
        from made_pairings where stage >= 8 and n % 20 = 12
        """;
}
