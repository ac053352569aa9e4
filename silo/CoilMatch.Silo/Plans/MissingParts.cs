namespace CoilMatch.Silo.Plans;

/// <summary>What two institutions have to know before anybody can ask them to approve a plan.</summary>
/// <remarks>
/// The parts follow Glasgow's checklist for approval (partner, agreement, data sharing, time, accessibility, outcomes without
/// COIL) [GLA] and the planning sheets of Masaryk and Potsdam [MUNI-8][POT-C].
/// </remarks>
internal static class MissingParts
{
    internal static void Find(ProjectPlan plan, PlanCouple couple, PlanProblemList found)
    {
        found.Blocks(plan.Aims?.Title is null, SectionName.Aims, "no-title", "aims.title",
            "The project has no title.", "Give it a title that both classes understand.");
        FindOutcomes(plan.Outcomes, couple, found);
        found.Blocks(plan.Weeks is not { Count: > 0 }, SectionName.Weeks, "no-weeks", null,
            "No week is planned.", "Choose the weeks in which both classes work together.");
        FindTasks(plan.Tasks, found);
        found.Blocks(plan.Sessions is not { Count: > 0 } && !couple.BothCanBeAsynchronous, SectionName.Sessions, "no-sessions", null,
            "No live session is planned.", "Choose at least one of the hours at which both classes can meet.");
        FindTeams(plan.Teams, found);
        FindAssessment(plan.Assessment, couple, found);
        found.Blocks(plan.Tools is not { Tools.Count: > 0 }, SectionName.Tools, "no-tools", "tools.tools",
            "No tool is named.", "Name at least one tool in which both classes work.");
        found.Blocks(plan.Languages is not { Working.Count: > 0 }, SectionName.Languages, "no-language", "languages.working",
            "No working language is named.", "Name the language in which the classes work together.");
        found.Blocks(plan.Accessibility is not ({ Measures.Count: > 0 } or { Note: not null }), SectionName.Accessibility, "no-accessibility", null,
            "Nothing is told about accessibility.", "Choose what you provide, or write a note on why nothing is needed.");
        found.Blocks(plan.DataSharing?.Basis is null, SectionName.DataSharing, "no-data-basis", "dataSharing.basis",
            "It is not told on what ground students' data may go to the other side.",
            "Choose the ground; your international office knows which one holds for this country.");
        found.Blocks(plan.ExternalPartner is { Involved: true, Name: null }, SectionName.ExternalPartner, "no-partner-name", "externalPartner.name",
            "An external partner takes part, but is not named.", "Name the organisation.");
    }

    private static void FindOutcomes(OutcomesSection? outcomes, PlanCouple couple, PlanProblemList found)
    {
        found.Blocks(outcomes?.Joint is null, SectionName.Outcomes, "no-joint-outcome", "outcomes.joint",
            "It is not told what students of both sides learn together.", "Write the joint outcome in a sentence or two.");
        Side("requester", couple.Requester, outcomes?.Requester);
        Side("invited", couple.Invited, outcomes?.Invited);

        void Side(string side, PlanClass one, SideOutcomes? told)
        {
            found.Blocks(told is not { Outcomes.Count: > 0 }, SectionName.Outcomes, "no-outcomes", $"outcomes.{side}.outcomes",
                $"The outcomes of {NameOf(one)} are not told.", "Write at least one of them.");
            found.Blocks(told?.AchievableWithoutCoil is null, SectionName.Outcomes, "without-coil", $"outcomes.{side}.achievableWithoutCoil",
                $"It is not told whether students of {NameOf(one)} reach its outcomes if the exchange falls away.",
                "Answer yes or no; the institutions ask for it.");
        }
    }

    private static void FindTasks(IReadOnlyList<PlanTask>? tasks, PlanProblemList found)
    {
        found.Blocks(tasks is not { Count: > 0 }, SectionName.Tasks, "no-tasks", null,
            "No task is planned.", "Describe at least one thing that students do together, or start from a template.");
        for (var i = 0; i < tasks?.Count; i++)
            found.Blocks(tasks[i].Title.Length == 0, SectionName.Tasks, "no-task-title", $"tasks[{i}].title",
                "A task has no title.", "Say in a few words what students do.");
    }

    private static void FindTeams(TeamsSection? teams, PlanProblemList found)
    {
        var told = teams is { Size: not null, FromRequester: not null, FromInvited: not null };
        found.Blocks(!told, SectionName.Teams, "no-team-numbers", "teams.size",
            "The size of the teams is not told.", "Tell how many students of each side work in one team.");
        found.Blocks(told && teams!.FromRequester + teams.FromInvited != teams.Size, SectionName.Teams, "team-sum", "teams.size",
            $"Teams of {teams?.Size} cannot have {teams?.FromRequester} students of one side and {teams?.FromInvited} of the other.",
            "Make the two numbers add up to the size.");
    }

    private static void FindAssessment(AssessmentSection? assessment, PlanCouple couple, PlanProblemList found)
    {
        Side("requester", couple.Requester, assessment?.Requester);
        Side("invited", couple.Invited, assessment?.Invited);

        void Side(string side, PlanClass one, SideAssessment? told)
        {
            found.Blocks(told?.ShareOfGrade is null, SectionName.Assessment, "no-share-of-grade", $"assessment.{side}.shareOfGrade",
                $"It is not told how much the exchange counts in the grade of {NameOf(one)}.", "Give the share in per cent; 0 when it is not graded.");
            found.Blocks(told?.How is null && assessment?.How is null, SectionName.Assessment, "no-assessment", $"assessment.{side}.how",
                $"It is not told how the work is assessed in {NameOf(one)}.", "Write it for both sides together or for each.");
        }
    }

    /// <summary>Both readers know a course by its title; "requester" and "invited" are words of ours.</summary>
    private static string NameOf(PlanClass one) => one.Course.Title is { Length: > 0 } title ? $"“{title}”" : $"the course in {one.Place}";
}
