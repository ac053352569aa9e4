using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoilMatch.Silo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Learning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ranking_models",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    model_version = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    data_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    data_to = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    figures = table.Column<string>(type: "jsonb", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ranking_models", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ranking_settings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    learning_on = table.Column<bool>(type: "boolean", nullable: false),
                    fairness = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ranking_settings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "suggestion_pages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    listing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    shown_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    model_version = table.Column<string>(type: "text", nullable: true),
                    explored = table.Column<bool>(type: "boolean", nullable: false),
                    feature_list = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_suggestion_pages", x => x.id);
                    table.ForeignKey(
                        name: "fk_suggestion_pages_listings_listing_id",
                        column: x => x.listing_id,
                        principalTable: "listings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "training_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_for = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    result = table.Column<string>(type: "text", nullable: true),
                    text = table.Column<string>(type: "text", nullable: true),
                    model_version = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_runs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "impressions",
                columns: table => new
                {
                    page_id = table.Column<Guid>(type: "uuid", nullable: false),
                    partner_listing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    propensity = table.Column<double>(type: "double precision", nullable: false),
                    prior_margin = table.Column<double>(type: "double precision", nullable: false),
                    features = table.Column<float[]>(type: "real[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_impressions", x => new { x.page_id, x.partner_listing_id });
                    table.ForeignKey(
                        name: "fk_impressions_listings_partner_listing_id",
                        column: x => x.partner_listing_id,
                        principalTable: "listings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_impressions_suggestion_pages_page_id",
                        column: x => x.page_id,
                        principalTable: "suggestion_pages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_impressions_partner_listing_id",
                table: "impressions",
                column: "partner_listing_id");

            migrationBuilder.CreateIndex(
                name: "ix_ranking_models_model_version",
                table: "ranking_models",
                column: "model_version",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ranking_models_state",
                table: "ranking_models",
                column: "state",
                unique: true,
                filter: "state = 'Live'");

            migrationBuilder.CreateIndex(
                name: "ix_suggestion_pages_listing_id_shown_at",
                table: "suggestion_pages",
                columns: new[] { "listing_id", "shown_at" });

            migrationBuilder.CreateIndex(
                name: "ix_suggestion_pages_shown_at",
                table: "suggestion_pages",
                column: "shown_at");

            migrationBuilder.CreateIndex(
                name: "ix_training_runs_ended_at",
                table: "training_runs",
                column: "ended_at",
                unique: true,
                filter: "ended_at is null")
                .Annotation("Npgsql:NullsDistinct", false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "impressions");

            migrationBuilder.DropTable(
                name: "ranking_models");

            migrationBuilder.DropTable(
                name: "ranking_settings");

            migrationBuilder.DropTable(
                name: "training_runs");

            migrationBuilder.DropTable(
                name: "suggestion_pages");
        }
    }
}
