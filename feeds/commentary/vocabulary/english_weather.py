"""English words for the weather, by class."""

# fmt: off
WEATHER: dict[str, str] = {
    "raining":
        "pours with rain|raining hard|raining heavily|rain is coming down|rain begins|rain has begun|downpour|showers|hailstorm|hail|thunderstorm|it s wet|wet out there|it s raining|it is raining|rain is falling|raining|it rains|rain has started|rain starts to fall|"
        "started to rain|pouring down|pouring rain|rain is pouring|heavy rain|light rain|wet roads|drizzle|"
        "rain showers|in the rain|rain",
    "sunny":
        "sky is clear|clear sky|cloudless|not a cloud in the sky|sun has come out|sun is beating down|hot and sunny|warm and sunny|dry and sunny|glorious sunshine|sun is out|sun is shining|sunny|sunshine|blue skies|blue sky|clear skies|bright sunshine|"
        "under the sun",
    "cloudy": "grey sky|gray sky|leaden sky|leaden skies|low cloud|low clouds|under grey skies|grey clouds|dull|thick cloud|clouded over|overcast|cloudy|grey skies|clouds|gray skies",
    "snowing": "snowing|it s snowing|snow is falling|snow|sleet",
    "foggy": "fog|foggy|mist|misty",
    "headwind": "headwind|head wind|headwinds|wind in their faces",
    "tailwind": "tailwind|tail wind|tailwinds|cross tailwind|cross tail wind",
    "crosswind": "cross headwind|crosswind|crosswinds|cross wind|cross winds|side wind|side winds|sidewind",
    "strong_wind":
        "blustery|windy day|wind is blowing hard|blowing a gale|strong breeze|very windy|strong wind|strong winds|gusts|stiff wind|stiff breeze|gale|very windy|strong wind blowing",
}
# fmt: on
"""Classes of words, each with its phrases."""
