using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CoilMatch.Silo.Storage;

/// <summary>Lets <c>dotnet ef</c> read the model without starting the service or a database.</summary>
internal sealed class DesignTimeDbContext : IDesignTimeDbContextFactory<SiloDbContext>
{
    public SiloDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SiloDbContext>().UseNpgsql("Host=127.0.0.1").Options);
}
