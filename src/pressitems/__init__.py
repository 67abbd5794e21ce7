"""What press offices publish, as typed, timezone-aware objects, and back."""
