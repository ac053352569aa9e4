using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CoilMatch.Silo.Storage.Migrations;

/// <summary>The feed rings a bell on every insert, and refuses to be changed, by this service as by anybody.</summary>
[DbContext(typeof(SiloDbContext))]
[Migration("20261121000001_ChangeFeedGuards")]
internal sealed class ChangeFeedGuards : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            create function changes_ring() returns trigger language plpgsql as $$
            begin
                perform pg_notify('changes', '');
                return null;
            end $$;
            create trigger changes_ring after insert on changes for each statement execute function changes_ring();

            create function changes_are_final() returns trigger language plpgsql as $$
            begin
                raise exception 'rows of the change feed are never changed or removed';
            end $$;
            create trigger changes_are_final before update or delete on changes
                for each row execute function changes_are_final();
            create trigger changes_stay before truncate on changes
                for each statement execute function changes_are_final();
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            drop trigger changes_stay on changes;
            drop trigger changes_are_final on changes;
            drop trigger changes_ring on changes;
            drop function changes_are_final();
            drop function changes_ring();
            """);
    }
}
