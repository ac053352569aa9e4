using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoilMatch.Silo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Privacy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "erased_at",
                table: "people",
                type: "timestamp with time zone",
                nullable: true);

            // The feed stays final: an erasure alone, in a transaction that says so, takes names out of its texts and nothing else.
            migrationBuilder.Sql(
                """
                create or replace function changes_are_final() returns trigger language plpgsql as $$
                begin
                    if tg_op = 'UPDATE' and current_setting('coilmatch.erasure', true) = 'on'
                        and to_jsonb(new) - '{data,comment}'::text[] = to_jsonb(old) - '{data,comment}'::text[] then
                        return new;
                    end if;
                    raise exception 'rows of the change feed are never changed or removed';
                end $$;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                create or replace function changes_are_final() returns trigger language plpgsql as $$
                begin
                    raise exception 'rows of the change feed are never changed or removed';
                end $$;
                """);
            migrationBuilder.DropColumn(
                name: "erased_at",
                table: "people");
        }
    }
}
