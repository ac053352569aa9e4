using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoilMatch.Silo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class OutcomeReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "outcome_drafts");

            migrationBuilder.DropTable(
                name: "outcome_reports");

            migrationBuilder.DropTable(
                name: "partnership_follow_ups");
        }
    }
}
