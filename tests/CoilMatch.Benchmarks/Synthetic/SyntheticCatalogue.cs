using System.Collections.Immutable;
using CoilMatch.Matching;
using CoilMatch.Vocabularies;

namespace CoilMatch.Benchmarks.Synthetic;

/// <summary>
/// A made-up catalogue of any size up to millions, the same at every run. Each listing is made when asked for, so the
/// catalogue itself takes a few megabytes.
/// </summary>
public sealed class SyntheticCatalogue
{
    private const double TitleOnly = 0.15;

    private readonly Dictionary<int, KnownPartners> queryOf = [];
    private readonly LatentTopics topics;
    private readonly Institutions institutions;
    private readonly CourseTexts texts;

    public SyntheticCatalogue(int courses)
    {
        Count = courses;
        var vocabulary = new Vocabulary(courses);
        topics = new LatentTopics(courses, vocabulary);
        institutions = new Institutions(courses);
        texts = new CourseTexts(vocabulary, topics);
        Known = KnownPartners.In(courses);
        foreach (var known in Known)
            foreach (var number in known.Partners.Prepend(known.Query))
                queryOf[number] = known;
    }

    public int Count { get; }

    /// <summary>Queries whose right answers are known.</summary>
    public IReadOnlyList<KnownPartners> Known { get; }

    /// <summary>Every listing in order, made one at a time.</summary>
    public IEnumerable<ListingProfile> All() => Enumerable.Range(0, Count).Select(Listing);

    public static Guid IdOf(int number) => new(number, 0x5EED, 0x4C15, [0x80, 0, 0, 0, 0, 0, 0, 0]);

    public ListingProfile Listing(int number)
    {
        var known = queryOf.GetValueOrDefault(number);
        var draw = Draw.For(1, number);
        var (region, topic, level) = Origin(known?.Query ?? number);
        if (known is not null && known.Query != number)
            region = region == Region.Asia ? Region.Europe : Region.Asia;
        var institution = institutions.Any(region, ref draw);
        var calendar = institutions.CalendarOf(institution, known is not null || draw.Chance(0.7), ref draw);
        var (title, description, keywords) = Texts(number, known, topic);
        var smallest = (int)Math.Round(8 * Math.Exp(2 * draw.Share()));
        return new ListingProfile
        {
            Id = IdOf(number),
            InstitutionId = institution.Id,
            Country = institution.Country.Code,
            Region = region,
            TimeZone = institution.TimeZone,
            Title = title,
            Description = description,
            Keywords = keywords,
            TextLanguage = "en",
            Fields = Fields(topic, ref draw),
            PartnerFields = draw.Share() switch { < 0.6 => PartnerFields.Any, < 0.85 => PartnerFields.Related, _ => PartnerFields.Same },
            EqfLevel = level,
            Sdgs = Sdgs(ref draw),
            WindowStart = calendar.Start,
            WindowEnd = calendar.End,
            Breaks = calendar.Breaks,
            ModuleWeeks = 4 + draw.Below(5),
            LiveMode = known is not null ? LiveMode.Either : draw.Share() switch { < 0.5 => LiveMode.Either, < 0.9 => LiveMode.Live, _ => LiveMode.Asynchronous },
            LiveMinutesPerWeek = 30 * (1 + draw.Below(4)),
            Slots = calendar.Slots,
            StudentsMin = smallest,
            StudentsMax = smallest + 5 + draw.Below(20),
            Languages = Languages(institution, known is not null, ref draw),
            ExchangeType = draw.Share() switch { < 0.1 => ExchangeType.Icebreaker, < 0.3 => ExchangeType.Discussion, < 0.9 => ExchangeType.Project, _ => ExchangeType.FullCourse },
            Tools = Tools(institution, known is not null, ref draw),
            PreferredCountries = draw.Chance(0.08) ? [draw.Of<AsemCountry>(AsemCountries.All.AsSpan()).Code] : [],
            CapacityLeft = known is not null || draw.Chance(0.97) ? 1 + draw.Below(3) : 0,
        };
    }

    /// <summary>What a course and its known partners have in common.</summary>
    private (Region Region, int Topic, int Level) Origin(int number)
    {
        var draw = Draw.For(2, number);
        return (draw.Chance(0.5) ? Region.Asia : Region.Europe,
            draw.Below(topics.Count),
            draw.Share() switch { < 0.6 => 6, < 0.92 => 7, < 0.96 => 5, _ => 8 });
    }

    /// <summary>A partner writes on the same subject; every fourth one shares no word of the title, then both have a description.</summary>
    private (string Title, string Description, ImmutableArray<string> Keywords) Texts(int number, KnownPartners? known, int topic)
    {
        var draw = Draw.For(3, number);
        var subject = topics.SubjectOf(topic, known?.Query ?? number);
        var described = !draw.Chance(TitleOnly);
        var avoided = Array.Empty<int>();
        if (known is not null && known.Query != number && Draw.For(4, number).Below(4) == 0)
        {
            var asking = Draw.For(3, known.Query);
            if (!asking.Chance(TitleOnly))
            {
                avoided = texts.Title(subject, [], ref asking).Used;
                described = true;
            }
        }

        var title = texts.Title(subject, avoided, ref draw).Title;
        return (title, described ? texts.Description(topic, subject, ref draw) : "", described ? texts.Keywords(subject, ref draw) : []);
    }

    private static ImmutableArray<string> Fields(int topic, ref Draw draw) => draw.Share() switch
    {
        < 0.8 => [LatentTopics.FieldOf(topic)],
        < 0.9 => [LatentTopics.FieldOf(topic)[..3]],
        _ => [],
    };

    private static ImmutableArray<int> Sdgs(ref Draw draw)
    {
        var first = 1 + draw.Below(17);
        return draw.Share() switch { < 0.5 => [], < 0.8 => [first], _ => [first, 1 + (first % 17)] };
    }

    private static ImmutableArray<WorkingLanguage> Languages(SyntheticInstitution institution, bool english, ref Draw draw)
    {
        var level = english ? CefrLevel.B2 : (CefrLevel)((int)CefrLevel.B1 + draw.Below(3));
        var needed = english || draw.Chance(0.75) ? CefrLevel.B1 : CefrLevel.B2;
        var inEnglish = new WorkingLanguage("en", level, needed);
        if (institution.Language == "en" || english)
            return [inEnglish];
        var own = new WorkingLanguage(institution.Language, CefrLevel.C2, CefrLevel.B2);
        return draw.Share() switch { < 0.65 => [inEnglish], < 0.92 => [inEnglish, own], _ => [own] };
    }

    private static ImmutableArray<string> Tools(SyntheticInstitution institution, bool zoom, ref Draw draw)
    {
        var tools = ImmutableArray.CreateBuilder<string>();
        if (zoom || draw.Chance(0.7))
            tools.Add("zoom");
        if (draw.Chance(0.5) || tools.Count == 0)
            tools.Add("teams");
        if (draw.Chance(0.5))
            tools.Add("moodle");
        if (draw.Chance(0.3))
            tools.Add("google-docs");
        if (draw.Chance(0.3))
            tools.Add("padlet");
        if (draw.Chance(0.25))
            tools.Add(institution.Country.Code == "CN" ? "wechat" : "whatsapp");
        if (institution.Country.Code == "CN")
            tools.Add("voov");
        return tools.ToImmutable();
    }
}
