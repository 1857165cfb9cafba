"""The gap grammar: what stands around a time in a row of pieces, and what it makes of the time.

A rule is a pattern on the row (`feeds.commentary.gap.pieces`), in which `@` is the time that is read. It says that
`x` is behind or ahead of `y`, or that the time is no gap: how much one changed, a bonus, what was before.
The first rule that fits counts. Rules hold for all languages, but for those that are of some only.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from feeds.commentary.words.patterns import lazy

Relation = Literal["none", "behind", "ahead", "gap", "between"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A way of saying a gap."""

    name: str
    relation: Relation
    pattern: str
    languages: str = "en nl fr es"
    confidence: float = 0.88


_X = "(?P<x>[GPHQ])"
_Y = "(?P<y>[GPHOQ])"
_Y2 = _Y
_ON = rf"(?:[_RA]{{0,2}}[oaftw]_?{_Y}(?!s))?"
"""On whom somebody has a lead."""
_NOUN = "[LDN]"
_IT = "(?:^|[,;&:~]_?|&_)"
_WAS = rf"(?P<n>{_NOUN})(?P<q>[^TLND@;]{{0,14}}"

RULES = (
    Rule("has become", "gap", r"^[_P]?T[^;GPHQ]{0,10}h?(?P<bare>v)@(?:[;,&]|$)", "en", confidence=0.78),
    Rule("time, the biggest", "gap", r"^_?(?P<bare>@),_{0,2}z?[LN]_{0,4}[;,]", "en", confidence=0.78),
    Rule("time, as much as", "gap", r"^_?(?P<bare>@),(?:Wv)?_{0,2}z", "en", confidence=0.78),
    Rule("is one more", "none", r"^[_P]{0,2}v_?x_?@(?!_{0,2}[BAtfoGPHD])", "en"),
    Rule("one and another", "none", r"^_?@&_?T(?:F|_?B)", "en"),
    # What is no gap: a bonus, a delay; how much it changed; what it was before.
    Rule("takes so long to pass", "behind", rf"{_X}!_?@y.", "es", 0.82),
    Rule("leads somebody by", "none", r"[GH][lL]_{1,3}[ya]_?@", "en"),
    Rule("is ahead of somebody", "none", r"@A_{1,3}", "en"),
    Rule("to each of several", "none", r"@F[GPHQ][,;&_]{1,4}F[GPHQ]", "en"),
    Rule("in which group, at", "behind", rf"^y{_X},a@(?:[;,)]|$)", "fr es", 0.84),
    Rule("lost on whom", "behind", rf"{_X}[_vh]{{0,2}}\$[_vR]{{0,2}}@[oa]_?{_Y}"),
    Rule("stop", "none", r"![^,;:@T()&]{0,4}@"),
    Rule("stop after", "none", r"@[^,;:@T()&GPHQ]{0,3}[!d]"),
    Rule("from to", "none", r"[f<]_?@[_,+-]{0,3}[at]_?T"),
    Rule("fell below, is", "none", r"<@_?[:,]_?T", "en fr es"),
    Rule("changed by", "none", r"[+\-][v_LND]{0,4}[yf][_x]?@(?!_?[LDAB])"),
    Rule("changed with", "none", r"(?:[+\-][v_LND]{0,4}w@|w@_{0,3}[+\-])", "nl"),
    Rule("ran out", "ahead", rf"{_X}_?\+[_R]{{0,2}}@f(?:[;,]|$)", "nl"),
    Rule("grew", "none", r"[+\-]_?@(?!_?[BALDE])"),
    Rule("against what was", "none", r"T[^;T]{0,14},_?o?_?@_?z", "fr es"),
    Rule("down", "none", rf"{_NOUN}[v_]{{0,2}}B@"),
    Rule("changed", "none", r"(?:\$_{0,2}@|(?<!a)@_{0,2}\$)"),
    Rule("takes on whom", "ahead", rf"{_X}[_v]{{0,2}}K_?@o_?{_Y}", "en", confidence=0.8),
    Rule("takes, with so far to go", "ahead", r"(?P<x>[GP])K_?@w_?k", "en", confidence=0.78),
    Rule("which has been", "none", r",W[v_<>R]{0,3}@h_", "nl"),
    Rule("having been", "none", r"X[^,;@T()]{0,6}@", "fr es"),
    Rule("was", "none", r"z[^,;@T]{0,6}@(?=[^;]*T)|@[_v]{0,2}z(?=[^;]*T)"),
    Rule("gap, once so much", "none", r"[LN],[_z]{0,3}@,[hzv][^;]*T", "en"),
    Rule("which was, is", "gap", rf"{_WAS}z[^T@;]{{0,6}})T[,&_vfmhat<()R+-]{{1,9}}@"),
    Rule("was long ago, is", "gap", rf"{_WAS})T[_v]{{0,3}}[!z][_k]{{0,2}},[,&_vfmath()R+-]{{0,8}}@"),
    Rule("hangs between, at", "behind", rf"b[GPHQ][&,]_?[GPHQ][vm_]{{1,3}}{_X}[^T@;GPHQ]{{0,6}}a@(?:[fBo]{_Y2})?", "nl"),
    Rule("gap from, once, to", "gap", r"(?P<n>[LN])(?P<q>)[^;TD]{0,6}[fz]{1,2}T[^;T]{0,7}[ta]@", "fr es"),
    Rule("gap from, once, to", "gap", r"(?P<n>[LN])(?P<q>)[^;TDGPHQ]{0,8}fT[^;TGPHQ]{0,7}t@", "en"),
    Rule("left of what was", "ahead", r"fTW?_?z[^;T]{0,6}h[_vR]{0,2}@", "fr es"),
    Rule("the first and the second", "behind", r"@_?b_{1,2}&_?(?P<x>[GQ])(?:[;,)]|$)", "es", 0.82),
    Rule("has, after what was", "ahead", rf"{_X},W[^,;]{{0,8}}z[^,;]{{0,8}}T[^,;]{{0,4}},_?h[_vAhRf]{{0,3}}@", "es"),
    Rule("had once", "ahead", r"^[_vyQi]{0,5}z[_h]{0,2}w?@(?!_?[DB])", "es", confidence=0.8),
    # Between two groups.
    Rule("between, a time", "between", rf"(?<!,)b{_X}[&,]{{1,2}}_?{_Y}(?!,a@)[^T@;GPHQ]{{0,8}}@"),
    Rule("a time between", "between", rf"@[^T@;:]{{0,6}}b(?P<x>[GPHQO])[&,]{{1,2}}_?{_Y}"),
    Rule("a time separates", "between", rf"@[_v]{{0,2}}S[_o]?{_X}[fo&t_]{{1,3}}{_Y}"),
    Rule("separated by", "between", rf"{_X}[v_]{{0,3}}S[fo&_]{{1,3}}{_Y}[v_]{{0,3}}[yfw]@"),
    Rule("are separated by", "between", rf"{_X}&{_Y}[v_]{{0,3}}S[_v]{{0,3}}[yfw]@"),
    Rule("to whom", "behind", rf"(?:^|[,:;&v])_?@t{_X}", "en"),
    Rule("gap from to", "between", rf"{_NOUN}f{_X}(?:[ta]|(?<=Nf.)&){_Y}[^T@;]{{0,6}}@"),
    Rule("gone with a deficit, who", "behind", rf"^[_vm]{{0,3}}wx?@D[oaf]_?{_Y},_?{_X}", "fr es"),
    Rule("gone so far from whom, who", "behind", rf"^[_v]{{0,2}}ma@[fBo]_?{_Y},_?{_X}", "fr es"),
    # Spanish puts the doer behind the verb.
    Rule("at, who leads whom", "behind", rf"(?:^|[,;&~])a@[,_mc]{{0,2}}[GQ],?(?:a_f|y?_?Af|y_?f|_a?)?_?{_X}", "es", 0.84),
    Rule("moves to, the gap", "gap", rf"(?:[+\-]_?[ta]|v_?[fyta]?)@(?P<n>{_NOUN})(?P<q>(?:f[GPH])?)(?:[ot]{_Y})?", "es"),
    Rule("has, who", "ahead", rf"(?:^|[,;&:~])_?@h_?{_X}(?:[oawf]_?{_Y})?", "es"),
    Rule("has, who, on whom", "ahead", rf"(?:^|[,;&:~])_?@h_?(?P<x>G)[oa]_?{_Y}", "nl"),
    Rule("takes out of, who", "ahead", rf"O_?h_?@_?{_X}a_?{_Y}", "es"),
    Rule("holds, who at", "ahead", rf"(?:^|[,;&:])_?v_?{_X}_?[ta]_?@(?:[;,)&]|$)", "es", 0.8),
    Rule("with whom at", "ahead", rf"[,;&]_?w_?{_X}_?a@_?(?:[;,)]|$)", "es", 0.8),
    Rule("has come below", "ahead", rf"{_X}[_v]{{0,2}}<@(?!_?[LDN])", "es", 0.82),
    Rule("chases, and comes below", "behind", rf"{_X}[_v]{{0,2}}<@(?!_?[LDN])", "es", 0.82),
    Rule("begins to climb with", "ahead", rf"{_X}[_vm]{{1,2}}a_f?_?w@_?(?:[;,)]|$)", "es", 0.78),
    Rule("those away, time", "ahead", rf"^{_X}(?:f_)?:G[;,]_?@_{{0,2}}(?:[;,]|$)", "es", 0.8),
    Rule("nears, who: time", "behind", rf"^[_v-]{{1,2}}{_X}[,:]_?@_{{0,2}}(?:[;,]|$)", "es", 0.8),
    Rule("is so much, what those have", "ahead", rf"(?:^|[,;:&])_?v_?@_?Wh{_X}", "es", 0.82),
    Rule("and it nears", "gap", r"[&,:]_?(?P<bare>v)_?@_{0,2}(?:[,;)]|$)", "es", 0.76),
    Rule("and it is", "gap", r"[&,:;]_?(?P<bare>v)_?@_{0,2}(?:[,;)]|$)", "es", 0.74),
    Rule("at km it is", "gap", r"ak,?_?(?P<bare>[vh])_?@_{0,2}(?:[,;)&]|$)", "es", 0.76),
    # What follows the time says it.
    Rule("back, who", "behind", rf"(?:^|[,;&~])@_?x?B,?v?_{{0,2}}{_X}(?:[vmhc_]|(?=[,;)]|$))", "en"),
    Rule("time of lead for", "ahead", rf"@[_x]?L[_v]{{0,2}}F{_X}"),
    Rule("time of lead", "ahead", rf"(?<!u)@[_xf]?L{_ON}"),
    Rule("time of gap on", "ahead", rf"@[_xf]?N[ot]{_Y}"),
    Rule("time of deficit for", "behind", rf"@[_xf]?DF_?{_X}", "fr es"),
    Rule("time of deficit", "behind", rf"@[_xf]?D[vh]?(?:[oatfB]{_Y2})?"),
    Rule("behind whom", "behind", rf"(?P<more>x_?)?@[_x]?Bf?{_Y}(?:_?m_?{_X})?"),
    Rule("behind", "behind", rf"(?P<more>x_?)?@[_x]?B(?!{_NOUN})"),
    Rule("stays ahead of, by", "ahead", rf"{_X}[v_]{{0,2}}A(?:f?{_Y2})?,?y@", "en"),
    Rule("ahead of whom", "ahead", rf"@[_x]?Af?{_Y2}(?!s__)"),
    Rule("ahead", "ahead", r"@[_x]?A"),
    Rule("later, who", "behind", rf"(?:^|[;,&~])@u,?{_X}[_,]{{0,3}}[cv]", "en"),
    Rule("so much later, who", "behind", rf"(?:^|[;,&~]),?_?@u,?[mcv]?{_X}(?:[;,)]|$|_{{0,2}}[ck])", "fr es"),
    Rule("later than", "behind", rf"{_X}[^@T;GPHQ]{{0,10}}@u[_f]?(?:{_Y2})?"),
    Rule("before whom", "ahead", rf"@E_?{_Y}", "fr es"),
    Rule("later, who leads", "behind", rf"(?:^|[;,&~])@u,?[_GQH]{{1,3}}l_?{_X}", "en"),
    Rule("x to y", "between", rf"(?:^|[;,&]){_X}t{_Y}[:v]?@", "en"),
    Rule("time from to", "between", rf"(?:^|[;,&])@f{_X}t{_Y}", "en"),
    Rule("passed earlier", "ahead", rf"{_X}[_v]{{0,2}}c_{{0,3}}@z(?:[;,&]|$)", "en"),
    Rule("up", "ahead", rf"{_X}v@\+(?:[;,)]|$|w|_{{0,2}}k)", "en"),
    Rule("so much up", "ahead", r"^[^TLND;]*[,&~]@\+(?:[;,)]|$|w_?k)", "en", 0.78),
    # Dutch puts the verb before its doer, and the end of a verb after the time.
    Rule("after a time, who", "behind", rf"(?:^|[,;:&_])u@[_vR]{{0,2}}[mc][_R]{{0,2}}{_X}", "nl"),
    Rule("passes after", "behind", rf"{_X}[v_]{{0,2}}[mc]_{{0,2}}u@", "nl"),
    Rule("a time later, who", "behind", rf"@u[_v]{{0,2}}[mc]_{{0,2}}{_X}", "nl"),
    Rule("runs out to", "ahead", rf"{_X}[_vh]{{0,3}}(?:t@\+|\+_{{0,2}}t@)", "nl"),
    Rule("has cut its deficit to", "behind", rf"{_X}[v_W]{{0,3}}h_{{0,2}}D_{{0,2}}-[ti]@", "nl"),
    Rule("comes up to", "behind", rf"{_X}[_v]{{0,3}}m_{{0,2}}t@", "nl"),
    Rule("begins with", "ahead", rf"{_X}[_v]{{0,2}}c_{{0,2}}w@(?!_?[BD])", "nl es", 0.78),
    Rule("from to, alone", "gap", r"^[_vR+-]{0,2}[f<]T[_,R+-]{0,3}[ta](?P<bare>@)", "en nl es", 0.76),
    Rule("leads whom at, from whom", "behind", rf"[l-]_?{_X}_?[ti]?a@[fBo]{_Y2}", "nl"),
    Rule("gap with whoever", "none", rf"{_NOUN}w_?Q[v_]{{0,3}}@", "nl"),
    Rule("closed a gap of", "none", rf"{_NOUN}f@[_vh]{{0,3}}\$", "nl"),
    Rule("again within", "none", r"i@x", "nl"),
    Rule("has slipped to", "behind", rf"{_X}[v_]{{1,3}}t@-", "nl"),
    Rule("gets of whom", "ahead", rf"{_X}hf_{{0,2}}@_{{0,2}}(?:[;,)]|$)", "nl"),
    Rule("behind whom a gap with", "behind", rf"(?:^|[;,&])BW?_?{_Y}[^T@;GPHQ]{{0,8}}N[f_v]{{0,2}}@(?:w{_X})?", "nl"),
    Rule("follows at, who", "behind", rf"(?:^|[,;&:~_u(])m_?a@_{{0,2}}{_X}(?![mvh])", "nl"),
    Rule("are held at", "ahead", rf"{_X}v_{{0,2}}a@_?h(?:[;,)]|$)", "nl"),
    Rule("followed at, by whom", "behind", rf"a@[_v]{{0,2}}m_?y{_X}", "nl"),
    Rule("followed by whom, at", "behind", rf"my_?{_X}_?a@", "nl"),
    Rule("hangs at, from whom", "behind", rf"a@[vm]{{1,2}}f{_Y2}", "nl"),
    # What stands before it.
    Rule("within", "behind", rf"[it]?i@(?:[fBo]{_Y2})?"),
    Rule("leads whom by", "ahead", rf"{_X}[_v]{{0,2}}[lL][a_]?{_Y}[v_]{{0,3}}[yfw]@"),
    Rule("leads by", "ahead", rf"(?:{_X}[_vW]{{0,2}}(?:l[yw_]?|Ly)|l[yw]?)z?@{_ON}"),
    Rule("and whom by", "ahead", rf"[yfw]T[&,]{{1,2}}_?{_Y}[v_]{{0,2}}[yfw]@", "en fr es"),
    Rule("trails whom by", "behind", rf"r[a_]?{_Y2}[v_]{{0,2}}[yfw]?@"),
    Rule("trails by", "behind", rf"r[yawf_]{{0,2}}@(?:[oafwD]{{1,2}}{_Y2})?"),
    Rule("cuts the gap to", "behind", rf"{_X}h?[-m](?:N|s?D)[ti]@", "en"),
    Rule("has a lead of", "ahead", rf"{_X}[v_W]{{0,3}}h[_Avh]{{0,3}}[LN][f_v:]{{0,2}}@{_ON}"),
    Rule("has a deficit of", "behind", rf"{_X}[v_W]{{0,3}}h[_Bvht]{{0,3}}D[f_v:]{{0,2}}@(?:[oafB]{_Y2})?"),
    Rule("lead of whom", "ahead", rf"{_X}s_?(?P<n>[LN])(?P<q>[^TLND@;]{{0,14}})@{_ON}"),
    Rule("deficit of whom", "behind", rf"{_X}s_?(?P<n>D)(?P<q>[^TLND@;]{{0,14}})@"),
    Rule("lead", "gap", rf"(?P<n>[LN])(?P<q>[^TLND@;]{{0,16}})@{_ON}"),
    Rule("deficit", "gap", rf"(?P<n>D)(?P<q>[^TLND@;]{{0,14}})@(?:[oaf]_?{_Y2})?"),
    Rule("says the board", "gap", r"@,v(?P<n>N)", "en"),
    Rule("is the lead", "gap", rf"@[_v]{{1,3}}(?P<n>{_NOUN})"),
    Rule("a lead of time", "gap", rf"(?:^|[,;:w_])@(?P<n>{_NOUN})"),
    Rule("falls below", "gap", r"^_?[m-]?_?(?P<bare><)f?@[_Ray]{0,3}(?:[,;)]|$)", "fr es"),
    # Where a group is.
    Rule("at from whom, who", "behind", rf"(?:^|[,;&~])a@[fB]{_Y}(?:[,_mv]|[^T@;,GPHQ]){{0,5}}{_X}"),
    Rule("behind whom, who at", "behind", rf"(?:^|[,;&~])B{_Y},?{_X}[mvr_h]{{0,4}}a@(?![fBo])"),
    Rule("at from whom", "behind", rf"a@[fBo]{_Y2}"),
    Rule("at to whom", "behind", rf"a@t{_Y2}", "en"),
    Rule("at, a move of", "behind", rf"(?:^|[,;&~])a@,_{{1,2}}f?{_X}", "fr es"),
    Rule("at, who is", "behind", rf"(?:^|[,;&~])a@,?_?{_X}[vmh]", "en", 0.84),
    Rule("at, we have whom", "behind", rf"(?:^|[,;&~])a@h_?{_X}(?:[;,)&]|$)", "en", 0.84),
    Rule("at, who", "behind", rf"(?:^|[,;&~])a@[,:_mvc]{{0,3}}{_X}(?![mvh])"),
    Rule("held at", "ahead", rf"{_X}v{{1,2}}ha@"),
    Rule("keeps whom at", "ahead", rf"h_?{_X}_?a@"),
    Rule("brought to", "ahead", rf"-_?{_X}_?[ti]@"),
    Rule("has brought to", "ahead", rf"h{_X}_?-[ti]@"),
    Rule("leads who at", "behind", rf"l{_X}a@"),
    Rule("it settles at", "gap", r"(?:^|[,;:])[_vR]{0,4}[-+v]_{0,2}(?P<bare>[at])@_{0,2}(?:[,;)]|$)", "fr es", 0.76),
    Rule("there is", "gap", r"^[H_]?(?P<bare>v)@(?:[,;)&]|$)", "fr", 0.76),
    Rule("comes near, time", "behind", rf"{_X}[_vmR]{{1,4}}[ta]_?{_Y},@_?(?:[;,]|$)", "es", confidence=0.82),
    Rule("has whom at", "behind", rf"(?:^|[,;&])_{{0,2}}h_?a?{_Y}a@", "es"),
    Rule("at", "behind", r"ax?@"),
    # Who has it, and who gives it.
    Rule("gives", "ahead", r"g_?G_?@", "nl"),
    Rule("gives", "ahead", r"(?:g[PO_]?|[PO]v?_?g_?)@"),
    Rule("grows to", "ahead", rf"{_X}_?[+][_Rk]{{0,2}}[tia]{{1,2}}@", "fr es"),
    Rule("is given", "ahead", rf"{_X}[vh_]{{1,3}}g@", "en"),
    Rule("left to whom", "ahead", rf"[vh]_?@_?a{_X}{_ON}", "fr es"),
    Rule("takes out of", "ahead", rf"(?:^|[,;&~])_{{0,2}}h[_vR]{{0,2}}@_?a_?{_Y}", "es"),
    Rule("comes to", "ahead", rf"{_X}[_R]{{0,2}}(?:[v>]_?|mf)@(?:_?[;,)&]|$)", "es", 0.78),
    Rule("are left to whom", "ahead", rf"(?:^|[,;:&~])_?@_?O?_?h_?a{_X}", "es"),
    Rule("to whom are left", "ahead", rf"(?:^|[,;:&~])_?a{_X}_?O?_?h_{{0,2}}@{_ON}", "es"),
    Rule("has", "ahead", rf"{_X}[v_WA,]{{0,2}}(?:(?P<o>O)_?)?h[_vAhR]{{0,3}}@{_ON}"),
    Rule("and has", "ahead", rf"[,&]_?(?:(?P<o>O)_?)?h[_vAhR]{{0,2}}@{_ON}"),
    Rule("had", "ahead", rf"{_X}[_A]{{0,2}}z_{{0,2}}@R?(?![_RA]?[ftD!$d])(?:[_RA]{{0,2}}[ow]_?{_Y})?", "en", confidence=0.8),
    Rule("has it down to", "behind", r"(?P<x>G)h-?[ta]@", "en", confidence=0.82),
    Rule("has there", "ahead", rf"{_X}_?h_?a_{{1,3}}@(?:[oa]_?{_Y}|[;,])", "nl"),
    Rule("have they", "ahead", rf"h{_X}_{{0,2}}@{_ON}"),
    Rule("with time on", "ahead", rf"w@[_RA]{{0,2}}[oa]_?{_Y}"),
    # The same again: "20 seconds on A and 1:10 on B".
    Rule("and on", "ahead", rf"T[_RLA]{{0,2}}[oafw][_Rf]{{0,3}}[GPHQ][,&_wf]{{1,6}}@[_RLA]{{0,2}}[oafw](?:Wh)?[_Rf]{{0,3}}{_Y}"),
    # Others.
    Rule("on whom", "ahead", rf"(?:^|[:,;&])_?@[_R]?o_?{_Y}", confidence=0.8),
    Rule("time with whom", "ahead", rf"(?:^|[,;:&~])_?@[_L]?w(?:Wh)?[_Rf]{{0,3}}{_Y}", "es", confidence=0.78),
    Rule("with time", "ahead", rf"{_X}[A_v,]{{0,4}}w@_?(?:[;,)]|$)", confidence=0.76),
    Rule("with time, kept", "ahead", rf"{_X}?hw@_?(?:[;,)&]|$)", "es", confidence=0.8),
    Rule("with time", "ahead", rf"{_X}[A_vhmy,]{{1,6}}w@_?(?:[;,)]|$|[_af]{{1,4}}k)", "es", confidence=0.76),
    Rule("they come with time", "ahead", r"^[^GPHQTLND;]{0,8}[mv]_?w@_?(?:[;,]|$)", "es", confidence=0.8),
    Rule("they have time", "ahead", r"^(?:[^GPHTLND;]{0,6})hw?f?@_?(?:[;,&]|$)", "es", confidence=0.8),
    Rule("for whom, time", "ahead", rf"(?:^|[;&])_?F{_X}[,:]@_?(?:[;,]|$)", "fr es"),
    Rule("with time at km", "ahead", rf"{_X}[A_vhm,]{{0,5}}w@_?a_?k", "fr es", confidence=0.78),
    Rule("in front with", "ahead", r"(?:A|h_a_)[_of,]{0,7}w@_?(?:[;,)]|$|&_?k)", confidence=0.82),
    Rule("with time, who", "ahead", rf"^w@(?![_]?[BD])[^T@;GPHQ]{{0,10}},_?{_X}", confidence=0.74),
    Rule("for", "ahead", rf"@F{_X}(?:[_RA]{{0,2}}o_?{_Y})?"),
    Rule("off", "behind", rf"{_X}[vm_]{{1,4}},?(?P<more>x_?)?@(?P<off>f){_Y}", "en"),
    Rule("stretches it to", "ahead", rf"{_X}[hv_]{{0,2}}\+_?[LN]?_?t@", "en", confidence=0.8),
    Rule("and others have", "ahead", rf"{_X}&_{{1,3}}h@{_ON}", "en", confidence=0.8),
    Rule("passes with", "behind", rf"{_X}cw@_?(?:[;,)]|$)", "en", confidence=0.8),
    Rule("crosses with", "ahead", rf"{_X}[cm]_{{0,2}}(?:f_{{1,2}})?w@_?(?:[;,)]|$)", "en", confidence=0.78),
    Rule("are up to", "ahead", r"(?P<x>P)v[_R]{0,2}(?:t|\+t?)@(?:[;,)&]|$)", "en", confidence=0.8),
    Rule("is down to", "ahead", r"(?P<x>G)A?v{1,2}[_R-]{0,2}t@(?!_{0,2}[BD])", "en", confidence=0.8),
    Rule("hangs between, at", "behind", rf"{_X}[mv_]{{1,3}}b,?_?@(?:[;,)]|$)", "en", confidence=0.8),
    Rule("so far away", "behind", rf"{_X}v{{1,2}}@_(?:[;,)&]|$)", "en", confidence=0.78),
    Rule("slipped to", "behind", rf"{_X}(?:,[^;T]{{1,16}},)?[hz_,]{{0,2}}[-+mv]_?[ta]@", "en", confidence=0.8),
    # Headings.
    Rule("ahead of whom, time", "ahead", rf"A_?{_X}:@_?(?:[;,]|$)", "nl", confidence=0.78),
    Rule("heading", "behind", rf"(?:^|[;,])_?{_X}(?:[:~(]{{1,2}}p?|p)@"),
    Rule("after a plus", "behind", rf"(?:^|[;,~])(?:p@[_)~:]?|[(]@[)]){_X}(?:$|[;,~T(])"),
    Rule("apart, counted", "behind", rf"(?:^|[;]){_X},[_k]{{1,4}},@(?:$|[;,])", "en"),
    Rule("apart", "behind", rf"(?:^|[;,]){_X}@(?:$|[;,)])"),
    Rule("bunch, time", "behind", rf"^_?{_X},@_?(?:[;,]|$)", "fr es", 0.78),
    # A time alone.
    Rule("km and time", "gap", r"^[_wRv]{0,3}k[_R+]{0,3}&(?P<bare>@)_?(?:[;,]|$)", "en", 0.76),
    Rule("it holds, time", "gap", r"(?:^|[;,&])_?v{1,2}(?P<bare>,)@_?(?:[;,]|$)", "en", 0.76),
    Rule("it moves, time", "gap", r"^[^GPHQT;]*[-+$](?P<bare>[^GPHQTk;]*:|(?<!\$),)@_?(?:[;,]|$)", "en", 0.78),
    Rule("clear, time", "ahead", rf"^{_X}[v_]{{0,2}}A[,:~]@_?(?:[;,]|$)", "en", 0.8),
    Rule("in front, time", "gap", r"^[^GPHQT;]*A(?P<bare>[,:~])@_?(?:[;,]|$)", "en", 0.76),
    Rule("so many away, time", "gap", r"^[_R]{2,3}(?P<bare>[,:~])@(?:[;,]|$)", "en", 0.76),
    Rule("km, time", "gap", r"^[_wRv]{0,3}k[t_R]{0,4}(?P<bare>[,:;~])[_vR]{0,2}@_{0,2}(?:[;,]|$)", "en", 0.78),
    Rule("time now", "gap", r"^[^GPHQT;]*(?P<bare>[,~])@[;,]?$", "en", 0.74),
    Rule("leaders, time, km", "gap", r"^_?G,(?P<bare>@),_{0,2}k", "en", 0.78),
    Rule("colon, time", "gap", r"(?P<bare>:)@_?(?:[;,]|$)", confidence=0.74),
    Rule("comma, time", "gap", r"(?P<bare>,)@_?(?:;|$)", confidence=0.7),
    Rule("around", "gap", r"^_{0,3}(?P<bare>t)@(?:[;,)]|$)", "fr es", 0.76),
    Rule("time after km", "gap", r"^_?(?P<bare>@)_?[u_]_?k", "fr es", 0.74),
    Rule("colon, time with km", "gap", r"(?P<bare>:)@w_?k", "en", 0.76),
    Rule("comma, time at km", "gap", r"(?P<bare>[,:])@a_?k[^T]*$", "fr es", 0.72),
    Rule("it is at", "gap", rf"{_IT}(?P<bare>v)[_t+-]{{0,2}}@(?:[_Ray]{{0,3}}[,;)]|[_wR]{{0,3}}k|_?$)", "en"),
    Rule("it to", "gap", r"(?:^|[-+$]_?)(?P<bare>t)@(?:[;,)&]|$)", "en", confidence=0.74),
    Rule("it to, as", "gap", r"^_?(?P<bare>t)@(?:_|w|a|o)[^TGPH;,]{0,12}[;,]", "en", confidence=0.72),
    Rule("it is", "gap", r"^_?(?P<bare>[vh])[vh]?@(?:[_Ray]{0,3}|fR)(?:[,;)]|$)", confidence=0.74),
    Rule("that is", "gap", r"^P(?P<bare>v)@_?(?:[;,]|wk)", "en", confidence=0.76),
    Rule("it is, and", "gap", r"^[_R]{0,2}(?P<bare>v)[vR_]{0,2}@[_R]{0,2}&[^T@]*$", "en", 0.74),
    Rule("now it is", "gap", r"(?:[,:_]|^a_{1,2}|[fobwy]G)(?P<bare>v)[_R]{0,2}@[_R]{0,2}(?:[,;)&]|$)", "nl", 0.72),
    Rule("time only", "gap", r"^R?(?P<bare>@)R?;$", "en nl", 0.72),
    Rule("km, time", "gap", r"^[_wRv]{0,4}k[_R]{0,4}(?P<bare>[,:;~&])[_vR]{0,2}@_{0,3}(?:[;,]|$)", "nl fr", 0.76),
    Rule("km is time", "gap", r"k[_R+]{0,4}(?P<bare>[vh])[_v]{0,2}@[_R]{0,2}(?:[,;)&]|$)", "nl", 0.76),
    Rule("comma, time is", "gap", r"(?P<bare>[,:])@v_?(?:[;,]|$)", "nl", 0.76),
    Rule("time, comma", "gap", r"^_?(?P<bare>@)[,;].", confidence=0.7),
)  # fmt: skip


@cache
def _rules(language: str) -> tuple[tuple[Rule, re.Pattern[str]], ...]:
    return tuple((rule, lazy(rule.pattern)) for rule in RULES if language in rule.languages.split())


_WINDOW = 30
"""Pieces on each side of a time that are looked at."""


def fitting(text: str, at: int, language: str) -> list[tuple[Rule, re.Match[str], int]]:
    """Return the rules that fit the time at an index of a row, with their matches and where these begin."""
    first = max(0, at - _WINDOW)
    around = f"{text[first:at]}@{text[at + 1 : at + 1 + _WINDOW]}"
    return [(rule, match, first) for rule, match in _around(around, language)]


@lru_cache(maxsize=1000)
def _around(row: str, language: str) -> list[tuple[Rule, re.Match[str]]]:
    """Return the rules that fit a row, with their matches: rows of few pieces are often the same."""
    return [(rule, match) for rule, pattern in _rules(language) if (match := pattern.search(row))]
