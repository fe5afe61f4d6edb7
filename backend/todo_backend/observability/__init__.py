"""How the backend shows what it does: health, metrics, logs."""
