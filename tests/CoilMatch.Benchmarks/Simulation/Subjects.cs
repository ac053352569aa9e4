namespace CoilMatch.Benchmarks.Simulation;

/// <summary>A subject of the generated world: its field of ISCED-F and words that its courses use.</summary>
internal sealed record Subject(string Field, string[] Words);

/// <summary>Word lists that the generated courses are written from.</summary>
internal static class Subjects
{
    /// <summary>Words that any course may use.</summary>
    public static readonly string[] Common =
        "introduction advanced methods project international practice theory applied analysis studies seminar systems policy design".Split(' ');

    public static readonly Subject[] All =
    [
        Of("0413", "logistics supply chain port container transport warehouse procurement inventory shipping freight trade"),
        Of("0414", "marketing brand consumer advertising retail campaign segmentation pricing digital customer loyalty market"),
        Of("0412", "finance bank portfolio investment risk credit bond equity insurance audit derivative capital"),
        Of("0311", "economics growth inflation labour inequality trade development game welfare fiscal monetary market"),
        Of("0421", "law contract treaty court rights constitution arbitration property criminal comparative litigation legal"),
        Of("0613", "software programming algorithm testing architecture cloud database agile network security mobile web"),
        Of("0619", "learning neural data mining vision language statistics classification robot model prediction intelligence"),
        Of("0715", "machine thermodynamics mechanics turbine manufacturing material robot control vibration engine energy fluid"),
        Of("0732", "concrete bridge structure housing urban construction water soil road earthquake planning building"),
        Of("0713", "energy solar wind grid power battery storage photovoltaic hydrogen efficiency renewable circuit"),
        Of("0521", "climate ecology biodiversity river pollution conservation carbon forest ocean sustainability waste energy"),
        Of("0811", "crop soil irrigation rice harvest agriculture farm seed pest livestock food sustainability"),
        Of("0913", "nursing patient care hospital elderly health clinical mental community midwifery ethics communication"),
        Of("0988", "health epidemiology vaccine prevention nutrition population infection policy statistics community sanitation disease"),
        Of("0313", "psychology cognition emotion memory behaviour therapy perception personality child mental learning experiment"),
        Of("0111", "education curriculum teacher pedagogy assessment classroom inclusion learning school child language didactics"),
        Of("0231", "language translation grammar phonetics writing speaking vocabulary discourse bilingual culture communication text"),
        Of("0213", "art sculpture painting museum gallery drawing exhibition heritage culture photography aesthetics craft"),
        Of("1015", "tourism hotel heritage destination travel festival hospitality guide culture resort visitor service"),
        Of("0321", "journalism news media broadcast reporting audience ethics interview photography digital communication press"),
    ];

    private static Subject Of(string field, string words) => new(field, words.Split(' '));
}
