using System.Text.Json;

namespace CoilMatch.Silo.Plans;

/// <summary>The names of the sections, in the order of <see cref="PlanSection.All"/>.</summary>
internal enum SectionName
{
    Aims,
    Outcomes,
    Weeks,
    Tasks,
    Sessions,
    Teams,
    Assessment,
    Tools,
    Languages,
    Accessibility,
    DataSharing,
    ExternalPartner,
}

internal static class SectionNames
{
    /// <summary>The name as the plan's JSON has it, such as <c>dataSharing</c>.</summary>
    internal static string InJson(this SectionName name) => JsonNamingPolicy.CamelCase.ConvertName(name.ToString());

    internal static PlanSection Section(this SectionName name) => PlanSection.All[(int)name];
}
