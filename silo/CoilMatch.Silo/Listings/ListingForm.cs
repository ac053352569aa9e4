using System.Globalization;
using CoilMatch.Matching;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Vocabularies;
using Break = CoilMatch.Silo.Institutions.Break;

namespace CoilMatch.Silo.Listings;

/// <summary>
/// Turns the form as it was sent into what is stored: texts without outer spaces, lists without repetitions, codes as the
/// tables spell them. A value that cannot be read at all is a fault; its place holds a stand-in, so that later fields keep their numbers.
/// </summary>
internal static class ListingForm
{
    internal static ListingContent Read(SaveListingInput input, FieldFaults faults) => new()
    {
        WindowStart = input.WindowStart,
        WindowEnd = input.WindowEnd,
        ModuleWeeks = input.ModuleWeeks,
        Breaks = [.. Items(input.Breaks).Select((one, i) => BreakOf(one, $"breaks[{i}].kind", faults))],
        LiveMode = input.LiveMode,
        LiveMinutesPerWeek = input.LiveMinutesPerWeek,
        TimeZone = TypedText.Of(input.TimeZone),
        Slots = [.. Items(input.Slots).Select((one, i) => SlotOf(one, $"slots[{i}]", faults))],
        StudentsMin = input.StudentsMin,
        StudentsMax = input.StudentsMax,
        Languages = [.. Items(input.Languages).Select((one, i) => LanguageOf(one, $"languages[{i}]", faults))],
        PartnerFields = input.PartnerFields,
        ListedPartnerFields = Codes(input.ListedPartnerFields, code => IscedF.Find(code)?.Code),
        ExchangeType = input.ExchangeType,
        Tools = Codes(input.Tools, code => Tools.Find(code)?.Code),
        Bandwidth = input.Bandwidth,
        PreferredCountries = Codes(input.PreferredCountries, code => AsemCountries.MemberOf(code)?.Code),
        BlockedCountries = Codes(input.BlockedCountries, code => AsemCountries.MemberOf(code)?.Code),
        BlockedInstitutions = [.. Items(input.BlockedInstitutions).Distinct()],
        Wishes = TypedText.Of(input.Wishes),
        PartnersSought = input.PartnersSought,
        Visibility = input.Visibility,
        ExpiresOn = input.ExpiresOn,
    };

    internal static CourseContent Read(CourseInput input, FieldFaults faults) => new()
    {
        Title = TypedText.Of(input.Title),
        LocalTitle = input.LocalTitle is { } local && TypedText.Of(local.Text) is { } text
            ? new LocalisedText(Languages.Find(local.Language)?.Tag ?? local.Language, text)
            : null,
        Code = TypedText.Of(input.Code),
        Description = TypedText.Of(input.Description),
        LearningOutcomes = TypedText.Of(input.LearningOutcomes),
        Keywords = [.. Items(input.Keywords).Select(TypedText.Of).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)],
        Fields = Codes(input.Fields, code => IscedF.Find(code)?.Code),
        EqfLevel = input.EqfLevel,
        Credits = input.Credits is { } credits ? CreditsOf(credits, faults) : null,
        DeliveryMode = input.DeliveryMode,
        IsNew = input.IsNew,
        Sdgs = [.. Items(input.Sdgs).Distinct()],
        TextLanguage = TypedText.Of(input.TextLanguage),
        Prerequisites = TypedText.Of(input.Prerequisites),
    };

    /// <summary>The items that are there: JSON may hold a null anywhere in a list.</summary>
    private static IEnumerable<T> Items<T>(IReadOnlyList<T>? list) => (list ?? []).Where(item => item is not null);

    /// <summary>Known codes in the table's spelling, unknown ones as they were told, for the check to name.</summary>
    private static IReadOnlyList<string> Codes(IReadOnlyList<string>? codes, Func<string, string?> find) =>
        [.. Items(codes).Select(code => find(code) ?? code).Distinct()];

    private static Credits CreditsOf(CreditsInput credits, FieldFaults faults)
    {
        if (!CreditSystems.TryParse(credits.System, out var system))
            faults.Add("unknown-code", "course.credits.system", "Choose ECTS, UCTS, ACTS, national credits or hours.");
        return new Credits(credits.Value, system);
    }

    private static Break BreakOf(BreakInput input, string field, FieldFaults faults)
    {
        var kind = input.Kind?.Trim().ToUpperInvariant() switch
        {
            null or "" or "HOLIDAY" => BreakKind.Holiday,
            "EXAMS" => BreakKind.Exams,
            _ => Unknown(),
        };
        return new Break(input.From, input.To, TypedText.Of(input.Name) ?? "", kind);

        BreakKind Unknown()
        {
            faults.Add("unknown-code", field, "A break is a HOLIDAY or for EXAMS.");
            return BreakKind.Holiday;
        }
    }

    private static WeeklySlot SlotOf(WeeklySlotInput input, string field, FieldFaults faults)
    {
        if (!Enum.IsDefined(input.Day)) faults.Add("unknown-code", $"{field}.day", "Choose a day of the week.");
        var readable = TimeOf(input.Start, $"{field}.start", faults, out var start);
        readable &= TimeOf(input.End, $"{field}.end", faults, out var end);
        return readable ? new WeeklySlot(input.Day, start, end) : new WeeklySlot(input.Day, TimeOnly.MinValue, TimeOnly.MaxValue);
    }

    private static bool TimeOf(string text, string field, FieldFaults faults, out TimeOnly time)
    {
        if (TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time)) return true;
        faults.Add("malformed-time", field, "Give a time of day such as 08:30.");
        return false;
    }

    private static WorkingLanguage LanguageOf(WorkingLanguageInput input, string field, FieldFaults faults) => new(
        Languages.Find(input.Language) is { } known ? known.Tag : input.Language,
        LevelOf(input.ClassLevel, $"{field}.classLevel", faults),
        LevelOf(input.PartnerMinimum, $"{field}.partnerMinimum", faults));

    private static CefrLevel LevelOf(string text, string field, FieldFaults faults)
    {
        if (CefrLevels.TryParse(text, out var level)) return level;
        faults.Add("unknown-code", field, "Choose a CEFR level from A1 to C2.");
        return CefrLevel.A1;
    }
}
