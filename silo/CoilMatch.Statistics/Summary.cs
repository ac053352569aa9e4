namespace CoilMatch.Statistics;

/// <summary>What is kept of a set of answers: how many, their mean, their standard deviation (divisor n − 1).</summary>
public readonly record struct Summary(int N, double Mean, double Sd)
{
    public double Variance => Sd * Sd;
}
