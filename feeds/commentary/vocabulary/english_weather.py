"""English words for the weather, by class."""

# fmt: off
WEATHER: dict[str, str] = {
    "raining":
        "spot of drizzle|spots of drizzle|started to spit|starting to spit|pours with rain|raining hard|raining heavily|rain is coming down|rain begins|rain has begun|downpour|showers|thunderstorm|it s wet|wet out there|it s raining|it is raining|rain is falling|raining|it rains|rain has started|rain starts to fall|"
        "started to rain|pouring down|pouring rain|rain is pouring|heavy rain|light rain|wet roads|drizzle|"
        "rain showers|in the rain|rain|it s pouring|it is pouring|bucketing down|heavens have opened|heavens opened|"
        "tipping down|lashing down|chucking it down|hammering down|spots of rain|spitting with rain|roads are wet|"
        "road is wet|roads are soaked|roads are slick|lashed by rain|torrential rain|rain is now falling|"
        "coming down in sheets|coming down in buckets|raining cats and dogs|teeming down|bucketing it down|pelting down|sheeting down|"
        "drizzling|drizzly|shower has wet|first drops|drops of rain|wet day|wet and miserable|wet and cold|cold and wet|soaking wet|"
        "cloudburst|deluge|thundery|lightning|it pours|pours down|wipers are on|wipers on|through a shower|a shower of|rain is here|rain has arrived|here comes the rain|"
        "rain has set in|rain sets in|rainy|showery|sodden|roads are soaking|road is soaked|road is soaking|it s a wet|"
        "rain is bouncing off the road|rain pours down|rain comes down|roads are greasy|rain sweeps in|rain has swept in|"
        "skies have opened|skies opened|skies open|raining steadily|raining again|raining lightly|rain is hammering|rain is teeming|roads are wet through|rain soaked|rain is lashing down|starting to rain|begun to rain|begins to rain|rain returns",
    "hailing": "hailstorm|hail|hailing|hailstones|hail shower|hail showers|it s hailing|it is hailing|hail storm",
    "sunny":
        "cloudless and still|sun has come through|sun comes through|sun breaks through|sun has broken through|sun is breaking through|sun is up|"
        "sun s out|sun s come out|sun s come through|sun s back|sun s shining|sun s up|bright sun|warm sun|hot sun|sun at last|"
        "scorcher|blazing sun|scorching sun|burning sun|sun beats down|sun is high|brilliant sunshine|warm sunshine|wall to wall sunshine|"
        "clear blue sky|bright blue sky|azure sky|not a cloud|without a cloud|skies are clear|skies have cleared|clear and sunny|bright and clear|"
        "bright day|sun drenched|sun kissed|sun baked|"
        "sky is clear|clear sky|cloudless|not a cloud in the sky|sun has come out|sun is beating down|hot and sunny|warm and sunny|dry and sunny|glorious sunshine|sun is out|sun is shining|sunny|sunshine|blue skies|blue sky|clear skies|bright sunshine|"
        "under the sun|skies are blue|sky is blue|glorious day|glorious spring day|glorious summer day|gorgeous day|"
        "glorious autumn day|beautiful day|beautiful weather|glorious weather|lovely weather|lovely sunny day|"
        "sun shines|sun is blazing|bathed in sun|bright and sunny|sun is back|sun is back out|pale blue sky",
    "cloudy": "grey morning|gray morning|grey day|gray day|grey afternoon|it s grey|it is grey|grey but dry|grey and dry|cold and grey|grey and cold|"
        "dull morning|dull day|skies are grey|sky is grey|cloud cover|clouds have rolled in|dark clouds|heavy clouds|black clouds|murky|gloomy day|gloomy morning|"
        "cloudy skies|leaden clouds|blanket of cloud|grey and damp|grey and drizzly|grey sky|gray sky|leaden sky|leaden skies|low cloud|low clouds|under grey skies|grey clouds|thick cloud|light cloud|high cloud|patchy cloud|broken cloud|some cloud|scattered cloud|thunderclouds|storm clouds|rain clouds|mostly cloudy|partly cloudy|clouded over|overcast|cloudy|grey skies|clouds|gray skies",
    "snowing": "snowflakes|snow is coming down|it is snowing|snowstorm|blizzard|snowing|it s snowing|snow is falling|snow|sleet",
    "foggy": "thick fog|dense fog|thick mist|fog bank|shrouded in mist|shrouded in fog|fog has come down|fog|foggy|mist|misty",
    "rain_over":
        "stopped raining|has stopped raining|rain has stopped|rain stops|rain has eased|rain has cleared|no more rain|"
        "rain has gone|rain is gone|rain has passed|no rain|rained|rain held off|rain has held off|rain is over|"
        "tailwind section|headwind section",
    "light_wind":
        "light wind|light winds|light breeze|gentle breeze|slight breeze|wind is light|little wind|very little wind|"
        "not much wind|gentle wind",
    "calm_wind":
        "not a flag stirring|flags are hanging limp|flags hang limp|cloudless and still|calm and still|windless|isn t a breath of wind|isn t a breath of air|isn t any wind|isn t a breath|wind still|wind has dropped completely|dead calm|not a breath of air|without wind|"
        "no wind|hardly any wind|barely any wind|barely a breath of wind|hardly a breath of wind|not a breath of wind|"
        "no wind to speak of|next to no wind|without a breath of wind|barely a breeze|wind has died down|"
        "wind has dropped|scarcely a breath of wind|scarcely any wind|almost no wind|virtually no wind|practically no wind|barely a puff of wind|barely a whisper of wind|nary a breath of wind|little or no wind|breath of wind at most",
    "headwind": "hits them full in the face|hits the riders full in the face|head on into the wind|teeth of the wind|teeth of a|teeth of the gale|teeth of the headwind|straight into the wind|wind is in the riders faces|wind right in their faces|wind dead ahead|riding into the wind|wind is in their faces|wind is against them|wind in the face|into the wind|into a wind|wind head on|wind full in the face|block headwind|headwind|head wind|headwinds|wind in their faces",
    "tailwind": "wind is on their backs|wind on their backs|wind is at their backs|wind at their backs|wind behind them|wind at their back|wind in their backs|wind in the back|wind is behind them|following wind|wind from behind|tailwind|tail wind|tailwinds|cross tailwind|cross tail wind",
    "crosswind": "wind is coming from the left|wind is coming from the right|wind is coming from the side|wind from the side|wind from the left|wind from the right|"
        "wind blows from the left|wind blows from the right|wind blows from the side|wind is blowing from the left|wind is blowing from the right|"
        "wind comes from the left|wind comes from the right|wind comes from the side|wind across the road|wind blows across|wind is blowing across|wind is across|three quarter wind|crosswinded|cross headwind|crosswind|crosswinds|cross wind|cross winds|side wind|side winds|sidewind",
    "strong_wind":
        "wind is getting stronger|wind gets stronger|wind has got stronger|wind is stronger|blowing hard|blowing strongly|"
        "it s windy|it is windy|windy out there|wind is strong|winds are strong|wind is fierce|howling wind|wind blows hard|windswept|"
        "wind blows strongly|wind is blowing strongly|wind is blowing a gale|very strong wind|gusting wind|gusty|"
        "wind is picking up|wind has picked up|wind is getting up|wind is gusting|brisk wind|"
        "wind is up|wind is howling|whole lot of wind|brisk breeze|wind has got up|fierce wind|fierce winds|"
        "hoolie|gusting at|gusting up to|gusting to|gusts of|mistral|tramontane|stiff westerly|stiff easterly|howling gale|blowing a hooley|howling a gale|blustery|windy day|wind is blowing hard|blowing a gale|strong breeze|very windy|strong wind|strong winds|gusts|stiff wind|stiff breeze|gale|very windy|strong wind blowing",
}
# fmt: on
"""Classes of words, each with its phrases."""
