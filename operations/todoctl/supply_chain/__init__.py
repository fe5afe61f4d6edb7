"""What the images are made of, read from the lock files: no network, and the same bytes each time."""
