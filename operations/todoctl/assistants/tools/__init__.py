"""The functions behind the catalogue's tools: thin, typed, over the functions that the commands call too."""
