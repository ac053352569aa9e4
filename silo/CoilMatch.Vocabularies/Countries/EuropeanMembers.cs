using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>The 30 European members: the states of the European Union, Norway, Switzerland and the United Kingdom.</summary>
internal static class EuropeanMembers
{
    public static ImmutableArray<AsemCountry> All { get; } =
    [
        European("AT", "Austria", "Europe/Vienna"),
        European("BE", "Belgium", "Europe/Brussels"),
        European("BG", "Bulgaria", "Europe/Sofia"),
        European("CH", "Switzerland", "Europe/Zurich"),
        European("CY", "Cyprus", "Asia/Nicosia", "Asia/Famagusta"),
        European("CZ", "Czechia", "Europe/Prague"),
        European("DE", "Germany", "Europe/Berlin"),
        European("DK", "Denmark", "Europe/Copenhagen"),
        European("EE", "Estonia", "Europe/Tallinn"),
        European("ES", "Spain", "Europe/Madrid", "Atlantic/Canary", "Africa/Ceuta"),
        European("FI", "Finland", "Europe/Helsinki", "Europe/Mariehamn"),
        European("FR", "France", "Europe/Paris", "Indian/Reunion", "America/Guadeloupe", "America/Martinique",
            "America/Cayenne", "Indian/Mayotte"),
        European("GB", "United Kingdom", "Europe/London"),
        European("GR", "Greece", "Europe/Athens"),
        European("HR", "Croatia", "Europe/Zagreb"),
        European("HU", "Hungary", "Europe/Budapest"),
        European("IE", "Ireland", "Europe/Dublin"),
        European("IT", "Italy", "Europe/Rome"),
        European("LT", "Lithuania", "Europe/Vilnius"),
        European("LU", "Luxembourg", "Europe/Luxembourg"),
        European("LV", "Latvia", "Europe/Riga"),
        European("MT", "Malta", "Europe/Malta"),
        European("NL", "Netherlands", "Europe/Amsterdam"),
        European("NO", "Norway", "Europe/Oslo", "Arctic/Longyearbyen"),
        European("PL", "Poland", "Europe/Warsaw"),
        European("PT", "Portugal", "Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores"),
        European("RO", "Romania", "Europe/Bucharest"),
        European("SE", "Sweden", "Europe/Stockholm"),
        European("SI", "Slovenia", "Europe/Ljubljana"),
        European("SK", "Slovakia", "Europe/Bratislava"),
    ];

    private static AsemCountry European(string code, string name, params ImmutableArray<string> timeZones) =>
        new(code, name, Region.Europe, timeZones);
}
