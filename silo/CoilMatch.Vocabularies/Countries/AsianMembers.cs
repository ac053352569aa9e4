using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>The 21 Asian members: ten states of ASEAN and eleven further countries, Russia and Australia among them.</summary>
internal static class AsianMembers
{
    public static ImmutableArray<AsemCountry> All { get; } =
    [
        Asian("AU", "Australia", "Australia/Sydney", "Australia/Melbourne", "Australia/Brisbane", "Australia/Perth",
            "Australia/Adelaide", "Australia/Hobart", "Australia/Darwin", "Australia/Broken_Hill", "Australia/Lindeman",
            "Australia/Eucla", "Australia/Lord_Howe"),
        Asian("BD", "Bangladesh", "Asia/Dhaka"),
        Asian("BN", "Brunei Darussalam", "Asia/Brunei"),
        Asian("CN", "China", "Asia/Shanghai", "Asia/Urumqi", "Asia/Hong_Kong", "Asia/Macau"),
        Asian("ID", "Indonesia", "Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura"),
        Asian("IN", "India", "Asia/Kolkata"),
        Asian("JP", "Japan", "Asia/Tokyo"),
        Asian("KH", "Cambodia", "Asia/Phnom_Penh"),
        Asian("KR", "Korea", "Asia/Seoul"),
        Asian("KZ", "Kazakhstan", "Asia/Almaty", "Asia/Qyzylorda", "Asia/Qostanay", "Asia/Aqtobe", "Asia/Aqtau",
            "Asia/Atyrau", "Asia/Oral"),
        Asian("LA", "Lao PDR", "Asia/Vientiane"),
        Asian("MM", "Myanmar", "Asia/Yangon"),
        Asian("MN", "Mongolia", "Asia/Ulaanbaatar", "Asia/Hovd"),
        Asian("MY", "Malaysia", "Asia/Kuala_Lumpur", "Asia/Kuching"),
        Asian("NZ", "New Zealand", "Pacific/Auckland", "Pacific/Chatham"),
        Asian("PH", "Philippines", "Asia/Manila"),
        Asian("PK", "Pakistan", "Asia/Karachi"),
        Asian("RU", "Russia", "Europe/Moscow", "Europe/Kaliningrad", "Europe/Kirov", "Europe/Volgograd",
            "Europe/Astrakhan", "Europe/Saratov", "Europe/Ulyanovsk", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk",
            "Asia/Novosibirsk", "Asia/Barnaul", "Asia/Tomsk", "Asia/Novokuznetsk", "Asia/Krasnoyarsk", "Asia/Irkutsk",
            "Asia/Chita", "Asia/Yakutsk", "Asia/Khandyga", "Asia/Vladivostok", "Asia/Ust-Nera", "Asia/Magadan",
            "Asia/Sakhalin", "Asia/Srednekolymsk", "Asia/Kamchatka", "Asia/Anadyr"),
        Asian("SG", "Singapore", "Asia/Singapore"),
        Asian("TH", "Thailand", "Asia/Bangkok"),
        Asian("VN", "Viet Nam", "Asia/Ho_Chi_Minh"),
    ];

    private static AsemCountry Asian(string code, string name, params ImmutableArray<string> timeZones) =>
        new(code, name, Region.Asia, timeZones);
}
