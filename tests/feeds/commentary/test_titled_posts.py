"""Posts with a title in capitals and no other heading, on a page with its newest post first."""

from reading import facts

PAGE = """Tour of Test LIVE
4KM TO GO: Paul Aster has 22 seconds on the bunch.
THAT IS IT FOR BERO
Jan Bero has been swallowed by the peloton.
8KM TO GO: Paul Aster (Cofidis) attacks!
HERE COMES THE RAIN
Right on cue, the heavens have opened.
20KM TO GO: Paul Aster (Cofidis) and Jan Bero (Movistar) lead by 55 seconds.
A QUIET HOUR
Nobody is in a hurry.
OVER THE TOP
The riders have seen the last of the climbs.
40KM TO GO: Paul Aster (Cofidis) and Jan Bero (Movistar) are out front.
"""


def test_a_title_in_capitals_begins_a_post_of_its_own():
    told = [event.read.para for event in facts(PAGE) if event.read]
    assert told.index(7) < told.index(6) < told.index(4) < told.index(2) < told.index(1)
