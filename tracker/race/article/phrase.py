"""Names in sentences, with the article or preposition that the language needs."""

from tracker.race.text import fold_name

_MASCULINE = frozenset({"tour", "giro", "criterium", "circuit", "grand", "trophee", "dauphine", "gp"})
_FEMININE = frozenset({"vuelta", "volta", "ronde", "fleche", "course", "classica", "classique"})
"""First words of races with an article; other races, such as Paris-Nice or Strade Bianche, have none."""


class Noun(str):
    """A name that a message can format with an article or preposition.

    "{start:de}" is "d'Aubagne" or "de Cassis" in French, "{race:du}" "du Tour de France" or "de Paris-Nice";
    "{race:the}" is "the Tour de France" in English and "{race:het}" "de Tour de France" in Dutch.
    """

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        """Return the name with the article or preposition that the format spec asks for."""
        folded = fold_name(self)
        word = folded.partition(" ")[0]
        has_article = word in _MASCULINE or word in _FEMININE
        if spec == "the":
            return f"the {self}" if has_article else str(self)
        if spec == "het":
            return f"de {self}" if has_article else str(self)
        if spec == "du":
            return f"du {self}" if word in _MASCULINE else f"de la {self}" if word in _FEMININE else f"{self:de}"
        if spec == "de":
            return f"d'{self}" if folded[:1] in tuple("aeiouyh") else f"de {self}"
        return super().__format__(spec)
