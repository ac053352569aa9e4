using static CoilMatch.Silo.Reviews.RubricFrame;

namespace CoilMatch.Silo.Reviews;

/// <summary>The criteria of the rubric's first version.</summary>
/// <remarks>
/// Sentences of our own after the COIL additions to the OSCQR rubric (SUNY, CC BY 4.0), the recognition rules of Tecnológico de
/// Monterrey, the eTwinning quality label, and the definition tests of virtual exchange; section 5.2 of the field's notes.
/// </remarks>
internal static class FirstCriteria
{
    internal static readonly IReadOnlyList<RubricCriterion> All =
    [
        new("communication", CoilOscqr, "Communication that is led up to",
            "Students meet each other step by step: first as people, then about the topic, then in shared work, with time and support for each step.",
            [
                "The groups were put together and left to find their own way.",
                "There was a first meeting, but nothing that led from it to the shared work.",
                "An icebreaker and first small tasks came before the shared work; some students were left behind.",
                "Each step prepared the next one, both lecturers kept an eye on silent students, and it shows in the results.",
            ]),
        new("cultural-awareness", CoilOscqr, "Awareness of each other’s culture",
            "The work lets students notice how the others see, work and study, and makes them think about their own way.",
            [
                "The other country is only where the other students happen to be.",
                "Culture was told about, for example in a lecture, and not experienced.",
                "Tasks needed both views, and students compared them.",
                "Students compared, reflected on what surprised them, and can say what they would do differently.",
            ]),
        new("respectful-dialogue", CoilOscqr, "Respectful dialogue",
            "Rules for talking and writing to each other were agreed before the start, in words that all learners understand, and kept.",
            [
                "There were no rules, or conflicts were left to the students.",
                "There were rules of one side, or in one language that not everybody reads well.",
                "Rules were agreed with both classes, and lecturers acted when they were not kept.",
                "Both classes shaped the rules, they were at hand in all languages of the learners, and disagreement became something to learn from.",
            ]),
        new("teamwork", CoilOscqr, "Teamwork across both classes",
            "Mixed teams make something that neither class could make alone, with tools for live work and for work at different hours.",
            [
                "The classes worked side by side and showed each other the results.",
                "There were mixed teams, but one side did most of the work, or the parts were only joined at the end.",
                "Mixed teams made one result, with tools for live and for time-shifted work.",
                "Mixed teams planned, made and presented one result that needed both, and the roles in the teams were balanced.",
            ]),
        new("dates-and-slack", Oscqr, "Dates, breaks and slack",
            "Both calendars, holidays and hours were known before the start, and there was room for what goes wrong.",
            [
                "Dates of one side only; holidays or exams of the other got in the way.",
                "The dates of both were known, but there was no time for anything unforeseen.",
                "Both calendars and hours fitted, and lost time could be made up for.",
                "Dates, breaks, hours and deadlines were clear to all students from the first day, with slack that was used well.",
            ]),
        new("tools-and-access", Oscqr, "Tools that everybody can use",
            "The tools worked in both countries and for students with a weak connection, an old device or a disability; there was a second way.",
            [
                "Students were shut out by a tool, and nothing was done.",
                "Most could take part; those who could not were helped one by one, late.",
                "Tools were tried in both countries before, and there was a second way.",
                "Nobody was shut out: tools were tried, the second way was used where needed, and access was looked at by both sides.",
            ]),
        new("joint-design", Tec, "Designed together, part of both courses",
            "Both lecturers planned aims, tasks and assessment together, and the project is part of both courses and counts in both.",
            [
                "An extra beside the courses, planned by one side.",
                "Part of one course; voluntary or without weight in the other.",
                "Planned together, part of both courses, and it counts towards the grade in both.",
                "Planned together from the aims on, four weeks or longer, and weighed so that students of both sides take it seriously.",
            ]),
        new("outcomes-and-assessment", Tec, "Outcomes that are assessed",
            "The subject’s learning outcomes were clear, assessed on both sides, and can be reached by a student whose partner drops out.",
            [
                "It is not told what students should learn, or it was not assessed.",
                "Outcomes are told, and only taking part was assessed.",
                "Outcomes of the subject were assessed on both sides.",
                "Outcomes were assessed on both sides with criteria that students knew, and there was a fair way for teams that lost members.",
            ]),
        new("equal-footing", Equity, "Equal footing",
            "Language, roles, workload and decisions are shared so that neither class is the guest of the other.",
            [
                "One side decided, spoke and led; the other took part.",
                "One side led most of the time, and nothing was done about it.",
                "Roles and workload were shared, and less fluent speakers got support.",
                "Lead, language and workload were shared by design, both sides say so, and the numbers of both sides bear it out.",
            ]),
        new("inclusion", Equity, "Open to those who cannot travel",
            "The project reached students who would not have gone abroad, and none was kept out by means, health or family.",
            [
                "Nobody looked at who takes part.",
                "It was open to all, without a thought of who might be missing.",
                "Students who do not travel took part, and barriers were looked for and removed.",
                "Many who do not travel took part, support was ready on both sides, and it is told what helped.",
            ]),
        new("evidence", Equity, "Evidence and lessons",
            "Both sides tell with numbers and examples what was reached, what was not, and what others should know.",
            [
                "Statements without numbers or examples.",
                "Numbers of one side, or without saying how many answered.",
                "Numbers and examples of both sides, with how many answered.",
                "Numbers of both sides with their limits, what did not work as openly as what did, and advice that others can use.",
            ]),
    ];
}
