using System.Collections.Frozen;

namespace CoilMatch.Matching.Topics;

/// <summary>Words that say nothing about a subject, in folded spelling, for the languages most courses are written in.</summary>
internal static class StopWords
{
    private const string Function =
        "a an the of and or in on at to for from by with without into onto as is are was were be been being it its this that " +
        "these those their there they them we you your our will would can could should may might must shall have has had do " +
        "does did not no nor so than then also such other others both each any all some more most many much very which who " +
        "whom whose what when where how why if but about between through during over under up out via per within upon among " +
        "i ii iii iv v vi vii viii 1 2 3 4 5 6 7 8 9 s t " +
        "og i av pa til fra med for som er en et ei den det de der ved om kan skal vil " +
        "und der die das den dem des ein eine einer eines im in zu zur zum von vom mit fur auf aus bei nach als ist sind " +
        "e ed il lo la i gli le un uno una di del dello della dei degli delle da dal dalla in nel nella nei nelle con su sul " +
        "sulla per tra fra che si sono essere al alla ai alle dell all nell " +
        "et le les des du au aux une dans sur par pour avec est sont l d " +
        "y el los las unos unas con por para se es o os as do da dos das no na nos nas em um uma van het een op voor met";

    private const string Course =
        "course courses module student students lecture lectures learn learning teaching study studies semester credit credits " +
        "class classes topic topics subject subjects introduce introduction introductory basic advanced exam examination " +
        "understand understanding knowledge skills ability able aim aims include includes including provide provides cover covers";

    private const string Academic =
        "fundamentals fundamental principles principle elementary intermediate general special selected current contemporary " +
        "modern applied application applications theory theories theoretical practice practical practicum practices method " +
        "methods methodology approach approaches concept concepts analysis analytical system systems issues issue perspectives " +
        "perspective seminar workshop laboratory lab project projects thesis dissertation research level part foundation " +
        "foundations essentials overview survey aspects techniques technique problems problem case cases independent reading " +
        "readings field work works experience new first second third year degree honours graduate undergraduate master bachelor " +
        "postgraduate programme program school university department professional development critical key major main different " +
        "various based use using used related relevant important areas area content outcomes outcome objective objectives " +
        "assessment assignment assignments weekly hours week discussion discuss presentation group individual evaluate describe " +
        "explain identify apply develop demonstrate appropriate range end completion successful required prerequisite";

    private static readonly FrozenSet<string> Functional = Function.Split(' ').ToFrozenSet();
    private static readonly FrozenSet<string> OfCourses = Course.Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> GenericStems = $"{Course} {Academic}".Split(' ').Select(Stemmer.Stem).ToFrozenSet();

    public static bool IsFunctional(string word) => Functional.Contains(word);

    /// <summary>True for words that any course text uses; not shown as something that two courses share.</summary>
    public static bool IsAboutCourses(string word) => OfCourses.Contains(word);

    /// <summary>True for the stem of a word that courses of every discipline use, such as "methods".</summary>
    public static bool IsGeneric(string stem) => GenericStems.Contains(stem);
}
