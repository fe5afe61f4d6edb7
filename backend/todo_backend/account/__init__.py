"""All that is held of a person: taking it along, and deleting it."""
