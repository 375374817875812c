import atexit
import json
import logging
import queue
import threading

log = logging.getLogger("labels")
_entries: queue.Queue[dict] = queue.Queue(maxsize=1000)
_stop = threading.Event()


def write(entry: dict) -> None:
    _entries.put(entry, timeout=1)


def _flush() -> None:
    while not _stop.is_set():
        try:
            entry = _entries.get(timeout=1)
        except queue.Empty:
            continue
        log.info(json.dumps(entry))


_thread = threading.Thread(target=_flush, daemon=True)
_thread.start()


@atexit.register
def _close() -> None:
    _stop.set()
    _thread.join(timeout=5)
