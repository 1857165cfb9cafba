"""What somebody says in quotation marks is left out, and what the text goes on with is read."""

from reading import gaps

from feeds.commentary.sentence.quotes import outside_quotes


def test_a_quoted_sentence_ends_the_sentence_that_it_is_in():
    assert gaps('She said on Wednesday: "I can follow her for 10 minutes." The gap is 1:45.') == [
        ("peloton", "leaders", 105, None)
    ]


def test_what_goes_on_after_a_quotation_stays_one_sentence():
    assert outside_quotes('He calls it "a long way" and rides on.', inside=False) == (
        "He calls it   and rides on.",
        False,
    )


def test_a_quotation_may_go_on_in_the_next_paragraph():
    assert outside_quotes('"I was tired.', inside=False)[1]
    assert outside_quotes('We rode on." The gap is 1:45.', inside=True) == ("  The gap is 1:45.", False)
