"""Applies the fix of a finding: shows the change, asks, applies, waits, proves, and goes back when it got worse."""
