"""Work on files that nobody vouches for, in a process of its own: what takes too long or too much ends that process."""

from __future__ import annotations

import atexit
import contextlib
import os
import signal
import sys
from collections.abc import Callable
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

from pebble import ProcessExpired, ProcessPool

MEMORY = 6 << 30
"""Bytes that the process may take."""
P = ParamSpec("P")
T = TypeVar("T")


class SheetError(Exception):
    """A sheet cannot be read; the text is what is wrong and the remedy."""


_pools: dict[int, ProcessPool] = {}
"""By the process that it works for: one that was forked cannot use that of the process it was forked from."""


def apart(seconds: float, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What ``work``, a function of a module, gives. Raises SheetError, also when it takes longer or crashes."""
    if os.getpid() not in _pools:
        _pools[os.getpid()] = ProcessPool(1, initializer=_start, initargs=(MEMORY,), context=get_context("spawn"))
        atexit.register(stop)
    future = _pools[os.getpid()].schedule(work, args=list(args), kwargs=dict(kwargs), timeout=seconds)
    try:
        result: T = future.result()
    except TimeoutError as error:
        raise SheetError(f"takes longer than {seconds:.0f} seconds; export it again, or leave it out") from error
    except (ProcessExpired, MemoryError) as error:
        raise SheetError("too large or too damaged to be read; export it again, or leave it out") from error
    return result


def _start(memory: int) -> None:
    """Makes the process ready: it dies at once when told to and takes no more than its memory."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(ValueError, OSError):  # a tighter limit is set already
            resource.setrlimit(resource.RLIMIT_DATA, (memory, resource.getrlimit(resource.RLIMIT_DATA)[1]))


def stop() -> None:
    """Ends the process that works for this one, if there is one."""
    pool = _pools.pop(os.getpid(), None)
    if pool is not None:
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()
