using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>What a class uses an online tool for.</summary>
public enum ToolKind
{
    Video,
    Chat,
    Board,
    Documents,
    Lms,
}

/// <summary>An online tool that two classes may work in together.</summary>
/// <param name="Code">Kebab-case, stable.</param>
/// <param name="NotReachableIn">ISO 3166-1 alpha-2 codes of the places where students commonly cannot use it.</param>
public sealed record Tool(string Code, string Name, ToolKind Kind, ImmutableArray<string> NotReachableIn);
