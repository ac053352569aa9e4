using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace CoilMatch.Statistics;

/// <summary>Quantiles to the last few digits: MathNet's value, made exact by Newton steps on the distribution function.</summary>
internal static class Distributions
{
    private const int Steps = 4;

    private const double Tiny = 1e-300;

    internal static double NormalQuantile(double probability)
    {
        var at = Normal.InvCDF(0, 1, probability);
        for (var step = 0; step < Steps; step++) at -= (Normal.CDF(0, 1, at) - probability) / Normal.PDF(0, 1, at);
        return at;
    }

    internal static double StudentQuantile(double probability, double degrees)
    {
        var at = StudentT.InvCDF(0, 1, degrees, probability);
        for (var step = 0; step < Steps; step++)
            at -= (StudentCumulative(at, degrees) - probability) / StudentT.PDF(0, 1, degrees, at);
        return at;
    }

    private static double StudentCumulative(double at, double degrees)
    {
        var tail = IncompleteBeta(degrees / 2, .5, degrees / (degrees + (at * at))) / 2;
        return at > 0 ? 1 - tail : tail;
    }

    /// <summary>The regularised incomplete beta function by its continued fraction.</summary>
    /// <remarks>
    /// DLMF 8.17.22, evaluated by the method of Lentz. MathNet's own stops at about eight digits, which Newton's steps would keep.
    /// </remarks>
    private static double IncompleteBeta(double a, double b, double x)
    {
        if (x is <= 0 or >= 1) return x <= 0 ? 0 : 1;
        if (x > (a + 1) / (a + b + 2)) return 1 - IncompleteBeta(b, a, 1 - x);

        var front = Math.Exp(
            SpecialFunctions.GammaLn(a + b) - SpecialFunctions.GammaLn(a) - SpecialFunctions.GammaLn(b)
            + (a * Math.Log(x)) + (b * Math.Log(1 - x))) / a;
        double c = 1, d = 1 / NotZero(1 - ((a + b) * x / (a + 1))), value = d;
        for (var m = 1; m < 10_000; m++)
        {
            Step(m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m))));
            var factor = Step(-(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1)));
            if (Math.Abs(factor - 1) < 1e-16) break;
        }

        return front * value;

        double Step(double coefficient)
        {
            d = 1 / NotZero(1 + (coefficient * d));
            c = NotZero(1 + (coefficient / c));
            value *= c * d;
            return c * d;
        }
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
