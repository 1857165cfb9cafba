"""The winner's time, where a sentence after the line gives it: "Bero covered the 160 km in 3:45:12"."""

import re

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.slots import Slots
from feeds.commentary.sentence.tokens import Sentence

_TIME_OF = {
    language: re.compile(pattern)
    for language, pattern in {
        "en": r"\b(?:he|she|winner|winning|whose|his|her|time|rider|stage|race|course|route|kilomet\w+|km|miles?|<\d+>)\b.*\b(?:covers?|covered|completes?|completed|clocks?|clocked|finish(?:es|ed)|took|takes|stops?|stopped|"
        r"time|crosses|crossed|won|wins|came|home|in|of)\b.*\{|^(?:winning |winner s |his |her |the |official )*(?:winning )?time ?[:=,]? ?(?:is |was |of )?\{",
        "nl": r"\b(?:\w*tijd|klokte?|klokt|legde|legt|deed|doet|reed|had|heeft|nodig|finishte|rondde|volbracht|bolde|kwam|komt|winnaar|winnares)\b.*\{|^\w*tijd ?[:=,]? ?\{",
        "fr": r"\b(?:temps|chrono|boucle|boucler|parcouru|couvert|mis|met|vainqueur|franchi|franchit|coupe|termine|avale)\b.*\{",
        "es": r"\b(?:tiempo|crono|registro|complet\w+|cubri\w+|recorri\w+|invirti\w+|invertid\w+|emple\w+|necesit\w+|ganador\w*|par\w+|deten\w+|detuv\w+|tard\w+|cruz\w+|termin\w+)\b.*\{",
    }.items()
}


def is_time_of(s: Sentence, said: Slots, context: Context, winner: Person) -> bool:
    """Return whether a sentence after the finish gives the winner's time, and names nobody else.

    Args:
        s: the sentence.
        said: the same with slots; it has a duration that may be a winner's.
        context: what was said before.
        winner: who won.
    """
    if not (context.phase == "finished" or context.won_now) or context.report or s.has("gc", "said"):
        return False
    if s.has("win") and (s.language == "en" or said.people):
        return False
    if any(person is not winner for person in said.people) or any(not figure.race_time for figure in said.figures):
        return False
    return _TIME_OF[s.language].search(said.text) is not None
