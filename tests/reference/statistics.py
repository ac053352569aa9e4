"""Writes statistics.json: what scipy, statsmodels and plain numpy say about the examples that the C# tests compute again.

Run from anywhere: python3 tests/reference/statistics.py [FILE]. The same versions write the same bytes.
"""

import json
import sys
from itertools import product
from pathlib import Path

import numpy as np
import scipy
import statsmodels
from scipy import optimize, special, stats
from statsmodels.api import OLS
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.meta_analysis import combine_effects
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

random = np.random.default_rng(20261121)


def wilson():
    cases = [(0, 1), (1, 1), (0, 10), (8, 10), (10, 10), (7, 23), (499, 1000), (3, 100000)]
    for k, n in cases:
        for level in (0.9, 0.95, 0.99):
            low, high = proportion_confint(k, n, alpha=1 - level, method="wilson")
            yield {"k": k, "n": n, "level": level, "low": max(0.0, low), "high": min(1.0, high)}


def t_interval(level, degrees, loc, scale):
    """scipy 1.10 inverts its distribution function to eight digits only; its own root finder does the rest."""
    p = (1 + level) / 2
    near = stats.t.ppf(p, degrees)
    reach = optimize.brentq(lambda t: stats.t.cdf(t, degrees) - p, near * 0.99, near * 1.01, xtol=1e-14, rtol=1e-14)
    return loc - reach * scale, loc + reach * scale


def student():
    for n in (2, 3, 9, 30, 400):
        values = random.normal(3.8, 0.9, n)
        for level in (0.9, 0.95):
            low, high = t_interval(level, n - 1, loc=values.mean(), scale=values.std(ddof=1) / np.sqrt(n))
            yield {"mean": values.mean(), "sd": values.std(ddof=1), "n": n, "level": level, "low": low, "high": high}


def together():
    for sizes in ((3, 4), (1, 1, 1), (12, 1, 30, 7)):
        groups = [random.normal(3 + i, 1, n) for i, n in enumerate(sizes)]
        everything = np.concatenate(groups)
        yield {
            "groups": [{"n": len(g), "mean": g.mean(), "sd": g.std(ddof=1) if len(g) > 1 else 0.0} for g in groups],
            "n": len(everything),
            "mean": everything.mean(),
            "sd": everything.std(ddof=1),
        }


def clusters():
    for classes in (2, 3, 8, 40):
        sizes = random.integers(1, 30, classes)
        counts = [int(random.binomial(n, p)) for n, p in zip(sizes, random.beta(4, 2, classes))]
        answers = np.concatenate([np.repeat([1.0, 0.0], [k, n - k]) for k, n in zip(counts, sizes)])
        of = np.repeat(np.arange(classes), sizes)
        # The cluster-robust variance of an intercept; statsmodels corrects by G/(G-1) and (N-1)/(N-1).
        fit = OLS(answers, np.ones(len(answers))).fit(cov_type="cluster", cov_kwds={"groups": of}, use_t=True)
        low, high = fit.conf_int()[0]
        p, error, n = fit.params[0], fit.bse[0], len(answers)
        effect = max(1.0, error**2 / (p * (1 - p) / n)) if 0 < p < 1 else 1.0
        effective = n / effect
        centre, half = wilson_by_hand(p, effective)
        yield {
            "counts": counts,
            "sizes": [int(n) for n in sizes],
            "mean": p,
            "error": error,
            "low": low,
            "high": high,
            "designEffect": effect,
            "wilson": [max(0.0, centre - half), min(1.0, centre + half)],
        }


def wilson_by_hand(p, n):
    z = stats.norm.ppf(0.975)
    return (p + z * z / 2 / n) / (1 + z * z / n), z / (1 + z * z / n) * np.sqrt(p * (1 - p) / n + z * z / 4 / n / n)


def quantiles():
    for n in (1, 5, 6, 10, 11, 57, 240):
        values = np.round(random.lognormal(2, 1, n), 3)
        for p in (0.25, 0.5, 0.9):
            low, high = order_statistics(n, p)
            ordered = np.sort(values)
            known = low >= 1 and high <= n
            yield {
                "values": values.tolist(),
                "p": p,
                "value": np.quantile(values, p),
                "low": ordered[low - 1] if known else None,
                "high": ordered[high - 1] if known else None,
            }


def order_statistics(n, p, tail=0.025):
    low = max((l for l in range(1, n + 1) if stats.binom.cdf(l - 1, n, p) <= tail), default=0)
    high = min((u for u in range(1, n + 2) if stats.binom.cdf(u - 1, n, p) >= 1 - tail), default=n + 1)
    return low, high


def paired_change():
    """Everybody answered both times: scipy's paired t, and Bonett's interval (2008, formula 11) for the standardised change."""
    for n in (3, 8, 20, 75):
        before = random.normal(3.1, 0.8, n)
        after = 0.6 * before + random.normal(1.7, 0.7, n)
        r = np.corrcoef(before, after)[0, 1]
        test = stats.ttest_rel(after, before)
        difference = after - before
        low, high = t_interval(0.95, n - 1, loc=difference.mean(), scale=stats.sem(difference))
        assert np.isclose(test.statistic, difference.mean() / stats.sem(difference))
        v1, v2 = before.var(ddof=1), after.var(ddof=1)
        s = np.sqrt((v1 + v2) / 2)
        d = difference.mean() / s
        bonett = d**2 * (v1**2 + v2**2 + 2 * r**2 * v1 * v2) / (8 * (n - 1) * s**4) + difference.var(ddof=1) / ((n - 1) * s**2)
        degrees = (n - 1) * (v1 + v2) ** 2 / (v1**2 + v2**2 + 2 * r**2 * v1 * v2)
        yield change(before, after, n, r, low, high, d, bonett, degrees)


def independent_change():
    """Nobody is in both groups: statsmodels' Welch interval, and Bonett's variance for two groups."""
    for n1, n2 in ((4, 6), (15, 11), (60, 90)):
        before, after = random.normal(3, 1.1, n1), random.normal(3.4, 0.7, n2)
        low, high = CompareMeans(DescrStatsW(after), DescrStatsW(before)).tconfint_diff(usevar="unequal")
        v1, v2 = before.var(ddof=1), after.var(ddof=1)
        s2 = (v1 + v2) / 2
        d = (after.mean() - before.mean()) / np.sqrt(s2)
        bonett = d**2 * (v1**2 / (n1 - 1) + v2**2 / (n2 - 1)) / (8 * s2**2) + (v1 / (n1 - 1) + v2 / (n2 - 1)) / s2
        degrees = (n1 - 1) * (n2 - 1) * (v1 + v2) ** 2 / ((n2 - 1) * v1**2 + (n1 - 1) * v2**2)
        yield change(before, after, 0, None, low, high, d, bonett, degrees)


def overlapping_change():
    """Some answered both times: the partially overlapping samples t of Derrick, Toher and White (2017), unequal variances."""
    for alone1, alone2, both in ((3, 5, 9), (0, 7, 12), (20, 2, 30)):
        shared = random.normal(0, 0.6, both)
        before = np.concatenate([random.normal(3, 0.9, both) + shared, random.normal(3, 1, alone1)])
        after = np.concatenate([random.normal(3.3, 0.7, both) + shared, random.normal(3.3, 0.9, alone2)])
        r = np.corrcoef(before[:both], after[:both])[0, 1]
        v1, v2, n1, n2 = before.var(ddof=1), after.var(ddof=1), len(before), len(after)
        error = np.sqrt(v1 / n1 + v2 / n2 - 2 * r * np.sqrt(v1 * v2) * both / (n1 * n2))
        welch = (v1 / n1 + v2 / n2) ** 2 / ((v1 / n1) ** 2 / (n1 - 1) + (v2 / n2) ** 2 / (n2 - 1))
        degrees = (both - 1) + (welch - both + 1) / (alone1 + alone2 + 2 * both) * (alone1 + alone2)
        low, high = t_interval(0.95, degrees, loc=after.mean() - before.mean(), scale=error)
        yield {
            "pre": summary(before),
            "post": summary(after),
            "paired": both,
            "r": r,
            "change": after.mean() - before.mean(),
            "low": low,
            "high": high,
            "g": None,
            "variance": None,
        }


def change(before, after, paired, r, low, high, d, variance, degrees):
    j = special.gamma(degrees / 2) / (np.sqrt(degrees / 2) * special.gamma((degrees - 1) / 2)) if degrees < 300 else np.exp(
        special.gammaln(degrees / 2) - special.gammaln((degrees - 1) / 2)) / np.sqrt(degrees / 2)
    return {
        "pre": summary(before),
        "post": summary(after),
        "paired": paired,
        "r": r,
        "change": after.mean() - before.mean(),
        "low": low,
        "high": high,
        "g": j * d,
        "variance": j**2 * variance,
    }


def summary(values):
    return {"n": len(values), "mean": values.mean(), "sd": values.std(ddof=1)}


def pooling():
    chosen = [  # some spread, none at all, and two that contradict each other
        ([0.12, 0.55, -0.20, 0.90, 0.31], [0.04, 0.06, 0.09, 0.03, 0.05]),
        ([0.30, 0.31, 0.29], [0.02, 0.05, 0.04]),
        ([1.0, -1.0], [0.01, 0.02]),
    ]
    made = []
    for k in (4, 12, 60):
        variances = random.uniform(0.01, 0.2, k)
        made.append((random.normal(0.4, np.sqrt(variances + 0.05)).tolist(), variances.tolist()))
    for effects, variances in chosen + made:
        y, v = np.array(effects), np.array(variances)
        tau = paule_mandel(y, v)
        fit = combine_effects(y, v, method_re="iterated", atol=1e-14, maxiter=500)
        # Where statsmodels' iteration gets somewhere it gets there; from 0 it sometimes does not start.
        assert fit.tau2 == 0 or np.isclose(fit.tau2, tau, atol=1e-6), (fit.tau2, tau)
        w = 1 / (v + tau)
        mean = (w * y).sum() / w.sum()
        free = len(y) - 1
        # Hartung and Knapp, with the scale that statsmodels calls scale_hksj_re but at least 1.
        scale = max(1.0, (w * (y - mean) ** 2).sum() / free)
        error = np.sqrt(scale / w.sum())
        low, high = t_interval(0.95, free, loc=mean, scale=error)
        w0 = 1 / v
        typical = free * w0.sum() / (w0.sum() ** 2 - (w0**2).sum())
        yield {
            "effects": effects,
            "variances": variances,
            "mean": mean,
            "error": error,
            "low": low,
            "high": high,
            "tau2": tau,
            "i2": tau / (tau + typical),
            "q": (w0 * (y - (w0 * y).sum() / w0.sum()) ** 2).sum(),
        }


def paule_mandel(y, v):
    def excess(tau):
        w = 1 / (v + tau)
        return (w * (y - (w * y).sum() / w.sum()) ** 2).sum() - (len(y) - 1)

    return 0.0 if excess(0) <= 0 else optimize.brentq(excess, 0, 100, xtol=1e-15, rtol=1e-14)


def kappa():
    for n, categories, likeness in ((6, 4, 0.5), (30, 4, 0.6), (200, 3, 0.3), (50, 5, 0.0)):
        a = random.integers(0, categories, n)
        b = np.where(random.random(n) < likeness, a, random.integers(0, categories, n))
        table = np.zeros((categories, categories))
        for i, j in zip(a, b):
            table[i, j] += 1
        for weights in ("linear", "quadratic"):
            fit = cohens_kappa(table, weights=np.arange(categories), wt=weights)
            yield {
                "a": a.tolist(),
                "b": b.tolist(),
                "categories": categories,
                "weights": weights,
                "kappa": fit.kappa,
                "low": fit.kappa_low,
                "high": fit.kappa_upp,
            }


def alpha():
    """The worked example of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), part C, and made ones with gaps."""
    x = None
    worked = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, x, x, x],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, x, 3],
        [x, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, x],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, x],
    ]
    published = {"nominal": 0.743, "ordinal": 0.815, "interval": 0.849}
    for level in published:
        value = krippendorff(worked, level)
        assert round(value, 3) == published[level], (level, value)
        yield {"ratings": worked, "level": level, "alpha": value, "published": published[level]}
    for raters, things, gaps in ((2, 10, 0.0), (3, 25, 0.3), (7, 12, 0.6)):
        truth = random.integers(0, 4, things)
        ratings = [
            [None if random.random() < gaps else int(np.clip(t + random.integers(-1, 2), 0, 3)) for t in truth] for _ in range(raters)
        ]
        for level in published:
            yield {"ratings": ratings, "level": level, "alpha": krippendorff(ratings, level), "published": None}


def krippendorff(ratings, level):
    """By the coincidence matrix, as the paper lays it out."""
    values = sorted({v for row in ratings for v in row if v is not None})
    place = {v: i for i, v in enumerate(values)}
    o = np.zeros((len(values), len(values)))
    for unit in zip(*ratings):
        given = [place[v] for v in unit if v is not None]
        if len(given) < 2:
            continue
        for i, j in product(range(len(given)), repeat=2):
            if i != j:
                o[given[i], given[j]] += 1 / (len(given) - 1)
    n = o.sum(axis=0)
    delta = np.zeros_like(o)
    for c, k in product(range(len(values)), repeat=2):
        lower, upper = min(c, k), max(c, k)
        if level == "nominal":
            delta[c, k] = float(c != k)
        elif level == "interval":
            delta[c, k] = (values[c] - values[k]) ** 2
        else:
            delta[c, k] = (n[lower : upper + 1].sum() - (n[lower] + n[upper]) / 2) ** 2 if c != k else 0
    return 1 - (n.sum() - 1) * (o * delta).sum() / (np.outer(n, n) * delta).sum()


def plain(value):
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    if isinstance(value, (np.floating, float)):
        return float(value)
    if isinstance(value, np.integer):
        return int(value)
    return value


def main():
    parts = [
        wilson, student, together, clusters, quantiles, paired_change, independent_change, overlapping_change, pooling, kappa, alpha,
    ]
    document = {"scipy": scipy.__version__, "statsmodels": statsmodels.__version__, "numpy": np.__version__}
    for part in parts:
        document[part.__name__] = [plain(case) for case in part()]
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_suffix(".json")
    target.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
