using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoilMatch.Silo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "ix_expert_groups_chair",
                table: "expert_groups",
                column: "chair");

            migrationBuilder.CreateIndex(
                name: "ix_expert_groups_name",
                table: "expert_groups",
                column: "name",
                unique: true);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "pilot_reviews");

            migrationBuilder.DropTable(
                name: "expert_groups");

            migrationBuilder.DropTable(
                name: "rubrics");
        }
    }
}
