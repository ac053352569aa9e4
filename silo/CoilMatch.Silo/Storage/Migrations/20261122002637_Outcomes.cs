using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace CoilMatch.Silo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Outcomes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "assessment",
                table: "pairings",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<Guid[]>(
                name: "assessment_turns",
                table: "pairings",
                type: "uuid[]",
                nullable: false,
                defaultValue: new Guid[0]);

            migrationBuilder.AddColumn<string>(
                name: "milestones",
                table: "pairings",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "outcomes",
                table: "pairings",
                type: "jsonb",
                nullable: false,
                defaultValue: """{"requester":null,"invited":null}""");

            migrationBuilder.AddColumn<string>(
                name: "practice",
                table: "pairings",
                type: "jsonb",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "credential_keys",
                columns: table => new
                {
                    multibase = table.Column<string>(type: "text", nullable: false),
                    x = table.Column<byte[]>(type: "bytea", nullable: false),
                    y = table.Column<byte[]>(type: "bytea", nullable: false),
                    first_used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credential_keys", x => x.multibase);
                });

            migrationBuilder.CreateTable(
                name: "credentials",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<string>(type: "text", nullable: false),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    achievement = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    status_index = table.Column<int>(type: "integer", nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    issued_by = table.Column<Guid>(type: "uuid", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    token = table.Column<string>(type: "text", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revoked_reason = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credentials", x => x.id);
                    table.ForeignKey(
                        name: "fk_credentials_institutions_institution_id",
                        column: x => x.institution_id,
                        principalTable: "institutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_credentials_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_credentials_people_issued_by",
                        column: x => x.issued_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_credentials_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "disclosed_tables",
                columns: table => new
                {
                    half_year = table.Column<string>(type: "text", nullable: false),
                    frozen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    students = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosed_tables", x => x.half_year);
                });

            migrationBuilder.CreateTable(
                name: "expert_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    chair = table.Column<Guid>(type: "uuid", nullable: true),
                    members = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_expert_groups", x => x.id);
                    table.ForeignKey(
                        name: "fk_expert_groups_people_chair",
                        column: x => x.chair,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "good_practices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    taken_down_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    taken_down_reason = table.Column<string>(type: "text", nullable: true),
                    topics = table.Column<List<string>>(type: "text[]", nullable: false),
                    countries = table.Column<List<string>>(type: "text[]", nullable: false),
                    languages = table.Column<List<string>>(type: "text[]", nullable: false),
                    search_title = table.Column<string>(type: "text", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false),
                    search = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false, computedColumnSql: "setweight(to_tsvector('english', search_title), 'A') || setweight(to_tsvector('english', search_text), 'B')", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_good_practices", x => x.id);
                    table.ForeignKey(
                        name: "fk_good_practices_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hand_over_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    step = table.Column<string>(type: "text", nullable: true),
                    rows_done = table.Column<long>(type: "bigint", nullable: false),
                    rows_in_all = table.Column<long>(type: "bigint", nullable: false),
                    schema_version = table.Column<string>(type: "text", nullable: true),
                    documents = table.Column<long>(type: "bigint", nullable: false),
                    lost_documents = table.Column<long>(type: "bigint", nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: true),
                    sha256 = table.Column<string>(type: "text", nullable: true),
                    failure = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hand_over_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outcome_drafts",
                columns: table => new
                {
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<string>(type: "text", nullable: false),
                    answers = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    saved_by = table.Column<Guid>(type: "uuid", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outcome_drafts", x => new { x.pairing_id, x.side });
                    table.ForeignKey(
                        name: "fk_outcome_drafts_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_outcome_drafts_people_saved_by",
                        column: x => x.saved_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "outcome_reports",
                columns: table => new
                {
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    answers = table.Column<string>(type: "jsonb", nullable: false),
                    submitted_by = table.Column<Guid>(type: "uuid", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outcome_reports", x => new { x.pairing_id, x.side, x.revision });
                    table.ForeignKey(
                        name: "fk_outcome_reports_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_outcome_reports_people_submitted_by",
                        column: x => x.submitted_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partnership_follow_ups",
                columns: table => new
                {
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    next = table.Column<string>(type: "text", nullable: false),
                    led_to = table.Column<string>(type: "jsonb", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partnership_follow_ups", x => new { x.pairing_id, x.side, x.number });
                    table.ForeignKey(
                        name: "fk_partnership_follow_ups_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_partnership_follow_ups_people_by",
                        column: x => x.by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "practice_uses",
                columns: table => new
                {
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    credit = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_practice_uses", x => x.pairing_id);
                    table.ForeignKey(
                        name: "fk_practice_uses_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_mappings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    evidence = table.Column<string>(type: "jsonb", nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    removed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_mappings", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_mappings_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_report_mappings_people_confirmed_by",
                        column: x => x.confirmed_by,
                        principalTable: "people",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_report_mappings_people_recorded_by",
                        column: x => x.recorded_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_report_mappings_people_removed_by",
                        column: x => x.removed_by,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    cut_off = table.Column<DateOnly>(type: "date", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    quoted = table.Column<string>(type: "jsonb", nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_by = table.Column<Guid>(type: "uuid", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_reports_people_made_by",
                        column: x => x.made_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reports_people_published_by",
                        column: x => x.published_by,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "rubrics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    criteria = table.Column<string>(type: "jsonb", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    in_force_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    in_force_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rubrics", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "testimonials",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    country = table.Column<string>(type: "text", nullable: false),
                    consent_on = table.Column<DateOnly>(type: "date", nullable: false),
                    consent_how = table.Column<string>(type: "text", nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_testimonials", x => x.id);
                    table.ForeignKey(
                        name: "fk_testimonials_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_testimonials_people_recorded_by",
                        column: x => x.recorded_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_testimonials_people_withdrawn_by",
                        column: x => x.withdrawn_by,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "pilot_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    rubric_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    chair = table.Column<Guid>(type: "uuid", nullable: true),
                    begun_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    assignments = table.Column<string>(type: "jsonb", nullable: false),
                    first_scores = table.Column<string>(type: "jsonb", nullable: false),
                    revisions = table.Column<string>(type: "jsonb", nullable: false),
                    discussion = table.Column<string>(type: "jsonb", nullable: false),
                    conflicts = table.Column<string>(type: "jsonb", nullable: false),
                    outcome = table.Column<string>(type: "jsonb", nullable: true),
                    take_part = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pilot_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_pilot_reviews_expert_groups_group_id",
                        column: x => x.group_id,
                        principalTable: "expert_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_pilot_reviews_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_pilot_reviews_people_chair",
                        column: x => x.chair,
                        principalTable: "people",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_pilot_reviews_rubrics_rubric_id",
                        column: x => x.rubric_id,
                        principalTable: "rubrics",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_credentials_institution_id",
                table: "credentials",
                column: "institution_id");

            migrationBuilder.CreateIndex(
                name: "ix_credentials_issued_by",
                table: "credentials",
                column: "issued_by");

            migrationBuilder.CreateIndex(
                name: "ix_credentials_pairing_id_side_achievement_subject",
                table: "credentials",
                columns: new[] { "pairing_id", "side", "achievement", "subject" },
                unique: true,
                filter: "revoked_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_credentials_person_id",
                table: "credentials",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_credentials_status_index",
                table: "credentials",
                column: "status_index",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_expert_groups_chair",
                table: "expert_groups",
                column: "chair");

            migrationBuilder.CreateIndex(
                name: "ix_expert_groups_name",
                table: "expert_groups",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_good_practices_pairing_id",
                table: "good_practices",
                column: "pairing_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_good_practices_published_at_id",
                table: "good_practices",
                columns: new[] { "published_at", "id" },
                descending: new bool[0],
                filter: "published_at is not null and taken_down_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_good_practices_search",
                table: "good_practices",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_hand_over_files_ended_at",
                table: "hand_over_files",
                column: "ended_at",
                unique: true,
                filter: "ended_at is null")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_outcome_drafts_saved_by",
                table: "outcome_drafts",
                column: "saved_by");

            migrationBuilder.CreateIndex(
                name: "ix_outcome_reports_submitted_at",
                table: "outcome_reports",
                column: "submitted_at");

            migrationBuilder.CreateIndex(
                name: "ix_outcome_reports_submitted_by",
                table: "outcome_reports",
                column: "submitted_by");

            migrationBuilder.CreateIndex(
                name: "ix_partnership_follow_ups_by",
                table: "partnership_follow_ups",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_pilot_reviews_chair",
                table: "pilot_reviews",
                column: "chair");

            migrationBuilder.CreateIndex(
                name: "ix_pilot_reviews_group_id",
                table: "pilot_reviews",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "ix_pilot_reviews_pairing_id_round",
                table: "pilot_reviews",
                columns: new[] { "pairing_id", "round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pilot_reviews_rubric_id",
                table: "pilot_reviews",
                column: "rubric_id");

            migrationBuilder.CreateIndex(
                name: "ix_report_mappings_confirmed_by",
                table: "report_mappings",
                column: "confirmed_by");

            migrationBuilder.CreateIndex(
                name: "ix_report_mappings_pairing_id_code",
                table: "report_mappings",
                columns: new[] { "pairing_id", "code" },
                unique: true,
                filter: "removed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_report_mappings_recorded_by",
                table: "report_mappings",
                column: "recorded_by");

            migrationBuilder.CreateIndex(
                name: "ix_report_mappings_removed_by",
                table: "report_mappings",
                column: "removed_by");

            migrationBuilder.CreateIndex(
                name: "ix_reports_kind_cut_off_first_day",
                table: "reports",
                columns: new[] { "kind", "cut_off", "first_day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_made_by",
                table: "reports",
                column: "made_by");

            migrationBuilder.CreateIndex(
                name: "ix_reports_published_by",
                table: "reports",
                column: "published_by");

            migrationBuilder.CreateIndex(
                name: "ix_rubrics_number",
                table: "rubrics",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rubrics_state",
                table: "rubrics",
                column: "state",
                unique: true,
                filter: "state in ('Draft', 'InForce')");

            migrationBuilder.CreateIndex(
                name: "ix_testimonials_pairing_id",
                table: "testimonials",
                column: "pairing_id");

            migrationBuilder.CreateIndex(
                name: "ix_testimonials_recorded_by",
                table: "testimonials",
                column: "recorded_by");

            migrationBuilder.CreateIndex(
                name: "ix_testimonials_withdrawn_by",
                table: "testimonials",
                column: "withdrawn_by");

            // What is known of older pairings: when they were asked for, and since when they are where they are.
            migrationBuilder.Sql(
                """
                update pairings set milestones = jsonb_build_array(jsonb_build_object('state', 'REQUESTED', 'at', requested_at))
                    || case when state = 'Requested' then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
                        'state', upper(regexp_replace(state, '([a-z])([A-Z])', '\1_\2', 'g')), 'at', entered_state_at)) end;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "credential_keys");

            migrationBuilder.DropTable(
                name: "credentials");

            migrationBuilder.DropTable(
                name: "disclosed_tables");

            migrationBuilder.DropTable(
                name: "good_practices");

            migrationBuilder.DropTable(
                name: "hand_over_files");

            migrationBuilder.DropTable(
                name: "outcome_drafts");

            migrationBuilder.DropTable(
                name: "outcome_reports");

            migrationBuilder.DropTable(
                name: "partnership_follow_ups");

            migrationBuilder.DropTable(
                name: "pilot_reviews");

            migrationBuilder.DropTable(
                name: "practice_uses");

            migrationBuilder.DropTable(
                name: "report_mappings");

            migrationBuilder.DropTable(
                name: "reports");

            migrationBuilder.DropTable(
                name: "testimonials");

            migrationBuilder.DropTable(
                name: "expert_groups");

            migrationBuilder.DropTable(
                name: "rubrics");

            migrationBuilder.DropColumn(
                name: "assessment",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "assessment_turns",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "milestones",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "outcomes",
                table: "pairings");

            migrationBuilder.DropColumn(
                name: "practice",
                table: "pairings");
        }
    }
}
