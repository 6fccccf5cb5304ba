"""Mentions into entities: within a page, then across all pages."""
