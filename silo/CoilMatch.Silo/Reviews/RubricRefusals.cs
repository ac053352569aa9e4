using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Reviews;

/// <summary>What the keeping of the rubric says no to.</summary>
internal static class RubricRefusals
{
    internal static readonly Refusal NoDraft =
        new("wrong-state", "A version that was in force once never changes. Save a draft of the next version.");

    internal static readonly Refusal NothingNew =
        new("nothing-new", "The draft says the same as the version in force. Change a criterion first.", "criteria");

    internal static readonly Refusal NotYours =
        new("not-the-chair", "The secretariat or the chair of an expert group puts a version in force.");
}
