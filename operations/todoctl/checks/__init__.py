"""`todoctl test`: every check of the repository, one after the other, and one count at the end."""
