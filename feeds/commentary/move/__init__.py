"""What riders do: who is away, attacks, comes across, is dropped, caught, down, or out."""
