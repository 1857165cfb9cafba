"""Who rides: riders and teams by the names that texts give them."""
