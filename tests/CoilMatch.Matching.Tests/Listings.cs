using CoilMatch.Vocabularies;

namespace CoilMatch.Matching.Tests;

/// <summary>A European and an Asian listing that fit each other, to change one thing at a time.</summary>
internal static class Listings
{
    public static ListingProfile European { get; } = new()
    {
        Id = new Guid("0198a000-0000-7000-8000-000000000001"),
        InstitutionId = new Guid("0198a000-0000-7000-8000-0000000000a1"),
        Country = "DE",
        Region = Region.Europe,
        TimeZone = "Europe/Berlin",
        City = "Aschaffenburg",
        Title = "Logistics and supply chain management",
        Description = "Supply chain design, port operations and container transport between Europe and Asia.",
        TextLanguage = "en",
        Fields = ["0413"],
        EqfLevel = 6,
        WindowStart = new DateOnly(2026, 10, 5),
        WindowEnd = new DateOnly(2026, 12, 18),
        ModuleWeeks = 6,
        LiveMode = LiveMode.Live,
        LiveMinutesPerWeek = 90,
        Slots = [new WeeklySlot(DayOfWeek.Tuesday, new TimeOnly(8, 0), new TimeOnly(12, 0))],
        StudentsMin = 24,
        StudentsMax = 32,
        Languages = [new WorkingLanguage("en", CefrLevel.B2, CefrLevel.B1)],
        Tools = ["zoom", "padlet"],
    };

    public static ListingProfile Asian { get; } = European with
    {
        Id = new Guid("0198a000-0000-7000-8000-000000000002"),
        InstitutionId = new Guid("0198a000-0000-7000-8000-0000000000a2"),
        Country = "MY",
        Region = Region.Asia,
        TimeZone = "Asia/Kuala_Lumpur",
        City = "",
        Title = "Maritime supply chains",
        Description = "How a port moves a container through the supply chain.",
        WindowStart = new DateOnly(2026, 10, 12),
        WindowEnd = new DateOnly(2027, 1, 15),
        Slots = [new WeeklySlot(DayOfWeek.Tuesday, new TimeOnly(14, 0), new TimeOnly(19, 0))],
        StudentsMin = 28,
        StudentsMax = 36,
        Tools = ["zoom"],
    };

    public static ListingProfile Numbered(this ListingProfile listing, int number) =>
        listing with { Id = new Guid(number, 1, 7, 8, 0, 0, 0, 0, 0, 0, 9) };
}
