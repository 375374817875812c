from statistics import pstdev


def jitter(ticks: list[float]) -> float:
    """Spread of the intervals between ticks, in milliseconds."""
    intervals = [b - a for a, b in zip(ticks, ticks[1:])]
    return pstdev(intervals) * 1000
