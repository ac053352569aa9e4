using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoilMatch.Silo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Notifications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            // People are told of what happens from now on, not of the years before.
            migrationBuilder.Sql(
                "insert into feed_positions (reader, tx, seq) values ('notifications', pg_snapshot_xmin(pg_current_snapshot()), 0)");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "feed_positions");

            migrationBuilder.DropTable(
                name: "notification_settings");

            migrationBuilder.DropTable(
                name: "notifications");

            migrationBuilder.DropTable(
                name: "mail_deliveries");
        }
    }
}
