"""English words for a victory."""

# fmt: off
WINS = (
    "rode to victory|rides to victory|raced to victory|races to victory|cruised to victory|cruises to victory|"
    "soloed to victory|sprinted to victory|powered to victory|stormed to victory|surged to victory|"
    "surges to victory|charged to victory|charges to victory|swept to victory|sweeps to victory|"
    "rode alone to victory|rides alone to victory|rode solo to victory|rode clear to victory|"
    "rode away to victory|went solo to victory|held on to victory|hangs on to victory|hung on to victory|"
    "went clear to victory|romped to victory|romps to victory|climbed to victory|climbs to victory|"
    "dashed to victory|kicked to victory|rolled to victory|rode to the win|rode alone to the win|"
    "soloed to the win|sprinted to the win|powered to the win|triumphed|was victorious|was the winner|"
    "took the stage win|took the honours|took the spoils|crossed the line alone|crossed the finish line alone|"
    "crossed the line first|crossed the finish line first|came home alone|came home first|took the biggest win|"
    "earned victory|earned the win|secured victory|secured the win|secured the stage win|snatched victory|"
    "snatched the win|sealed victory|sealed the win|celebrated victory|celebrated a solo victory|"
    "took a solo win|took a solo victory|soloed to a win|wins|won|takes the win|took the win|takes the victory|"
    "takes the stage|takes the stage win|takes stage|wins the stage|won the stage|wins stage|victory for|"
    "victory of|win for|stage win for|won by|victory goes to|takes victory|claims victory|claims the win|"
    "claims the stage|claims the victory|edges it|just edges it|beats|outsprints|first across the line|"
    "crosses the line first|crosses the line to win|crosses the line alone|storms to victory|sprints to victory|"
    "powers to victory|solos to victory|it s a win for|is the winner|stage winner|the winner is|winner is|"
    "sprints to the win|wins it|grabs the win|takes out the stage|wins solo"
)
# fmt: on
"""How somebody wins, wherever it stands in the sentence."""
