using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoilMatch.Silo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class PairingLifecycle : Migration
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

            migrationBuilder.CreateIndex(
                name: "ix_pairings_timer_at",
                table: "pairings",
                column: "timer_at");
        
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
