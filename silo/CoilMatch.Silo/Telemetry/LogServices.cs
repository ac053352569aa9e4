using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Logging.Console;

namespace CoilMatch.Silo.Telemetry;

internal static class LogServices
{
    /// <summary>What the parts we did not write say at these levels, each request and each command, is told by ours in a line or not at all.</summary>
    private static readonly Dictionary<string, string?> Levels = new()
    {
        ["Logging:LogLevel:Microsoft"] = "Warning",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore.Query"] = "Critical",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Connection"] = "Critical",
        ["Logging:LogLevel:System.Net.Http"] = "Warning",
        ["Logging:LogLevel:Quartz"] = "Warning",
        ["Logging:LogLevel:Azure"] = "Warning",
    };

    /// <summary>One line of JSON for each event; settings such as <c>Logging__LogLevel__Quartz=Information</c> say more.</summary>
    internal static void AddLog(this WebApplicationBuilder builder)
    {
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = Levels });
        builder.Logging.ClearProviders()
            .AddConsole(console => console.FormatterName = LogLine.Formatter)
            .AddConsoleFormatter<LogLine, ConsoleFormatterOptions>(options => options.IncludeScopes = true);
    }
}
