"""The formats, one a module with ``SUFFIXES``, ``is_a`` and ``read``: see ``kg.readers.base.Format``."""
