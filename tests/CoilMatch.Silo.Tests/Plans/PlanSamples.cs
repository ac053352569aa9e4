using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Plans;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Tests.Plans;

/// <summary>Two classes, in Berlin and in Hanoi, and a plan of theirs that lacks nothing.</summary>
internal static class PlanSamples
{
    /// <summary>Teaches from late September to early December 2027: clocks go back in Berlin on 31 October.</summary>
    internal static readonly ListingContent Berlin = new()
    {
        WindowStart = new(2027, 9, 27),
        WindowEnd = new(2027, 12, 3),
        ModuleWeeks = 6,
        Breaks = [new(new(2027, 11, 22), new(2027, 11, 26), "Project week", BreakKind.Holiday)],
        LiveMode = LiveMode.Live,
        LiveMinutesPerWeek = 60,
        Slots = [new(DayOfWeek.Tuesday, new(8, 0), new(12, 0)), new(DayOfWeek.Thursday, new(9, 0), new(11, 0))],
        StudentsMin = 15,
        StudentsMax = 25,
        Languages = [new("en", CefrLevel.B2, CefrLevel.B1), new("de", CefrLevel.C1, CefrLevel.A2)],
        ExchangeType = ExchangeType.Project,
        Tools = ["zoom", "moodle", "teams", "google-docs", "telegram"],
    };

    internal static readonly ListingContent Hanoi = Berlin with
    {
        WindowStart = new(2027, 9, 6),
        WindowEnd = new(2027, 12, 17),
        Breaks = [new(new(2027, 11, 8), new(2027, 11, 12), "Mid-term examinations", BreakKind.Exams)],
        LiveMinutesPerWeek = 90,
        Slots = [new(DayOfWeek.Tuesday, new(13, 0), new(17, 30)), new(DayOfWeek.Thursday, new(14, 0), new(17, 0))],
        Languages = [new("en", CefrLevel.B1, CefrLevel.B1), new("vi", CefrLevel.C2, CefrLevel.A1)],
        Tools = ["teams", "zoom", "telegram", "moodle"],
    };

    internal static readonly DateOnly Today = new(2027, 3, 1);

    internal static PlanCouple Couple(ListingContent? berlin = null, ListingContent? hanoi = null) => PlanCouple.Of(
        Row("DE", "Berlin", "Europe/Berlin", "Rivers in the city", berlin ?? Berlin),
        Row("VN", "Hanoi", "Asia/Ho_Chi_Minh", "Water and society", hanoi ?? Hanoi),
        ToolTable.First);

    internal static ListingRow Row(string country, string city, string zone, string title, ListingContent listing)
    {
        var institution = Institution.Register(new InstitutionDetails($"u-{country}", $"University of {city}", country, city, zone));
        var course = Course.Create(institution.Id, new CourseContent
        {
            Title = title,
            Description = "Two cities and their water.",
            LearningOutcomes = "- Read a map of floods\n- Compare two cities",
            EqfLevel = 6,
            Credits = new Credits(5, CreditSystem.Ects),
        });
        var at = new DateTimeOffset(2027, 1, 4, 8, 0, 0, TimeSpan.Zero);
        return new ListingRow { Listing = Listing.Create(course, null, listing, at), Course = course, Institution = institution };
    }

    /// <summary>The prefilled plan with everything told that no listing tells.</summary>
    internal static ProjectPlan Complete(PlanCouple? couple = null)
    {
        var first = PlanPrefill.Of(couple ?? Couple(), Today);
        var side = new SideAssessment(20, 15, "By the shared rubric");
        return first with
        {
            Outcomes = first.Outcomes! with
            {
                Joint = "Students compare how two cities live with water.",
                Requester = first.Outcomes!.Requester with { AchievableWithoutCoil = true },
                Invited = first.Outcomes!.Invited with { AchievableWithoutCoil = false },
            },
            Tasks = [new("Map one street", null, PlanTaskParty.Both, first.Weeks![0].Monday, first.Weeks![^1].Monday.AddDays(4), "A map")],
            Assessment = new AssessmentSection(true, null, side, side),
            Accessibility = new AccessibilitySection([AccessibilityMeasure.Captions], null),
            DataSharing = new DataSharingSection(DataSharingBasis.Consent, false, null, null),
        };
    }
}
