using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoilMatch.Silo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Pairing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_pairings_state_reply_due_on",
                table: "pairings");

            migrationBuilder.AddColumn<string>(
                name: "cancellation",
                table: "pairings",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "changed_at",
                table: "pairings",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<string>(
                name: "confirmations",
                table: "pairings",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateOnly>(
                name: "due_on",
                table: "pairings",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ends_on",
                table: "pairings",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "entered_state_at",
                table: "pairings",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<string>(
                name: "plan",
                table: "pairings",
                type: "jsonb",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<string>(
                name: "plan_hash",
                table: "pairings",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "plan_stamps",
                table: "pairings",
                type: "jsonb",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<string>(
                name: "readiness",
                table: "pairings",
                type: "jsonb",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<int>(
                name: "reminded",
                table: "pairings",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "replaces",
                table: "pairings",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "requester_zone",
                table: "pairings",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "review",
                table: "pairings",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<Guid[]>(
                name: "review_escalations",
                table: "pairings",
                type: "uuid[]",
                nullable: false,
                defaultValue: new Guid[0]);

            migrationBuilder.AddColumn<Guid[]>(
                name: "review_readers",
                table: "pairings",
                type: "uuid[]",
                nullable: false,
                defaultValue: new Guid[0]);

            migrationBuilder.AddColumn<Guid[]>(
                name: "review_turns",
                table: "pairings",
                type: "uuid[]",
                nullable: false,
                defaultValue: new Guid[0]);

            migrationBuilder.AddColumn<string>(
                name: "run",
                table: "pairings",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "signatures",
                table: "pairings",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateOnly>(
                name: "starts_on",
                table: "pairings",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "timer_at",
                table: "pairings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "waiting",
                table: "pairings",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "approval_settings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    practice = table.Column<string>(type: "jsonb", nullable: false),
                    standing_delegate_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_settings", x => x.id);
                    table.ForeignKey(
                        name: "fk_approval_settings_institutions_institution_id",
                        column: x => x.institution_id,
                        principalTable: "institutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_approval_settings_people_standing_delegate_id",
                        column: x => x.standing_delegate_id,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "calendar_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: true),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: true),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_links", x => x.id);
                    table.CheckConstraint("ck_calendar_links_one_subject", "(pairing_id is null) <> (institution_id is null)");
                    table.ForeignKey(
                        name: "fk_calendar_links_institutions_institution_id",
                        column: x => x.institution_id,
                        principalTable: "institutions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_calendar_links_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_calendar_links_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "delegations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    absent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    delegate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delegations", x => x.id);
                    table.ForeignKey(
                        name: "fk_delegations_institutions_institution_id",
                        column: x => x.institution_id,
                        principalTable: "institutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_delegations_people_absent_id",
                        column: x => x.absent_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_delegations_people_delegate_id",
                        column: x => x.delegate_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "demo_clock",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    days = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_demo_clock", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "feed_positions",
                columns: table => new
                {
                    reader = table.Column<string>(type: "text", nullable: false),
                    tx = table.Column<ulong>(type: "xid8", nullable: false),
                    seq = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feed_positions", x => x.reader);
                });

            migrationBuilder.CreateTable(
                name: "mail_deliveries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    choice = table.Column<string>(type: "text", nullable: false),
                    digest_on = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_error = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_deliveries", x => x.id);
                    table.ForeignKey(
                        name: "fk_mail_deliveries_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notification_settings",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    mail = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notification_settings", x => new { x.person_id, x.kind });
                    table.ForeignKey(
                        name: "fk_notification_settings_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    section = table.Column<string>(type: "text", nullable: false),
                    reply_to = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    resolved_by = table.Column<Guid>(type: "uuid", nullable: true),
                    resolved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_comments", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_comments_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_plan_comments_people_by",
                        column: x => x.by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_plan_comments_plan_comments_reply_to",
                        column: x => x.reply_to,
                        principalTable: "plan_comments",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "webhooks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    url = table.Column<string>(type: "text", nullable: false),
                    states = table.Column<string>(type: "jsonb", nullable: false),
                    active = table.Column<bool>(type: "boolean", nullable: false),
                    secret = table.Column<string>(type: "text", nullable: false),
                    previous_secret = table.Column<string>(type: "text", nullable: true),
                    previous_secret_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhooks", x => x.id);
                    table.ForeignKey(
                        name: "fk_webhooks_institutions_institution_id",
                        column: x => x.institution_id,
                        principalTable: "institutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    change_seq = table.Column<long>(type: "bigint", nullable: false),
                    @event = table.Column<string>(name: "event", type: "text", nullable: false),
                    audience = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    asks_me = table.Column<bool>(type: "boolean", nullable: false),
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: true),
                    side = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    mail = table.Column<string>(type: "text", nullable: false),
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications", x => x.id);
                    table.ForeignKey(
                        name: "fk_notifications_mail_deliveries_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "mail_deliveries",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_notifications_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_notifications_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "webhook_deliveries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    webhook_id = table.Column<Guid>(type: "uuid", nullable: false),
                    @event = table.Column<string>(name: "event", type: "text", nullable: false),
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: true),
                    change_seq = table.Column<long>(type: "bigint", nullable: true),
                    body = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    next_attempt_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    give_up_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    leased_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_attempt_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_status = table.Column<int>(type: "integer", nullable: true),
                    last_answer = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhook_deliveries", x => x.id);
                    table.ForeignKey(
                        name: "fk_webhook_deliveries_webhooks_webhook_id",
                        column: x => x.webhook_id,
                        principalTable: "webhooks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_pairings_changed_at_id",
                table: "pairings",
                columns: new[] { "changed_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_pairings_due_on_id",
                table: "pairings",
                columns: new[] { "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_pairings_entered_state_at_id",
                table: "pairings",
                columns: new[] { "entered_state_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_pairings_timer_at",
                table: "pairings",
                column: "timer_at");

            migrationBuilder.CreateIndex(
                name: "ix_approval_settings_institution_id",
                table: "approval_settings",
                column: "institution_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_approval_settings_standing_delegate_id",
                table: "approval_settings",
                column: "standing_delegate_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_links_hash",
                table: "calendar_links",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_calendar_links_institution_id",
                table: "calendar_links",
                column: "institution_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_links_pairing_id",
                table: "calendar_links",
                column: "pairing_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_links_person_id",
                table: "calendar_links",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_delegations_absent_id",
                table: "delegations",
                column: "absent_id");

            migrationBuilder.CreateIndex(
                name: "ix_delegations_delegate_id_until",
                table: "delegations",
                columns: new[] { "delegate_id", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_delegations_institution_id_until",
                table: "delegations",
                columns: new[] { "institution_id", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_mail_deliveries_due_at",
                table: "mail_deliveries",
                column: "due_at",
                filter: "state in ('Waiting', 'Claimed', 'Failed')");

            migrationBuilder.CreateIndex(
                name: "ix_mail_deliveries_ended_at",
                table: "mail_deliveries",
                column: "ended_at",
                filter: "state = 'Dead'");

            migrationBuilder.CreateIndex(
                name: "ix_mail_deliveries_person_id_choice_digest_on",
                table: "mail_deliveries",
                columns: new[] { "person_id", "choice", "digest_on" },
                unique: true,
                filter: "digest_on is not null");

            migrationBuilder.CreateIndex(
                name: "ix_notifications_delivery_id",
                table: "notifications",
                column: "delivery_id");

            migrationBuilder.CreateIndex(
                name: "ix_notifications_pairing_id",
                table: "notifications",
                column: "pairing_id");

            migrationBuilder.CreateIndex(
                name: "ix_notifications_person_id_change_seq",
                table: "notifications",
                columns: new[] { "person_id", "change_seq" },
                unique: true,
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ix_notifications_to_digest",
                table: "notifications",
                columns: new[] { "mail", "person_id" },
                filter: "delivery_id is null and read_at is null and mail in ('Daily', 'Weekly')");

            migrationBuilder.CreateIndex(
                name: "ix_notifications_unread",
                table: "notifications",
                column: "person_id",
                filter: "read_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_plan_comments_by",
                table: "plan_comments",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_plan_comments_pairing_id_id",
                table: "plan_comments",
                columns: new[] { "pairing_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_comments_reply_to",
                table: "plan_comments",
                column: "reply_to");

            migrationBuilder.CreateIndex(
                name: "ix_webhook_deliveries_next_attempt_at",
                table: "webhook_deliveries",
                column: "next_attempt_at",
                filter: "state = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_webhook_deliveries_webhook_id_change_seq",
                table: "webhook_deliveries",
                columns: new[] { "webhook_id", "change_seq" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_webhook_deliveries_webhook_id_id",
                table: "webhook_deliveries",
                columns: new[] { "webhook_id", "id" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ix_webhooks_institution_id",
                table: "webhooks",
                column: "institution_id",
                filter: "removed_at is null");
        
            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    visibility = table.Column<string>(type: "text", nullable: false),
                    side = table.Column<string>(type: "text", nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    revisions = table.Column<string>(type: "jsonb", nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    removed_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents", x => x.id);
                    table.ForeignKey(
                        name: "fk_documents_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_documents_people_added_by",
                        column: x => x.added_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_documents_people_removed_by",
                        column: x => x.removed_by,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateIndex(
                name: "ix_documents_added_by",
                table: "documents",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_documents_pairing_id",
                table: "documents",
                column: "pairing_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_removed_by",
                table: "documents",
                column: "removed_by");

            // Those that were there before: since when they stand as they do, whose turn it is, and when time comes to look at them.
            migrationBuilder.Sql("""
                update pairings set
                    requester_zone = reply_zone,
                    changed_at = coalesce(answered_at, requested_at),
                    entered_state_at = coalesce(answered_at, requested_at),
                    waiting = case state when 'Requested' then 2 when 'CoDesign' then 3 else 0 end,
                    due_on = case state when 'Requested' then reply_due_on end,
                    timer_at = case when state in ('Requested', 'CoDesign') then now() end;
                """);

            // What happened before is nobody's news.
            migrationBuilder.Sql("""
                insert into feed_positions (reader, tx, seq)
                select reader, pg_snapshot_xmin(pg_current_snapshot()), 0 from (values ('notifications'), ('webhooks')) as readers (reader);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "approval_settings");

            migrationBuilder.DropTable(
                name: "calendar_links");

            migrationBuilder.DropTable(
                name: "delegations");

            migrationBuilder.DropTable(
                name: "demo_clock");

            migrationBuilder.DropTable(
                name: "feed_positions");

            migrationBuilder.DropTable(
                name: "notification_settings");

            migrationBuilder.DropTable(
                name: "notifications");

            migrationBuilder.DropTable(
                name: "plan_comments");

            migrationBuilder.DropTable(
                name: "webhook_deliveries");

            migrationBuilder.DropTable(
                name: "mail_deliveries");

            migrationBuilder.DropTable(
                name: "webhooks");

            migrationBuilder.DropIndex(
                name: "ix_pairings_changed_at_id",
                table: "pairings");

            migrationBuilder.DropIndex(
                name: "ix_pairings_due_on_id",
                table: "pairings");

            migrationBuilder.DropIndex(
                name: "ix_pairings_entered_state_at_id",
                table: "pairings");

            migrationBuilder.DropIndex(
                name: "ix_pairings_timer_at",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "cancellation",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "confirmations",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "due_on",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "ends_on",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "entered_state_at",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "plan",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "plan_hash",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "plan_stamps",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "readiness",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "reminded",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "replaces",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "requester_zone",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "review",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "review_escalations",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "review_readers",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "review_turns",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "run",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "signatures",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "starts_on",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "timer_at",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "waiting",
                table: "pairings");

            migrationBuilder.CreateIndex(
                name: "ix_pairings_state_reply_due_on",
                table: "pairings",
                columns: new[] { "state", "reply_due_on" });
        }
    }
}
