using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoilMatch.Silo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class MatchingRounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: true),
                    call = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    run = table.Column<int>(type: "integer", nullable: false),
                    proposal = table.Column<string>(type: "jsonb", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rounds", x => x.id);
                    table.ForeignKey(
                        name: "fk_rounds_institutions_institution_id",
                        column: x => x.institution_id,
                        principalTable: "institutions",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "round_entries",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    listing_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_entries", x => new { x.round_id, x.listing_id });
                    table.ForeignKey(
                        name: "fk_round_entries_listings_listing_id",
                        column: x => x.listing_id,
                        principalTable: "listings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_round_entries_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "round_left_overs",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    run = table.Column<int>(type: "integer", nullable: false),
                    listing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    best_fit = table.Column<double>(type: "double precision", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_left_overs", x => new { x.round_id, x.run, x.listing_id });
                    table.ForeignKey(
                        name: "fk_round_left_overs_listings_listing_id",
                        column: x => x.listing_id,
                        principalTable: "listings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_round_left_overs_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "round_pairs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    run = table.Column<int>(type: "integer", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    asian_listing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    european_listing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fit = table.Column<double>(type: "double precision", nullable: false),
                    struck_out_reason = table.Column<string>(type: "text", nullable: true),
                    struck_out_by = table.Column<Guid>(type: "uuid", nullable: true),
                    pairing_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_pairs", x => x.id);
                    table.ForeignKey(
                        name: "fk_round_pairs_institutions_struck_out_by",
                        column: x => x.struck_out_by,
                        principalTable: "institutions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_round_pairs_listings_asian_listing_id",
                        column: x => x.asian_listing_id,
                        principalTable: "listings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_round_pairs_listings_european_listing_id",
                        column: x => x.european_listing_id,
                        principalTable: "listings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_round_pairs_pairings_pairing_id",
                        column: x => x.pairing_id,
                        principalTable: "pairings",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_round_pairs_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_round_entries_listing_id",
                table: "round_entries",
                column: "listing_id");

            migrationBuilder.CreateIndex(
                name: "ix_round_left_overs_listing_id",
                table: "round_left_overs",
                column: "listing_id");

            migrationBuilder.CreateIndex(
                name: "ix_round_pairs_asian_listing_id",
                table: "round_pairs",
                column: "asian_listing_id");

            migrationBuilder.CreateIndex(
                name: "ix_round_pairs_european_listing_id",
                table: "round_pairs",
                column: "european_listing_id");

            migrationBuilder.CreateIndex(
                name: "ix_round_pairs_pairing_id",
                table: "round_pairs",
                column: "pairing_id");

            migrationBuilder.CreateIndex(
                name: "ix_round_pairs_round_id_run_place",
                table: "round_pairs",
                columns: new[] { "round_id", "run", "place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_round_pairs_struck_out_by",
                table: "round_pairs",
                column: "struck_out_by");

            migrationBuilder.CreateIndex(
                name: "ix_rounds_institution_id",
                table: "rounds",
                column: "institution_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "round_entries");

            migrationBuilder.DropTable(
                name: "round_left_overs");

            migrationBuilder.DropTable(
                name: "round_pairs");

            migrationBuilder.DropTable(
                name: "rounds");
        }
    }
}
