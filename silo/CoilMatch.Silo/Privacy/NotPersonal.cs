namespace CoilMatch.Silo.Privacy;

/// <summary>
/// Columns of text, JSON or bytes that hold nothing about a person, each decided by hand; a new column is in neither list, and a test
/// says so. An erasure looks through them all the same, in case somebody wrote a name where none belongs.
/// </summary>
internal static class NotPersonal
{
    /// <summary>Table → its columns.</summary>
    internal static readonly IReadOnlyDictionary<string, string[]> Columns = new SortedDictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["action_plan"] = ["code", "subgoals", "title"],
        ["changes"] = ["aggregate_type", "event"],
        ["courses"] = ["source_id"],
        ["credential_keys"] = ["multibase", "x", "y"],
        ["disclosed_tables"] = ["half_year", "students"],
        ["expert_groups"] = ["name"],
        ["feed_positions"] = ["reader"],
        ["good_practices"] = ["countries", "hash", "languages", "taken_down_reason", "topics"],
        ["hand_over_files"] = ["schema_version", "sha256", "step"],
        ["imported_courses"] = ["content_hash", "source_id", "written_hash"],
        ["institutions"] =
        [
            "academic_sessions", "acronym", "city", "coordinator", "country", "defaults", "domains", "erasmus_code", "local_names", "name",
            "name_key", "ror_id", "search_text", "slug", "territory", "time_zone", "website",
        ],
        ["listings"] = ["assumed"],
        ["notifications"] = ["event"],
        ["pairings"] = ["decline_reason", "plan_hash", "reply_zone", "requester_zone"],
        ["partnership_follow_ups"] = ["led_to"],
        ["plan_comments"] = ["section"],
        ["ranking_models"] = ["figures", "model_version", "reason"],
        ["ranking_settings"] = ["fairness"],
        ["report_mappings"] = ["code"],
        ["reports"] = ["sha256", "title"],
        ["round_pairs"] = ["struck_out_reason"],
        ["rounds"] = ["call", "proposal"],
        ["rubrics"] = ["criteria", "note"],
        ["suggestion_pages"] = ["feature_list", "model_version"],
        ["testimonials"] = ["country"],
        ["tool_reach"] = ["note", "place", "source", "tool"],
        ["training_runs"] = ["model_version", "text"],
        ["webhooks"] = ["previous_secret", "secret", "states"],
        ["webhook_deliveries"] = ["event"],
    };
}
