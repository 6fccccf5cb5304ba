"""Printed sheets, read from a PDF or from a picture: their lines in reading order, one article after the other."""
