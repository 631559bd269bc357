"""Runs Declare4Py's MP-Declare analyzer over relabelled logs and compares its answers with the engine's.

usage: compare.py LOG.xes EXPECTED.json

The log's traces are called case/trace/part. Each case has a model of one constraint; the parts of a trace are added up, since scopes are
cut into several traces. Prints one JSON object: comparisons by template, disagreements with their traces, seconds.
"""

import contextlib
import functools
import io
import json
import sys
import time
import warnings

warnings.filterwarnings("ignore")
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    import pm4py
    from pm4py.objects.log.obj import EventLog
    from Declare4Py.D4PyEventLog import D4PyEventLog
    from Declare4Py.ProcessModels.DeclareModel import DeclareModel
    from Declare4Py.ProcessMiningTasks.ConformanceChecking.MPDeclareAnalyzer import MPDeclareAnalyzer
    from Declare4Py.Utils.Declare import Checkers
    from Declare4Py.Utils.Declare.TraceStates import TraceState

# Declare4Py parses a constraint's conditions anew for each trace and compiles them for each event: the same text gives the same code.
compiled = {}
Checkers.eval = lambda text, names, local: eval(
    compiled.get(text) or compiled.setdefault(text, compile(text, "<condition>", "eval")), names, local)
for name in ("parse_data_cond", "parse_time_cond"):
    parser = Checkers.DeclareModelConditionParserUtility
    cached = functools.lru_cache(maxsize=None)(functools.partial(getattr(parser, name), None))
    setattr(parser, name, staticmethod(cached))


def read(path):
    """The traces of each case, and the seconds it took."""
    started = time.monotonic()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        log = pm4py.convert_to_event_log(pm4py.read_xes(path))
    logs = {}
    for trace in log:
        case, number, _ = trace.attributes["concept:name"].split("/")
        logs.setdefault(int(case), []).append((int(number), trace))
    return logs, log, time.monotonic() - started


def check(constraint, traces, properties):
    """Declare4Py's answer for each trace."""
    log = EventLog([trace for _, trace in traces])
    log._properties.update(properties)
    model = DeclareModel().parse_from_string(constraint)
    if len(model.constraints) != 1:
        raise ValueError(f"Declare4Py does not know the constraint: {constraint}")
    results = MPDeclareAnalyzer(D4PyEventLog(log=log), model, consider_vacuity=True).run()
    answers = [answer[0] for answer in results.model_check_res]
    return list(zip((number for number, _ in traces), answers))


def compared(case, answers):
    """For each trace, what both say: (Declare4Py's, the engine's)."""
    kind = case["comparison"]
    found = {}
    for number, answer in answers:
        if kind == "state":
            is_violated = answer.state == TraceState.VIOLATED
            found[number] = found.get(number, 0) or int(is_violated)
        else:
            fulfilled, violated = found.get(number, (0, 0))
            found[number] = (fulfilled + answer.num_fulfillments, violated + answer.num_violations)
    for number, (fulfilled, violated, parts) in enumerate(case["traces"]):
        if parts == 0 and kind == "state":
            continue
        if kind == "state":
            yield number, found.get(number, 0), int(violated > 0)
        elif kind == "violations":
            yield number, found.get(number, (0, 0))[1], violated
        else:
            yield number, list(found.get(number, (0, 0))), [fulfilled, violated]


def main():
    logs, whole, reading = read(sys.argv[1])
    cases = json.load(open(sys.argv[2], encoding="utf-8"))
    comparisons, activations, disagreements = {}, {}, []
    checking = 0.0
    for number, case in enumerate(cases):
        traces = logs.get(number, [])
        started = time.monotonic()
        answers = check(case["constraint"], traces, whole.properties)
        checking += time.monotonic() - started
        template = case["template"]
        for position, found, expected in compared(case, answers):
            comparisons[template] = comparisons.get(template, 0) + 1
            if found != expected:
                events = [
                    [{k: str(v) for k, v in event.items() if v == v} for event in trace]
                    for name, trace in traces if name == position
                ]
                disagreements.append(
                    {"template": template, "origin": case["origin"], "constraint": case["constraint"],
                     "trace": position, "declare4py": found, "engine": expected, "events": events})
        activations[template] = activations.get(template, 0) + sum(trace[0] + trace[1] for trace in case["traces"])
    disagreements.sort(key=lambda one: len(str(one["events"])))
    print(json.dumps({
        "comparisons": comparisons, "activations": activations, "disagreementCount": len(disagreements),
        "disagreements": disagreements[:10], "traces": len(whole), "secondsToRead": round(reading, 2),
        "secondsToCheck": round(checking, 2)}))


if __name__ == "__main__":
    main()
