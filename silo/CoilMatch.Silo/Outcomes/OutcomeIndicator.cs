namespace CoilMatch.Silo.Outcomes;

/// <summary>One thing that is told or counted about pilots.</summary>
/// <param name="Code">I1 to I18.</param>
/// <param name="Definition">What exactly is counted, in one or two sentences.</param>
/// <param name="Instrument">By what means it is found out.</param>
/// <param name="ToldBy">Who tells it.</param>
/// <param name="AsemLink">The objective, subgoal or action of the ASEM documents that it serves.</param>
internal sealed record OutcomeIndicator(string Code, string Name, string Definition, string Instrument, string ToldBy, string AsemLink);

/// <summary>The indicators of a pilot.</summary>
/// <remarks>
/// After the field's notes, section 5.1, in sentences of our own. The instruments named there (CQS, MPQ, IES, BEVI, IDI) are
/// licensed or their items are, so only a scale's name and its aggregates are kept.
/// </remarks>
internal static class OutcomeIndicators
{
    internal static readonly IReadOnlyList<OutcomeIndicator> All =
    [
        new("I1", "Students",
            "Students of one class who enrolled, who started, and who completed. Completed means that a student finished both the project and the reflection; the rate is completed ÷ started.",
            "The class list, counted", "Lecturer of each side", "Subgoal 1.2"),
        new("I2", "Reach",
            "Different lecturers, courses, institutions and countries that took part, and the share of those that did so for the first time.",
            "Counted by CoilMatch from delivered projects", "CoilMatch", "Subgoal 1.2"),
        new("I3", "Satisfaction",
            "How satisfied students are with the exchange, one question from 1 (not at all) to 5 (very). Told as mean and standard deviation, with how many were asked and how many answered.",
            "One question at the end, in both classes", "Students, anonymously", "Subgoal 1.2"),
        new("I4", "Intercultural competence",
            "The change of the mean on one scale, asked of the same class before and after. Only the name of the scale, its ends, mean, standard deviation and number of answers are kept.",
            "Any published scale, or a short self-report", "Students, anonymously", "Subgoal 3.1"),
        new("I5", "Relations",
            "Students who agree, of those who answered: that they built a relation with somebody abroad, would join such an exchange again, and are more interested in going abroad.",
            "Three yes-or-no questions at the end", "Students, anonymously", "Objective 1.1, subgoal 1.2"),
        new("I6", "Digital competence",
            "Students who say that they use digital tools better than before, of those who answered; and how the lecturer sees the own skills.",
            "One question each, after the areas of DigComp and DigCompEdu", "Students and lecturers", "Subgoal 3.3"),
        new("I7", "Subject learning",
            "Students who reached the learning outcome of their own course that the project serves, of those assessed on it.",
            "The course’s own assessment", "Lecturer of each side", "Objective 3"),
        new("I8", "Teamwork and communication",
            "How well communication, cultural awareness, respectful dialogue and teamwork were built into the project.",
            "Rubric after the COIL+OSCQR standards", "Reviewers", "Subgoal 3.1, action 17"),
        new("I9", "Workload",
            "Hours that the lecturer spent on preparing, running and administering the project, beside the hours planned for it.",
            "The lecturer’s own estimate", "Lecturer of each side", "Feasibility"),
        new("I10", "Durability",
            "Whether the project is done again within two years, and whether it led to a place in the curriculum, an agreement, mobility or joint research.",
            "Asked at the end and, of the offices, up to two years later", "Lecturers, then international offices", "Subgoal 4.1"),
        new("I11", "Balance",
            "How students, lecturers, the lead, the working language and the first request are spread over Asia and Europe.",
            "Counted by CoilMatch", "CoilMatch", "Objectives 1.1, 1.2"),
        new("I12", "Inclusion",
            "Students who could not have gone abroad, who took part in an international activity for the first time, or who used disability support, of those who told. Sensitive: shown only from ten students on.",
            "Voluntary questions, counted", "Students, anonymously", "Subgoal 1.2"),
        new("I13", "Technical problems",
            "Live minutes that failed, and how often something of each kind went wrong, a blocked tool among them.",
            "The weekly reports", "Lecturer of each side", "Subgoal 3.3, action 12"),
        new("I14", "Access",
            "Students without a stable connection and students without a device of their own, of those about whom it is known. Sensitive: shown only from ten students on.",
            "The lecturer’s own count", "Lecturer of each side", "Subgoal 3.3"),
        new("I15", "Matching",
            "Days from a request to the first answer, to agreement and to approval; how often a suggestion is accepted by its rank; how evenly listings are shown.",
            "Counted by CoilMatch", "CoilMatch", "Quality of the service"),
        new("I16", "Recognition",
            "Students who received credit, a badge or a certificate for the project, and the credits for each student in the system that was used. Systems are never added up or converted.",
            "The records of the institution", "Lecturer or office of each side", "Subgoal 4.2, action 16"),
        new("I17", "Sustainability",
            "Share of projects with a sustainable development goal. Travel avoided is given only as an estimate and labelled so.",
            "Counted by CoilMatch from listings", "CoilMatch", "Subgoal 3.2"),
        new("I18", "Lessons learnt",
            "What worked, what did not, and what one would advise the next pair; if wanted also on access to technology, teaching, content and the intercultural side.",
            "Open questions", "Lecturer of each side", "Action 4"),
    ];
}
