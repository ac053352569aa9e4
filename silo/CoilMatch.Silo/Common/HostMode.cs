using System.Reflection;

namespace CoilMatch.Silo.Common;

internal static class HostMode
{
    /// <summary>True while the build reads the HTTP description out of this program: no database, no background work then.</summary>
    internal static bool IsDocumentGeneration { get; } = Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider";
}
