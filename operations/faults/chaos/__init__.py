"""Disturbances under load: what people notice of them, and whether anything they wrote is lost or doubled."""
