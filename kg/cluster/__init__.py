"""The same graph on many machines: pages are read where they are, things are told apart by joins, nothing is collected.

Only ``kg build --engine spark`` imports this; it needs PySpark and Java, the rest of ``kg`` neither.
"""
