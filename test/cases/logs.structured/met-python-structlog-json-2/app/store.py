import structlog

log = structlog.get_logger()
_taken: set[int] = set()


def reserve(seat: int) -> bool:
    if seat in _taken:
        return False
    _taken.add(seat)
    log.info("store_updated", taken=len(_taken))
    return True
