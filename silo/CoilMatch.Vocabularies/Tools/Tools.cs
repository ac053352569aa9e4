using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>
/// Tools that COIL classes use, with the places where they are commonly blocked. A starting table: access changes from
/// month to month and differs between campus networks, so each international office has to check it for its own students.
/// </summary>
/// <remarks>
/// Only blocks by law or by the network of a whole country are listed, none because a vendor does not sell there. Tools that
/// an institution runs itself (Moodle, BigBlueButton, Jitsi, Etherpad) are listed as reachable everywhere. Hong Kong (HK)
/// and Macau (MO) have networks of their own, so ask with their codes and not with CN.
/// </remarks>
public static class Tools
{
    public static ImmutableArray<Tool> All { get; } =
    [
        new("zoom", "Zoom", ToolKind.Video, []),
        new("teams", "Microsoft Teams", ToolKind.Video, []),
        new("google-meet", "Google Meet", ToolKind.Video, ["CN"]),
        new("webex", "Webex", ToolKind.Video, []),
        new("jitsi", "Jitsi Meet", ToolKind.Video, []),
        new("bigbluebutton", "BigBlueButton", ToolKind.Video, []),
        new("voov", "VooV Meeting (Tencent Meeting)", ToolKind.Video, ["IN"]),
        new("email", "E-mail", ToolKind.Chat, []),
        new("whatsapp", "WhatsApp", ToolKind.Chat, ["CN", "MM", "RU"]),
        new("wechat", "WeChat", ToolKind.Chat, ["IN"]),
        new("line", "LINE", ToolKind.Chat, ["CN", "RU"]),
        new("kakaotalk", "KakaoTalk", ToolKind.Chat, ["CN"]),
        new("telegram", "Telegram", ToolKind.Chat, ["CN", "VN"]),
        new("discord", "Discord", ToolKind.Chat, ["CN", "RU"]),
        new("slack", "Slack", ToolKind.Chat, []),
        new("padlet", "Padlet", ToolKind.Board, ["CN"]),
        new("miro", "Miro", ToolKind.Board, []),
        new("google-docs", "Google Docs", ToolKind.Documents, ["CN"]),
        new("microsoft-365", "Microsoft 365", ToolKind.Documents, []),
        new("etherpad", "Etherpad", ToolKind.Documents, []),
        new("moodle", "Moodle", ToolKind.Lms, []),
        new("canvas", "Canvas", ToolKind.Lms, []),
    ];

    private static readonly FrozenDictionary<string, Tool> ByCode =
        All.Select(tool => KeyValuePair.Create(tool.Code, tool))
            .Append(KeyValuePair.Create("tencent-meeting", All.Single(tool => tool.Code == "voov")))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tool with this code in any letter case (tencent-meeting is voov), or null when the table has none.</summary>
    public static Tool? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code.Trim());
}
