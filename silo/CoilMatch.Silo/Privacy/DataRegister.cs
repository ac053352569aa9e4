using System.Globalization;

namespace CoilMatch.Silo.Privacy;

/// <summary>
/// The register of personal data: every table that holds any, why, how long, and what an erasure does. The page, the export and
/// docs/privacy.md are made from it, and a test fails while a column of the database is in neither this list nor <see cref="NotPersonal"/>.
/// Nothing is held about students: they are counted, never named.
/// </summary>
internal static class DataRegister
{
    private const string Service = "Art. 6(1)(e), the institutions' task of education; for others Art. 6(1)(f), cooperation that they ask for";
    private const string Security = "Art. 6(1)(f), the security of the service";
    private const string Record = "Art. 6(1)(e), accountability for what institutions agreed; Art. 17(3)(b) and (e) where it outlasts the account";
    private const string Project = "As long as the project's record, which is the institutions'";
    private const string Account = "As long as the account";
    private const string Stays = "Stays for both institutions, under the pseudonym; name and mail address are taken out of the text";
    private const string Gone = "Deleted at once";

    private static readonly string Tokens = Text($"Until it ends or is revoked, and {Retention.TokenDays} days after");

    /// <summary>In the order in which people are told.</summary>
    internal static readonly IReadOnlyList<DataKind> All =
    [
        new(DataTopic.Account, "people", ["id", "email", "display_name", "unit", "coil_experience", "languages", "issuer", "subject", "erased_at"],
            "Your name, mail address, unit, languages and COIL experience, and by which university login you come in",
            "To know who acts, and to let partners call you by your name", Service, Account,
            "Name and mail address become a pseudonym, everything else is emptied; the old address signs in as somebody new",
            Rows("people", "t.id = @me")),
        new(DataTopic.Account, "memberships", ["person_id"],
            "Your roles: at which institution, since when, who has yet to confirm them",
            "To let you do what your role allows", Service,
            Text($"{Account}; a declined one {Retention.DeclinedDays} days"), Gone, Rows("memberships", "t.person_id = @me")),
        new(DataTopic.Access, "access_tokens", ["person_id", "hash", "label"],
            "Your sign-ins and access tokens: when they were made, end, and were last used, to the hour",
            "To keep you signed in, and to let you find a token that you forgot", Security, Tokens, Gone,
            Rows("access_tokens", "t.person_id = @me", "hash")),
        new(DataTopic.Access, "calendar_links", ["person_id", "hash"],
            "Your secret calendar addresses", "To show your sessions in your own calendar", Service,
            Text($"Until you revoke one, and {Retention.TokenDays} days after"), Gone, Rows("calendar_links", "t.person_id = @me", "hash")),
        new(DataTopic.Access, "idempotency_keys", ["person_id", "key", "request_hash", "body"],
            "For a day, the sealed answer to each change that you made, in case your browser asks again",
            "So that a change is made once even when the network fails", Security, "24 hours", Gone,
            Rows("idempotency_keys", "t.person_id = @me", "key", "request_hash", "body")),
        new(DataTopic.Notices, "notification_settings", ["person_id"],
            "What you want to be told by mail", "To send you that and nothing else", Service, Account, Gone,
            Rows("notification_settings", "t.person_id = @me")),
        new(DataTopic.Notices, "notifications", ["person_id"],
            "The notices in your inbox, and when you read them", "To tell you what waits for you", Service,
            Text($"{Retention.NoticeYears} years"), Gone, Rows("notifications", "t.person_id = @me")),
        new(DataTopic.Notices, "mail_deliveries", ["person_id", "last_error"],
            "Which mails were sent to you, and what went wrong when one was not", "To send each mail once, and to find out why one did not arrive",
            Service, Text($"{Retention.MailDays} days after it was sent or given up"), Gone, Rows("mail_deliveries", "t.person_id = @me")),
        new(DataTopic.Courses, "courses", ["title", "content"],
            "The descriptions of courses that you wrote", "To find partners for the course", Service, "As long as the institution keeps the course",
            "Stays with the institution; name and mail address are taken out of the text",
            Rows("courses", "t.id in (select course_id from listings where owner_id = @me)")),
        new(DataTopic.Courses, "listings", ["owner_id", "content"],
            "Your listings: the course in one term, its students as numbers, what you look for", "To suggest partners", Service,
            "As long as the institution keeps the course",
            "Open listings and unanswered requests are withdrawn; the institution keeps them, under the pseudonym", Rows("listings", "t.owner_id = @me")),
        new(DataTopic.Courses, "dismissals", ["reason"],
            "Suggestions that you dismissed, and why", "To suggest better partners", Service, "As long as the listing",
            "Stays with the listing; it names nobody", Rows("dismissals", "t.listing_id in (select id from listings where owner_id = @me)")),
        new(DataTopic.Courses, "suggestion_pages", ["listing_id"],
            "Which suggestions were shown for your listings", "To measure and improve the suggestions, and to share attention fairly",
            "Art. 6(1)(f), suggestions that fit and are fair", "3 years unless the service is set otherwise",
            "Stays with the listing; it names nobody", Rows("suggestion_pages", "t.listing_id in (select id from listings where owner_id = @me)")),
        new(DataTopic.Cooperation, "pairings",
            [
                "requested_by", "message", "decline_comment", "plan", "plan_stamps", "signatures", "review", "readiness", "confirmations", "run",
                "cancellation", "assessment", "practice", "outcomes", "milestones", "review_turns", "review_escalations", "review_readers", "assessment_turns",
            ],
            "Requests, project plans, signatures, approvals, weekly reports and cancellations in which you had a part",
            "To agree on a project, to carry it out and to account for it", Record, Project,
            $"{Stays}; a signed plan in which your name stood gets a new fingerprint, and its signatures are told", Pairings),
        new(DataTopic.Cooperation, "plan_comments", ["by", "resolved_by", "text"],
            "What you wrote in the margin of plans", "To agree on a plan", Record, Project, Stays, Rows("plan_comments", "t.by = @me")),
        new(DataTopic.Cooperation, "documents", ["added_by", "removed_by", "revisions"],
            "Which documents you added; the files themselves are on the project's page", "To keep agreements and materials with the project",
            Record, Project, "Stays for both institutions, under the pseudonym; what is written inside a file is not changed",
            Rows("documents", "t.added_by = @me or t.removed_by = @me")),
        new(DataTopic.Cooperation, "outcome_drafts", ["answers", "saved_by"],
            "Drafts of outcome reports that you saved", "To go on with the report later", Record, "Until the report is sent", Stays,
            Rows("outcome_drafts", "t.saved_by = @me")),
        new(DataTopic.Cooperation, "outcome_reports", ["answers", "submitted_by"],
            "Outcome reports that you sent", "To learn what projects bring, in figures", Record, Project, Stays, Rows("outcome_reports", "t.submitted_by = @me")),
        new(DataTopic.Cooperation, "partnership_follow_ups", ["by", "note"],
            "What you told of a partnership later on", "To learn what lasts", Record, Project, Stays, Rows("partnership_follow_ups", "t.by = @me")),
        new(DataTopic.Cooperation, "report_mappings", ["evidence", "recorded_by", "confirmed_by", "removed_by"],
            "To which goals of the action plan you mapped a project", "To report to the ASEM process", Record, Project, Stays,
            Rows("report_mappings", "@me in (t.recorded_by, t.confirmed_by, t.removed_by)")),
        new(DataTopic.Cooperation, "testimonials", ["text", "consent_how", "recorded_by", "withdrawn_by"],
            "Testimonials that you recorded; they name nobody, and who said one is asked first", "To show what projects mean to those who took part",
            "Art. 6(1)(a), consent of who said it", "Until the consent is withdrawn", Stays, Rows("testimonials", "@me in (t.recorded_by, t.withdrawn_by)")),
        new(DataTopic.Cooperation, "credentials", ["person_id", "issued_by", "document", "token", "revoked_reason"],
            "Badges that were issued to you, and that you issued; a badge names its subject by a salted hash", "To prove what you did", Service,
            "As long as the account", "The badge itself is deleted here; a copy that you keep can still be checked. That one was issued stays, under the pseudonym",
            Rows("credentials", "t.person_id = @me", "status_index") + " union all "
                + "select (jsonb_build_object('id', t.id, 'issued_at', t.issued_at, 'revoked_reason', t.revoked_reason))::text from credentials t where t.issued_by = @me and t.person_id is distinct from @me"),
        new(DataTopic.Offices, "approval_settings", ["practice", "standing_delegate_id"],
            "Whether your institution's approvals name you for a step or as a stand-in", "To ask the right people for a decision", Service,
            "Until the institution changes it", "You are taken out; a step that named only you falls to the office",
            "select jsonb_build_object('institution_id', t.institution_id, 'stands_in', t.standing_delegate_id = @me)::text from approval_settings t where t.standing_delegate_id = @me or t.practice::text like '%' || @me::text || '%'"),
        new(DataTopic.Offices, "delegations", ["absent_id", "delegate_id"],
            "When you were away or stood in for somebody", "To decide in time", Record, "As long as the institution's record", "Ended; the past ones stay, under the pseudonym",
            "select (to_jsonb(t) - case when t.absent_id = @me then 'delegate_id' else 'absent_id' end)::text from delegations t where @me in (t.absent_id, t.delegate_id)"),
        new(DataTopic.Offices, "webhooks", ["url"],
            "Addresses of your institution's systems; they are the institution's, not yours", "To tell these systems of changes", Service,
            "Until the office removes it", "Stays; a mail address in it is taken out", null),
        new(DataTopic.Offices, "webhook_deliveries", ["body", "last_answer"],
            "What those systems were told: ids and states, and nobody's name", "To deliver each message once", Service, "As long as the webhook",
            "Stays; a name or mail address in an answer is taken out", null),
        new(DataTopic.Reviews, "expert_groups", ["chair", "members"],
            "To which expert groups you belong, since when, and from which country and institution", "To find reviewers without a conflict of interest",
            Service, "As long as the membership", "You are taken out",
            "select (jsonb_build_object('group', t.name, 'chair', t.chair = @me, 'member', m))::text from expert_groups t, jsonb_array_elements(t.members) m where m ->> 'person' = @me::text"),
        new(DataTopic.Reviews, "pilot_reviews", ["chair", "assignments", "conflicts", "discussion", "first_scores", "outcome", "revisions", "take_part"],
            "Reviews that you gave, and conflicts of interest that you declared", "To decide on delivered projects by independent judgement", Record, Project, Stays,
            """
            select jsonb_build_object('id', t.id, 'pairing_id', t.pairing_id, 'round', t.round,
                'conflicts', (select jsonb_agg(e) from jsonb_array_elements(t.conflicts) e where e ->> 'person' = @me::text),
                'scores', (select jsonb_agg(e) from jsonb_array_elements(t.first_scores) e where e ->> 'person' = @me::text),
                'revisions', (select jsonb_agg(e) from jsonb_array_elements(t.revisions) e where e ->> 'person' = @me::text),
                'remarks', (select jsonb_agg(e) from jsonb_array_elements(t.discussion) e where e ->> 'by' = @me::text))::text
            from pilot_reviews t where @me = any(t.take_part) or t.chair = @me
            """),
        new(DataTopic.Published, "good_practices", ["content", "search_text", "search_title"],
            "Published good practices that came from your projects; they are the institutions' and name nobody", "To let others learn",
            "Art. 6(1)(e), with the consent of both institutions", "Until an institution withdraws its consent", "Stays; name and mail address are taken out of the text", null),
        new(DataTopic.Published, "practice_uses", ["credit"],
            "Which practice a plan began with, and the institutions that wrote it", "To give credit", Service, Project, "Stays; it names institutions", null),
        new(DataTopic.Published, "reports", ["content", "quoted", "made_by", "published_by"],
            "Reports that you made or published", "To report to the ASEM process", Record, "For good", "Stays, under the pseudonym; name and mail address are taken out of the text",
            Rows("reports", "@me in (t.made_by, t.published_by)", "content", "quoted")),
        new(DataTopic.Operation, "changes", ["actor_id", "data", "comment"],
            "The audit trail: what you did, when, and what you wrote about it", "To answer who decided what; nobody can change it", Record,
            "As long as the record that it tells of", "Stays under the pseudonym; your name, unit and experience are taken out of it",
            """
            select (to_jsonb(t) - '{tx}'::text[])::text from changes t
            where (t.actor_id = @me and t.aggregate_type <> 'Person') or (t.aggregate_type = 'Person' and t.aggregate_id = @me)
            """),
        new(DataTopic.Operation, "hand_over_files", ["asked_by", "failure"],
            "When you asked for an archive of the whole service", "To know who holds a copy", Security, "As long as the audit trail",
            "Stays, under the pseudonym; an archive made before is deleted after a week", Rows("hand_over_files", "t.asked_by = @me")),
    ];

    private const string Pairings =
        """
        select jsonb_build_object('id', t.id, 'state', t.state, 'requested_at', t.requested_at,
            'message', case when t.requested_by = @me then t.message end,
            'plan', case when t.plan_hash is not null then t.plan end, 'plan_hash', t.plan_hash,
            'signatures', (select jsonb_agg(s) from jsonb_array_elements(t.signatures) s where s ->> 'by' = @me::text),
            'readiness', (select jsonb_agg(r.value) from jsonb_each(t.readiness) r where r.value ->> 'by' = @me::text),
            'reports', (select jsonb_agg(r) from jsonb_array_elements(t.run -> 'reports') r where r ->> 'by' = @me::text))::text
        from pairings t where t.requested_by = @me
            or exists (select 1 from listings l where l.owner_id = @me and l.id in (t.listing_id, t.partner_listing_id))
        """;

    private static string Rows(string table, string where, params string[] without) =>
        $"select (to_jsonb(t) - '{{{string.Join(',', without)}}}'::text[])::text from {table} t where {where}";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
