using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>A row of the ASEM Education Action Plan: an objective, one of its subgoals, or an action.</summary>
/// <param name="Code">"1" for an objective, "1.2" for a subgoal, "A4" for an action.</param>
/// <param name="Kind">One of the words in <see cref="ActionPlan"/>: Objective, Subgoal or Action.</param>
/// <param name="Title">A short description in our own words, not the wording of the plan.</param>
/// <param name="Subgoals">The subgoals that an action serves; for a subgoal and an objective empty.</param>
/// <param name="DerivedFromOrder">
/// True when the number or the link is our reading: the plan shows it as a picture, and only 3.4 is printed as a number.
/// </param>
public sealed record ActionPlanEntry(
    string Code, string Kind, string Title, ImmutableArray<string> Subgoals, bool DerivedFromOrder);
