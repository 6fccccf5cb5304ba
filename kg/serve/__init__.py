"""``kg serve``: the graph in a browser and as a read-only SPARQL 1.1 endpoint, on this machine alone.

``worker`` answers queries in processes that can be stopped, ``engine`` keeps those processes and notices a new graph,
``protocol`` speaks SPARQL over HTTP, ``nodes`` and ``site`` show pages, ``app`` puts them together behind one guard.
"""
