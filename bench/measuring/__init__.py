"""What the measurements share: a stack of real processes, clients, the floor, figures and their page."""
