"""Reads a calendar file with two parsers that know nothing of the program, and tells what each found, as JSON.

python-icalendar and libical (Debian: python3-icalendar, libical-dev). Exits 3 where one of them is missing.
"""
import ctypes
import ctypes.util
import json
import sys


def with_python(data):
    import icalendar

    calendar = icalendar.Calendar.from_ical(data)
    events = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        categories = event["CATEGORIES"]
        alarms = [int(alarm["TRIGGER"].dt.total_seconds()) for alarm in event.walk("VALARM")]
        events.append({
            "uid": str(event["UID"]),
            "sequence": int(event["SEQUENCE"]),
            "status": str(event["STATUS"]),
            "start": event["DTSTART"].dt.isoformat(),
            "end": event["DTEND"].dt.isoformat(),
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "categories": [str(one) for one in categories.cats],
            "alarms": alarms,
        })
    return {"name": str(calendar["X-WR-CALNAME"]), "events": events}


def with_libical(data):
    name = ctypes.util.find_library("ical")
    if name is None:
        print("libical is missing", file=sys.stderr)
        sys.exit(3)
    ical = ctypes.CDLL(name)
    pointer, text = ctypes.c_void_p, ctypes.c_char_p

    def function(name, answer, *arguments):
        one = getattr(ical, name)
        one.restype, one.argtypes = answer, arguments
        return one

    def kind(name):
        return function("icalproperty_string_to_kind", ctypes.c_int, text)(name)

    parse = function("icalparser_parse_string", pointer, text)
    first = function("icalcomponent_get_first_component", pointer, pointer, ctypes.c_int)
    following = function("icalcomponent_get_next_component", pointer, pointer, ctypes.c_int)
    component_kind = function("icalcomponent_string_to_kind", ctypes.c_int, text)
    first_property = function("icalcomponent_get_first_property", pointer, pointer, ctypes.c_int)
    next_property = function("icalcomponent_get_next_property", pointer, pointer, ctypes.c_int)
    value_of = function("icalproperty_get_value", pointer, pointer)
    text_of = function("icalvalue_get_text", text, pointer)
    as_string = function("icalproperty_get_value_as_string", text, pointer)
    count_errors = function("icalcomponent_count_errors", ctypes.c_int, pointer)
    seconds = function("icalproperty_get_value_as_string", text, pointer)

    def values(component, name, read=as_string):
        found, one = [], first_property(component, kind(name))
        while one:
            value = read(value_of(one)) if read is text_of else read(one)
            found.append((value or b"").decode())
            one = next_property(component, kind(name))
        return found

    def components(parent, name):
        one = first(parent, component_kind(name))
        while one:
            yield one
            one = following(parent, component_kind(name))

    root = parse(data)
    assert root, "libical reads nothing"
    assert count_errors(root) == 0, "libical finds errors"
    events = []
    for event in components(root, b"VEVENT"):
        day = lambda name: "{0[0:4]}-{0[4:6]}-{0[6:8]}".format(*[values(event, name)[0]])
        events.append({
            "uid": values(event, b"UID", text_of)[0],
            "sequence": int(values(event, b"SEQUENCE")[0]),
            "status": values(event, b"STATUS")[0],
            "start": day(b"DTSTART"),
            "end": day(b"DTEND"),
            "summary": values(event, b"SUMMARY", text_of)[0],
            "description": values(event, b"DESCRIPTION", text_of)[0],
            "categories": values(event, b"CATEGORIES", text_of),
            "alarms": [duration(values(alarm, b"TRIGGER", seconds)[0]) for alarm in components(event, b"VALARM")],
        })
    return {"name": values(root, b"X-WR-CALNAME", as_string)[0].replace("\\,", ",").replace("\\;", ";"), "events": events}


def duration(written):
    """-P6DT15H in seconds."""
    import re

    sign, days, hours = re.fullmatch(r"(-?)P(?:(\d+)D)?(?:T(\d+)H)?", written).groups()
    return (-1 if sign else 1) * (int(days or 0) * 86400 + int(hours or 0) * 3600)


def main():
    data = open(sys.argv[1], "rb").read()
    try:
        python = with_python(data)
    except ImportError:
        print("python3-icalendar is missing", file=sys.stderr)
        sys.exit(3)
    print(json.dumps({"python": python, "libical": with_libical(data)}))


main()
