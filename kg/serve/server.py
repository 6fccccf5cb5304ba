"""Runs the application on this machine until it is told to stop."""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from waitress import create_server

from kg.serve.app import LARGEST, make_app
from kg.serve.engine import WAITING, Engine

ADDRESS = "127.0.0.1"
MOST, LEAST = 4, 2
"""Processes for queries: as many as there are processors, within these."""
PAGES = 8
"""Threads that are left for pages when every query that may wait does."""


class PortError(OSError):
    """The port cannot be had; the text says what to do."""


def serve(path: Path, *, port: int, timeout: float, limit: int, lang: str, ready: Callable[[str], None]) -> None:
    """Serves the graph at ``path`` until SIGINT or SIGTERM; ``ready`` is told the address when it can be asked.

    ``port`` 0 takes any that is free. Raises StoreError and PortError.
    """
    workers = min(MOST, max(LEAST, os.cpu_count() or 1))
    engine = Engine(path, timeout=timeout, limit=limit, workers=workers)
    try:
        app = make_app(engine, lang=lang)
        try:
            server = create_server(
                app,
                host=ADDRESS,
                port=port,
                threads=workers + WAITING + PAGES,
                ident=None,
                max_request_body_size=2 * LARGEST,
                clear_untrusted_proxy_headers=True,
            )
        except (OSError, OverflowError) as error:
            raise PortError(f"port {port} cannot be had ({_reason(error)}); choose another with --port") from error

        def stop(_signal: int, _frame: FrameType | None) -> None:
            engine.close()  # now, so that no thread waits for a query that nobody wants any more
            raise KeyboardInterrupt

        # Requests that wait a moment for a thread are no news for the terminal.
        logging.getLogger("waitress").setLevel(logging.ERROR)
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, stop)
        engine.current()
        ready(f"http://{ADDRESS}:{server.effective_port}/")
        server.run()
    finally:
        engine.close()


def _reason(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error)
