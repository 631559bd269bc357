#!/usr/bin/env python3
"""Writes the sample exports and their plan. See README.md in this folder.

    make_exports.py [--root DIR] [--summary]
"""

import argparse
import json
from collections import Counter
from pathlib import Path

import checks
import specials
from plan import relaunches, verdicts
from plan_contacts import more_verdicts
from plan_formats import hand_written
from plan_shifts import shifts
from plan_threads import conversations, customers
from scenes import all_scenes
from schedule import Planner
from slips import slip
from write_iadvize import write_iadvize
from write_transcript import availability, duty, write_json, write_ndjson, write_xml

HERE = Path(__file__).resolve().parent
FILES = [  # name, site, agents, conversations, days of October, prefix of the ids
    ("smart-octobre.xml", "Smart France", ["marc", "julie", "karim", "sophie", "thomas"], 44, (5, 17), "sm"),
    ("smart-fin-octobre.ndjson", "Smart France", ["sophie", "karim", "marc", "thomas", "julie"], 42, (19, 30), "sn"),
    ("ondelune-france.json", "Ondelune France", ["lea", "ines"], 36, (5, 30), "of"),
    ("ondelune-uk.json", "Ondelune UK", ["emma", "oliver"], 40, (5, 30), "uk"),
    ("iadvize", "Smart France", ["nadia", "hugo"], 16, (5, 24), "7001230"),
    ("iadvize", "Ondelune France", ["hugo", "nadia"], 10, (8, 30), "7001240"),
    ("iadvize", "Ondelune UK", ["grace"], 10, (6, 30), "7001250"),
]


def compose():
    """All conversations by file."""
    files, busy = {}, {}
    for name, site, agents, count, days, prefix in FILES:
        planner = Planner(name + ("" if name != "iadvize" else site), site, agents, count, days, prefix, rest=name == "iadvize")
        files.setdefault(name, []).extend(slip(planner.make(busy)))
    for name, talk in specials.all_talks() + all_scenes():
        files[name].append(talk)
    files["iadvize"] = specials.old_model(files["iadvize"])
    for talks in files.values():
        talks.sort(key=lambda t: (t.ordered()[0]["t"], t.id))
        specials.peculiarities(talks)
    return files


def plan_of(files):
    talks = [t for ts in files.values() for t in ts]
    found = [v for t in talks for v in verdicts(t) + more_verdicts(t) + conversations(t)] + relaunches(talks) + customers(talks)
    found += shifts(files, [row for name, ts in files.items() if name != "iadvize" for row in duty(ts)])
    key = lambda v: (v["rule"], v.get("conversation", ""), v.get("day", ""), v.get("contact", 0), v["agent"])
    by = lambda verdict: sorted((v for v in found if v["verdict"] == verdict), key=key)
    bare = lambda rows: [{k: v[k] for k in ("rule", "case", "conversation", "day", "contact", "agent", "why") if k in v} for v in rows]
    spread = lambda rows, each: [v for rule in sorted({r["rule"] for r in rows}) for v in [r for r in rows if r["rule"] == rule][:each]]
    special = {t.id for _, t in specials.all_talks()}
    # A REST export names neither who received a transfer nor a visitor without a file of his own: what is due there is not singled out.
    anonymous = {t.id for t in talks if t.rest}
    notable = [v for v in by("met") if v.get("conversation") in special]
    return found, {"missed": bare(sorted(by("missed") + hand_written(), key=key)), "met": bare(sorted(notable + [v for v in spread(by("met"), 3) if v not in notable], key=key)),
                   "notApplicable": bare(spread([v for v in by("notApplicable") if v.get("conversation") not in anonymous], 4)), "notAssessable": bare(spread(by("notAssessable"), 3))}


def summary(files, found):
    for name, talks in files.items():
        languages = Counter(t.language for t in talks)
        print(f"{name}: {len(talks)} conversations {dict(languages)}, channels {dict(Counter(t.channel for t in talks))}")
    print("agents:", dict(Counter(t.agent_key(a.id) for ts in files.values() for t in ts for a in t.agents)))
    print("verdicts per rule (missed / met / not applicable / not assessable):")
    for rule in sorted({v["rule"] for v in found}):
        count = Counter(v["verdict"] for v in found if v["rule"] == rule)
        assessed = count["missed"] + count["met"]
        rates = {}
        for v in found:
            if v["rule"] == rule and v["verdict"] in ("missed", "met"):
                rates.setdefault(v["agent"], []).append(v["verdict"] == "missed")
        per_agent = ", ".join(f"{a} {round(100 * sum(r) / len(r))}" for a, r in sorted(rates.items()))
        print(f"  {rule}: {count['missed']} / {count['met']} / {count['notApplicable']} / {count['notAssessable']} = {100 * count['missed'] / max(1, assessed):.0f} % missed ({per_agent})")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", type=Path, default=HERE.parent.parent, help="where exports/ lies; the plan goes to Tests/SampleExports below it")
    parser.add_argument("--summary", action="store_true")
    arguments = parser.parse_args()
    files = compose()
    talks = [t for ts in files.values() for t in ts]
    checks.check(talks)
    found, plan = plan_of(files)
    exports = arguments.root / "exports"
    (exports / "iadvize").mkdir(parents=True, exist_ok=True)
    for name, ts in files.items():
        if name == "iadvize":
            write_iadvize(exports / name, ts)
        else:
            write = {".xml": write_xml, ".json": write_json, ".ndjson": write_ndjson}[Path(name).suffix]
            write(exports / name, ts, availability(ts, "automatic" if "uk" in name else "desk"))
    target = arguments.root / "Tests" / "SampleExports" / "plan.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(plan, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if arguments.summary:
        summary(files, found)


if __name__ == "__main__":
    main()
