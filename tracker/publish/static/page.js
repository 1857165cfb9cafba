// Shows the race at the end of a published log, as it goes on. All text is set as text, never as markup.
"use strict";

const QUIET_MS = 1000;      // between two looks, however fast the log grows
const POLL_MS = 10000;      // between two looks where the stream does not work
const HELLO_MS = 8000;      // within which a stream must say something
const RIDERS = 12;          // names shown of a group

// The page's own words, in its language, with {names} where values go.
const WORDS = JSON.parse(document.documentElement.dataset.words);
const LANG = document.documentElement.lang;

const say = (key, values) => WORDS[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
const at = (id) => document.getElementById(id);
const show = (id, text) => { if (at(id).textContent !== text) at(id).textContent = text; };

function part(name, text, kind) {
  const made = document.createElement(name);
  made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

function time(seconds) {
  const s = Math.abs(Math.round(seconds)), two = (n) => String(n).padStart(2, "0");
  const words = s < 3600 ? `${Math.floor(s / 60)}:${two(s % 60)}`
    : `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
  return (seconds < 0 ? "-" : "") + words;
}

const km = (value) => String(Math.round(value * 10) / 10).replace(".", WORDS.decimal_mark);
const named = (rider) => rider.name || rider.team || (rider.bib ? say("bib", { bib: rider.bib }) : "?");

// What a map has for a name from outside, which may be that of something every object has; else the name.
const own = (map, name) => (Object.hasOwn(map, name) ? map[name] : name);

function drawGap(state) {
  const gap = state.gap;
  if (!gap) { show("gap", "–"); show("gap-about", say("no_gap")); return; }
  const bound = gap.bound === "lt" ? "<" : gap.bound === "gt" ? ">" : gap.approx ? "~" : "";
  show("gap", bound + time(gap.gap_s));
  const about = [state.reference ? say("to_group", { group: own(WORDS.the_groups, state.reference.name) }) : say("gap")];
  if (gap.km_to_go !== null) about.push(say("at_km", { km: km(gap.km_to_go) }));
  if (gap.age_s >= 60) about.push(say("ago", { time: time(gap.age_s) }));
  if (gap.estimated) about.push(say("estimated"));
  show("gap-about", about.join(", "));
}

function drawKm(state) {
  show("km", state.km_to_go === null ? "–" : km(state.km_to_go));
  show("km-about", state.stage.distance_km ? say("of_km_to_go", { km: km(state.stage.distance_km) }) : say("km_to_go"));
}

function drawGroups(groups) {
  at("groups").replaceChildren(...groups.map((group) => {
    const row = document.createElement("li");
    const gap = group.gap_s === null ? "" : group.gap_s ? `+${time(group.gap_s)}` : "";
    row.append(part("span", gap));
    row.append(part("bdi", own(WORDS.groups, group.name) + (group.size ? ` · ${group.size}` : "")));
    const riders = group.riders.slice(0, RIDERS).map(named).join(", ");
    if (riders) row.append(part("bdi", riders + (group.riders.length > RIDERS ? ", …" : ""), "more"));
    return row;
  }));
}

function drawResult(result) {
  at("result-part").hidden = !result;
  at("result").replaceChildren(...(result ? result.rows.slice(0, 10) : []).map((row) => {
    const made = document.createElement("li");
    const behind = row.gap_s ? ` +${time(row.gap_s)}` : row.time_s ? ` ${time(row.time_s)}` : "";
    made.append(part("span", row.position ? `${row.position}.` : row.status || ""), part("bdi", named(row) + behind));
    return made;
  }));
}

function drawLines(lines) {
  at("lines").replaceChildren(...lines.map((line) => {
    const row = document.createElement("li"), said = document.createElement("span");
    row.append(part("span", line.km_to_go === null ? line.at.slice(11, 16) : say("km", { km: km(line.km_to_go) })));
    if (line.tag) said.append(part("span", line.tag, "tag"));
    said.append(part("bdi", line.withdrawn ? say("withdrawn") : line.text + (line.corrected ? ` ${say("corrected")}` : "")));
    row.append(said);
    return row;
  }));
}

function draw(state, lines) {
  const stage = state.stage, number = stage.number === null ? "" : ` · ${say("stage", { n: stage.number })}`;
  show("race", [stage.race, stage.year].filter(Boolean).join(" ") + number);
  show("stage", [stage.start, stage.finish].filter(Boolean).join(" → "));
  document.title = state.gap ? `${time(state.gap.gap_s)} · ${stage.race}` : stage.race;
  const status = state.cancelled ? say("cancelled") : state.stopped ? say("stopped")
    : state.neutralised ? say("neutralised") : own(WORDS.status, state.status);
  show("status", stage.estimated ? `${status} · ${say("times_estimated")}` : status);
  drawGap(state);
  drawKm(state);
  drawGroups(state.groups);
  drawResult(state.result);
  drawLines(lines);
}

// -- what is new ------------------------------------------------------------------------------------------

let stream = null, polling = 0, due = 0, looked = 0, cursor = "", tries = 0;

async function look() {
  due = 0;
  looked = Date.now();
  try {
    const [state, lines] = await Promise.all([fetch("state", { cache: "no-cache" }), fetch(`lines?lang=${LANG}`, { cache: "no-cache" })]);
    if (!state.ok || !lines.ok) throw new Error(String(state.status));
    cursor = (state.headers.get("etag") || "").replace(/^W\//, "").replaceAll('"', "");
    draw(await state.json(), await lines.json());
    if (!stream && polling) show("link", say("asking"));
    return true;
  } catch {
    show("link", say("unreachable"));
    return false;
  }
}

function soon() {
  if (!due) due = setTimeout(look, Math.max(0, QUIET_MS - (Date.now() - looked)) + Math.random() * 200);
}

function poll() {
  close();
  polling = setTimeout(async () => { await look(); tries % 6 ? poll() : follow(); }, POLL_MS * (0.9 + Math.random() * 0.2));
  tries += 1;
}

function close() {
  clearTimeout(polling);
  polling = 0;
  if (stream) stream.close();
  stream = null;
}

function follow() {
  close();
  const opened = stream = new EventSource(`stream?after=${encodeURIComponent(cursor || "0")}`);
  const silent = setTimeout(() => { if (stream === opened) poll(); }, HELLO_MS);
  opened.addEventListener("hello", () => { clearTimeout(silent); tries = 0; show("link", say("live")); soon(); });
  opened.addEventListener("bye", soon);
  opened.onmessage = soon;
  opened.onerror = () => {
    show("link", say("line_down"));
    if (opened.readyState === EventSource.CLOSED && stream === opened) { clearTimeout(silent); poll(); }
  };
}

async function begin() { (await look()) ? follow() : poll(); }

// A page that nobody sees keeps no line open.
document.addEventListener("visibilitychange", () => { document.hidden ? close() : begin(); });
begin();
