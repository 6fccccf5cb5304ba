"""Typed sentences into claims: ``grammar`` compiles the pattern files, ``matcher`` runs them."""
