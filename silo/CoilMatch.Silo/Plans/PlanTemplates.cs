using static CoilMatch.Silo.Plans.PlanPhase;

namespace CoilMatch.Silo.Plans;

/// <summary>The templates from which two lecturers can start, from two weeks to ten.</summary>
/// <remarks>
/// Lengths and phases follow what is run: one to two weeks and five to six are most frequent [ALLI], four to twelve with an
/// opening and a closing session [UDD], seven to ten with preparation and reflection [MUNI-8].
/// </remarks>
internal static class PlanTemplates
{
    internal static IReadOnlyList<PlanTemplate> All { get; } =
    [
        new("icebreaker-two-weeks", "Icebreaker, two weeks",
            "Two classes meet for the first time, find out what they share and part with something made together. A good first try before a longer project.",
            [
                new(Icebreaker, "Who are we, and where do we live?", "Meet in small rooms: three questions in ten minutes, then change rooms")
                {
                    Tasks =
                    [
                        new("Introduce yourself", "Record one minute, or write ten lines: who you are, what you study, and one thing about your place that visitors do not expect. Answer two introductions from the other side.",
                            "An introduction and two answers on the shared board"),
                    ],
                },
                new(PresentationAndReflection, "One topic, two places", "Teams show what they made, then look back together")
                {
                    Tasks =
                    [
                        new("Make one picture of two places", "Each mixed team chooses something of everyday life that its subject deals with, takes a photograph of it in both places and writes what is alike and what is not.",
                            "A page with both photographs and half a page of text"),
                    ],
                },
            ]),

        new("short-project", "Short project, four weeks",
            "The smallest exchange that still holds a piece of shared work: one week to meet, one to compare, one to make something and one to show it.",
            [
                new(Icebreaker, "Get to know the team", "Welcome by both lecturers; teams meet and agree how they keep in touch")
                {
                    Tasks = [new("Introduce yourself and your place", "Write or record a short introduction and answer those of your team.", "An introduction on the shared board")],
                },
                new(ComparativeDiscussion, "How does it look in each place?", "Teams compare what they found and choose one difference to work on")
                {
                    Tasks = [new("Collect an example each", "Find one example of the topic from your own country, with its source, and explain it to your team.", "One example with its source for each student")],
                },
                new(Project, "Work out one answer", "Teams report for three minutes each and get one question to take along")
                {
                    Tasks = [new("Write a shared answer", "Explain the difference that the team chose: where it comes from and what each side could take from the other.", "Two pages by the whole team", 2)],
                },
                new(PresentationAndReflection, "Show and look back", "Each team presents; then both classes look back on how they worked")
                {
                    Tasks = [new("Look back", "Write what surprised you, what was hard, and what you would do differently with a partner abroad.", "Half a page by each student")],
                },
            ]),

        new("classic-project", "Classic project, six weeks",
            "The course that most classes follow: prepare, meet, compare, work for two weeks on one product and present it.",
            [
                new(Preparation, "Each class gets ready", null, Spare: 2)
                {
                    Tasks = [new("Look at the partner's country", "Read the introduction that the partner class has written about its course and its place, try the tools, and note two questions.", "Two questions from each student")],
                },
                new(Icebreaker, "Meet the team", "Welcome by both lecturers, then teams meet in rooms of their own")
                {
                    Tasks = [new("Agree on how to work", "Teams decide when they meet, in which tool, how fast they answer, and who keeps the notes. Both lecturers read it.", "A team agreement of one page")],
                },
                new(ComparativeDiscussion, "The topic seen from two sides", "Teams compare their examples; both lecturers sum up what differs and why")
                {
                    Tasks = [new("Compare two examples", "Each side brings an example from its own country. The team compares them by three questions that the lecturers give.", "A table of one page")],
                },
                new(Project, "Plan and begin the product", "Teams tell their plan in three minutes and get questions from another team")
                {
                    Tasks = [new("Make the product", "The team works on one product for a reader or user that both sides have named: a report, a prototype, a short film, a set of teaching materials.", "A first version after one week, the finished product after two", 2)],
                },
                new(Project, "Finish the product", "Clinic: teams bring their hardest question to both lecturers", Spare: 1)
                {
                    Tasks = [new("Read another team's work", "Give another team three things that work and one that does not yet, before they finish.", "Comments of half a page")],
                },
                new(PresentationAndReflection, "Present and look back", "Each team presents for ten minutes; then both classes look back")
                {
                    Tasks = [new("Look back on the exchange", "Write about one moment in which your team understood something differently, how you found out, and what you did.", "One page by each student")],
                },
            ]),

        new("discussion", "Discussion, five weeks",
            "For subjects that live from reading and argument: a text or case each week, written answers in mixed groups and a live discussion about where they part.",
            [
                new(Icebreaker, "Meet, and agree how to disagree", "Meet in groups; agree on rules for a good discussion")
                {
                    Tasks = [new("Bring a word that is hard to translate", "Choose a word of your own language that matters for the topic and explain it to your group.", "A word with its explanation")],
                },
                new(ComparativeDiscussion, "First question: what is the case?", "Groups compare what their sources say about the same facts")
                {
                    Tasks = [new("Answer the first question", "Read the text of the week and write what it says about your own country. Answer one student of the other side.", "One answer and one reply")],
                },
                new(ComparativeDiscussion, "Second question: why is it so?", "Two groups from each side explain, the others ask")
                {
                    Tasks = [new("Answer the second question", "Explain where the difference comes from: law, history, money or habit. Name a source that the other side can read.", "One answer and one reply")],
                },
                new(ComparativeDiscussion, "Third question: what ought to be?", "Debate with sides mixed from both countries", Spare: 1)
                {
                    Tasks = [new("Prepare the debate", "Write the strongest reason for the view that is not yours.", "Half a page by each student")],
                },
                new(PresentationAndReflection, "What changed my mind", "Each group tells one thing on which it changed its mind")
                {
                    Tasks = [new("Look back", "Compare your first answer with what you would write now.", "One page by each student")],
                },
            ]),

        new("language-tandem", "Language tandem, six weeks",
            "Pairs or small groups help each other with their languages while they work on one topic: half of each meeting in one language, half in the other.",
            [
                new(Icebreaker, "Meet your partner", "Half an hour in each language: the same ten questions both ways")
                {
                    Tasks = [new("Set a goal for your language", "Tell your partner what you want to be able to say after six weeks and how you like to be corrected.", "A goal and three wishes about correcting")],
                },
                new(ComparativeDiscussion, "Everyday life", "Talk about a usual day, half an hour in each language")
                {
                    Tasks = [new("Keep a diary of words", "Write down five words or phrases a week that you learned from your partner, each in a sentence of your own. Your partner corrects them.", "A diary of twenty-five phrases", 5)],
                },
                new(ComparativeDiscussion, "Studying and working", "Play an interview for a job or an internship in both languages")
                {
                    Tasks = [new("Write in the other language", "Write half a page about your studies in your partner's language; your partner comments, you write it again.", "Two versions of half a page")],
                },
                new(Project, "Something to show", "Plan a two-minute film, guide or recording that uses both languages", Spare: 1)
                {
                    Tasks = [new("Make something in two languages", "With your partner, make a two-minute film, a guide to a place or a recording that somebody of either country can follow.", "A film, guide or recording in both languages", 2)],
                },
                new(Project, "Rehearse and correct", "Rehearse in rooms of two pairs; correct each other", Spare: 2),
                new(PresentationAndReflection, "Show and look back", "Show the films and guides; look back on the goals of the first week")
                {
                    Tasks = [new("Look back on your goal", "Tell in your partner's language what you can say now and could not before.", "One minute recorded by each student")],
                },
            ]),

        new("external-partner", "Joint project with an external partner, eight to ten weeks",
            "A company, public body or association sets a question that it really has. Mixed teams work on it, show a first idea half way and present at the end.",
            [
                new(Preparation, "Each class gets ready; the partner's question is explained", null)
                {
                    Tasks = [new("Read the question", "Read what the partner has written, look up its work in both countries and write down what you would need to know.", "Three questions to the partner from each class")],
                },
                new(Icebreaker, "Meet the team", "Teams meet, share out roles and agree how to work")
                {
                    Tasks = [new("Agree on roles and rules", "Decide who speaks with the partner, who keeps the plan and who checks sources; write down how the team decides.", "A team agreement of one page")],
                },
                new(ComparativeDiscussion, "Hear the partner", "The partner explains its question and answers those of the teams")
                {
                    Tasks = [new("Say the question in your own words", "Write what the partner needs, what it has tried, and how one would see that it has been helped.", "One page by each team")],
                },
                new(ComparativeDiscussion, "How do others solve it in our two countries?", "Teams compare what they found in both countries", Spare: 2)
                {
                    Tasks = [new("Find what exists", "Look for two solutions in each country and tell why they would or would not work in the other.", "Four examples with their sources")],
                },
                new(Project, "First ideas", "Each team tells one idea in three minutes; the others ask")
                {
                    Tasks = [new("Choose an idea", "Write down three ideas, weigh them by the partner's needs and choose one.", "A choice with its reasons, one page")],
                },
                new(Project, "First version", "Clinic with both lecturers")
                {
                    Tasks = [new("Work out a first version", "Make the idea so concrete that the partner can answer to it: a sketch, figures, a draft or a prototype.", "A first version for the partner", 2)],
                },
                new(Project, "Show it half way", "The partner answers to the first versions", Spare: 1),
                new(Project, "Improve", "Teams read each other's work and ask", Spare: 3)
                {
                    Tasks = [new("Read another team's version", "Give another team three things that work and one that does not yet.", "Comments of half a page")],
                },
                new(Project, "Finish", "Rehearse the presentation with another team")
                {
                    Tasks = [new("Finish the proposal", "Bring the work into the form that the partner can use, and prepare ten minutes to present it.", "The finished proposal and slides")],
                },
                new(PresentationAndReflection, "Present to the partner and look back", "Teams present to the partner; then both classes look back without it")
                {
                    Tasks = [new("Look back on the work", "Write what you learned about working across a border and a time zone, with one moment as an example.", "One page by each student")],
                },
            ]),
    ];

    internal static PlanTemplate? Find(string? code) => All.FirstOrDefault(one => one.Code == code);
}
