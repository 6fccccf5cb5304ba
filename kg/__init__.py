"""Pages of Chinese local newspapers in; a graph of companies, places, officials, parks and projects out."""

__version__ = "0.2.0"
