"""English words for the weather, by class."""

# fmt: off
WEATHER: dict[str, str] = {
    "raining":
        "pours with rain|raining hard|raining heavily|rain is coming down|rain begins|rain has begun|downpour|showers|hailstorm|hail|thunderstorm|it s wet|wet out there|it s raining|it is raining|rain is falling|raining|it rains|rain has started|rain starts to fall|"
        "started to rain|pouring down|pouring rain|rain is pouring|heavy rain|light rain|wet roads|drizzle|"
        "rain showers|in the rain|rain|it s pouring|it is pouring|bucketing down|heavens have opened|heavens opened|"
        "tipping down|lashing down|chucking it down|hammering down|spots of rain|spitting with rain|roads are wet|"
        "road is wet|roads are soaked|roads are slick|lashed by rain|torrential rain|rain is now falling|"
        "rain is lashing down|starting to rain|begun to rain|begins to rain|rain returns",
    "sunny":
        "sky is clear|clear sky|cloudless|not a cloud in the sky|sun has come out|sun is beating down|hot and sunny|warm and sunny|dry and sunny|glorious sunshine|sun is out|sun is shining|sunny|sunshine|blue skies|blue sky|clear skies|bright sunshine|"
        "under the sun|skies are blue|sky is blue|glorious day|glorious spring day|glorious summer day|gorgeous day|"
        "glorious autumn day|beautiful day|beautiful weather|glorious weather|lovely weather|lovely sunny day|"
        "sun shines|sun is blazing|bathed in sun|bright and sunny|sun is back|sun is back out|pale blue sky",
    "cloudy": "grey sky|gray sky|leaden sky|leaden skies|low cloud|low clouds|under grey skies|grey clouds|dull|thick cloud|clouded over|overcast|cloudy|grey skies|clouds|gray skies",
    "snowing": "snowing|it s snowing|snow is falling|snow|sleet",
    "foggy": "fog|foggy|mist|misty",
    "rain_over":
        "stopped raining|has stopped raining|rain has stopped|rain stops|rain has eased|rain has cleared|no more rain|"
        "rain has gone|rain is gone|rain has passed|no rain|rained|rain held off|rain has held off|rain is over|"
        "tailwind section|headwind section",
    "light_wind":
        "light wind|light winds|light breeze|gentle breeze|slight breeze|wind is light|little wind|very little wind|"
        "not much wind|gentle wind",
    "calm_wind":
        "no wind|hardly any wind|barely any wind|barely a breath of wind|hardly a breath of wind|not a breath of wind|"
        "no wind to speak of|next to no wind|without a breath of wind|barely a breeze|wind has died down|"
        "wind has dropped",
    "headwind": "headwind|head wind|headwinds|wind in their faces",
    "tailwind": "tailwind|tail wind|tailwinds|cross tailwind|cross tail wind",
    "crosswind": "cross headwind|crosswind|crosswinds|cross wind|cross winds|side wind|side winds|sidewind",
    "strong_wind":
        "wind is picking up|wind has picked up|wind is getting up|wind is gusting|brisk wind|"
        "wind is up|wind is howling|whole lot of wind|brisk breeze|wind has got up|fierce wind|fierce winds|"
        "blustery|windy day|wind is blowing hard|blowing a gale|strong breeze|very windy|strong wind|strong winds|gusts|stiff wind|stiff breeze|gale|very windy|strong wind blowing",
}
# fmt: on
"""Classes of words, each with its phrases."""
