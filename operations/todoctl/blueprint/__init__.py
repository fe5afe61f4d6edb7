"""The deployment's single source: blueprint.yaml as typed, checked values."""
