"""Small vocabularies: what the words of commentary say, language by language.

A vocabulary maps a class of words to its phrases, folded and divided by bars; a `*` stands for any ending. The rules
know the classes only, so that one rule reads all languages.
"""
