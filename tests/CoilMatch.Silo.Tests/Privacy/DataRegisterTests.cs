using System.Text;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Privacy;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Xunit;

namespace CoilMatch.Silo.Tests.Privacy;

public sealed class DataRegisterTests(SiloApps<DataRegisterTests> apps) : SiloTest<DataRegisterTests>(apps)
{
    private const string Begin = "<!-- register: begin -->";
    private const string End = "<!-- register: end -->";

    [Fact]
    public async Task Every_column_that_could_hold_something_about_a_person_is_in_the_register_or_declared_as_not_personal()
    {
        var columns = await App.InDatabase(db => Task.FromResult(ColumnsOf(db.Model).ToList()));
        string[] registered = [.. DataRegister.All.SelectMany(kind => kind.Columns.Select(column => $"{kind.Table}.{column}"))];
        string[] harmless = [.. NotPersonal.Columns.SelectMany(table => table.Value.Select(column => $"{table.Key}.{column}"))];

        var undecided = columns.Where(one => one.CouldBePersonal).Select(one => one.Name).Except([.. registered, .. harmless]);
        Assert.Equal("", string.Join(' ', undecided.Order(StringComparer.Ordinal)));
        Assert.Empty(registered.Intersect(harmless));
        Assert.Empty(registered.Concat(harmless).Except(columns.Select(one => one.Name)));
    }

    [Fact]
    public async Task Every_question_of_the_register_can_be_asked()
    {
        await using var source = NpgsqlDataSource.Create(App.ConnectionString);
        foreach (var kind in DataRegister.All.Where(one => one.Own is not null))
        {
            await using var command = source.CreateCommand(kind.Own!);
            command.Parameters.Add(new NpgsqlParameter("me", Guid.NewGuid()));
            await using var rows = await command.ExecuteReaderAsync(Cancellation);
            Assert.False(await rows.ReadAsync(Cancellation), kind.Table);
        }
    }

    [Fact]
    public void The_page_of_the_documents_tells_the_register()
    {
        var path = Path.Combine(Root(), "docs", "privacy.md");
        var page = File.ReadAllText(path);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        Assert.True(begin >= 0 && end > begin, "docs/privacy.md has no place for the register");
        var told = page[(begin + Begin.Length)..end].Trim();
        var expected = Table().Trim();
        if (told != expected && Environment.GetEnvironmentVariable("WRITE_DOCS") is not null)
            File.WriteAllText(path, $"{page[..begin]}{Begin}\n\n{expected}\n\n{page[end..]}");
        Assert.True(told == expected, "docs/privacy.md tells another register: run this test with WRITE_DOCS=1, then look at the page.");
    }

    private static IEnumerable<(string Name, bool CouldBePersonal)> ColumnsOf(IModel model) =>
        from type in model.GetEntityTypes()
        from property in type.GetProperties()
        let column = $"{type.GetTableName()}.{property.GetColumnName()}"
        select (column, IsText(property) || IsPerson(property));

    /// <summary>Texts, JSON and bytes; not codes of an enumeration, nor what PostgreSQL makes of other columns.</summary>
    private static bool IsText(IProperty property)
    {
        var kept = property.GetColumnType();
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return !type.IsEnum && property.GetComputedColumnSql() is null && kept is "text" or "jsonb" or "text[]" or "bytea" or "uuid[]";
    }

    private static bool IsPerson(IProperty property) =>
        property.ClrType == typeof(PersonId) || property.ClrType == typeof(PersonId?) || property.Name is "ActorId" or "PersonId" or "By";

    private static string Table()
    {
        var text = new StringBuilder();
        foreach (var topic in DataRegister.All.GroupBy(one => one.Topic))
        {
            text.Append("### ").Append(topic.Key).Append("\n\n");
            foreach (var kind in topic)
            {
                text.Append("**`").Append(kind.Table).Append("`** (").AppendJoin(", ", kind.Columns.Select(one => $"`{one}`")).Append("): ")
                    .Append(kind.What).Append(".\n\n")
                    .Append("- Why: ").Append(kind.Purpose).Append(". ").Append(kind.Ground).Append(".\n")
                    .Append("- Kept: ").Append(kind.Kept).Append(".\n")
                    .Append("- When erased: ").Append(kind.OnErasure).Append(".\n\n");
            }
        }

        return text.ToString();
    }

    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "CoilMatch.sln"))) return at.FullName;
        }

        throw new InvalidOperationException("The tests do not run below the checkout.");
    }
}
