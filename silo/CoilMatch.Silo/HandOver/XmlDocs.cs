using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CoilMatch.Silo.HandOver;

/// <summary>The sentences of this program's own documentation, from the file that is built beside it.</summary>
internal static partial class XmlDocs
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(Load);

    internal static string? SummaryOf(Type type) => Find($"T:{NameOf(type)}");

    /// <summary>Of a property, or of the record parameter that made it.</summary>
    internal static string? SummaryOf(PropertyInfo property) =>
        property.DeclaringType is { } type ? Find($"P:{NameOf(type)}.{property.Name}") ?? Find($"T:{NameOf(type)}#{property.Name}") : null;

    private static string? Find(string member) => Summaries.Value.GetValueOrDefault(member);

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static Dictionary<string, string> Load()
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"{typeof(XmlDocs).Assembly.GetName().Name}.xml");
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in XDocument.Load(path).Descendants("member"))
        {
            var name = (string)member.Attribute("name")!;
            if (member.Element("summary") is { } summary) found[name] = TextOf(summary);
            foreach (var parameter in member.Elements("param")) found[$"{name}#{(string)parameter.Attribute("name")!}"] = TextOf(parameter);
        }

        return found;
    }

    /// <summary>The text in one line; a reference is told by the last part of its name.</summary>
    private static string TextOf(XElement element)
    {
        var parts = element.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" or "paramref" } link => LastPart((string?)link.Attribute("cref") ?? (string?)link.Attribute("name") ?? ""),
            XElement other => TextOf(other),
            _ => "",
        });
        return Spaces().Replace(string.Concat(parts), " ").Trim();
    }

    private static string LastPart(string name) => name.Split('(')[0].Split('.', ':')[^1];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
