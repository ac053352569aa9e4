using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoilMatch.Silo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class OutcomesCore : Migration
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
