"""A report as HTML, plain text and JSON; the form; and the pieces the pages are built from."""
