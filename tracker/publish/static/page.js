// Shows the race at the end of a published log, as it goes on. All text is set as text, never as markup.
"use strict";

const QUIET_MS = 1000;      // between two looks, however fast the log grows
const POLL_MS = 10000;      // between two looks where the stream does not work
const HELLO_MS = 8000;      // within which a stream must say something
const RIDERS = 12;          // names shown of a group

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

const km = (value) => String(Math.round(value * 10) / 10);
const named = (rider) => rider.name || rider.team || (rider.bib ? `No. ${rider.bib}` : "?");

// What the state calls a group that no source named, as this page says it.
const OURS = { "Tête de la course": "Leaders", "Poursuivants": "Chasers", "Distancés": "Dropped" };
const called = (group) => OURS[group.name] || group.name;

const STATUS = { not_started: "Not started yet", neutral: "Neutral zone", racing: "Racing", finished: "Finished" };

function drawGap(state) {
  const gap = state.gap;
  if (!gap) { show("gap", "–"); show("gap-about", "no gap reported"); return; }
  const bound = gap.bound === "lt" ? "<" : gap.bound === "gt" ? ">" : gap.approx ? "~" : "";
  show("gap", bound + time(gap.gap_s));
  const whose = state.reference ? `to ${called(state.reference)}` : "gap";
  const where = gap.km_to_go === null ? "" : ` at ${km(gap.km_to_go)} km`;
  const age = gap.age_s >= 60 ? `, ${time(gap.age_s)} ago` : "";
  show("gap-about", whose + where + age + (gap.estimated ? ", estimated" : ""));
}

function drawKm(state) {
  show("km", state.km_to_go === null ? "–" : km(state.km_to_go));
  show("km-about", state.stage.distance_km ? `of ${km(state.stage.distance_km)} km to go` : "km to go");
}

function drawGroups(groups) {
  at("groups").replaceChildren(...groups.map((group) => {
    const row = document.createElement("li");
    const gap = group.gap_s === null ? "" : group.gap_s ? `+${time(group.gap_s)}` : "";
    row.append(part("span", gap));
    row.append(part("bdi", called(group) + (group.size ? ` · ${group.size}` : "")));
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
    row.append(part("span", line.km_to_go === null ? line.at.slice(11, 16) : `${km(line.km_to_go)} km`));
    if (line.tag) said.append(part("span", line.tag, "tag"));
    said.append(part("bdi", line.withdrawn ? "An earlier line is withdrawn." : line.text + (line.corrected ? " (corrected)" : "")));
    row.append(said);
    return row;
  }));
}

function draw(state, lines) {
  const stage = state.stage, number = stage.number === null ? "" : ` · stage ${stage.number}`;
  show("race", [stage.race, stage.year].filter(Boolean).join(" ") + number);
  show("stage", [stage.start, stage.finish].filter(Boolean).join(" → "));
  document.title = state.gap ? `${time(state.gap.gap_s)} · ${stage.race}` : stage.race;
  const halted = state.cancelled ? "Cancelled" : state.neutralised ? "Neutralised" : STATUS[state.status] || state.status;
  show("status", stage.estimated ? `${halted} · times estimated` : halted);
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
    const [state, lines] = await Promise.all([fetch("state", { cache: "no-cache" }), fetch("lines", { cache: "no-cache" })]);
    if (!state.ok || !lines.ok) throw new Error(String(state.status));
    cursor = (state.headers.get("etag") || "").replace(/^W\//, "").replaceAll('"', "");
    draw(await state.json(), await lines.json());
    if (!stream && polling) show("link", "Asking every ten seconds.");
    return true;
  } catch {
    show("link", "The server can't be reached. Trying again…");
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
  opened.addEventListener("hello", () => { clearTimeout(silent); tries = 0; show("link", "Live."); soon(); });
  opened.addEventListener("bye", soon);
  opened.onmessage = soon;
  opened.onerror = () => {
    show("link", "The line is down. Trying again…");
    if (opened.readyState === EventSource.CLOSED && stream === opened) { clearTimeout(silent); poll(); }
  };
}

async function begin() { (await look()) ? follow() : poll(); }

// A page that nobody sees keeps no line open.
document.addEventListener("visibilitychange", () => { document.hidden ? close() : begin(); });
begin();
