#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Slantlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes more.outlets, the table of outlets that is looked up in place, from two public tables.

    python3 maketable.py FOLDER [-o FILE]

FOLDER holds state-media-matrix.csv (Alliance for Securing Democracy at GMF with State Media
Monitor, 2023; MIT) and us-local-outlets-2018.csv (LocalNewsDataset, L. Yin, 2018; MIT). The same
tables and the same outlets.csv beside this file, whose rows win, give the same bytes.

more.outlets is one line per fact, sorted by bytes, so that a line is found by halving:

    # a comment; the third says "# sha256:" and the hash of all lines after the comments
    c:KEY  where facts are known from: source, year, and place
    d:DOMAIN  ID
    i:ID  NAME  ALIASES  DOMAINS  COUNTRY  KIND  MEDIUM  OWNER  SINCE  KEY
    n:NAME  ID                (in small letters, and only where one outlet alone has the name)

Fields are parted by tabs, ALIASES and DOMAINS by ';'. What is not known is empty.
"""

import argparse
import collections
import csv
import hashlib
import pathlib
import re
import sys
import unicodedata
import urllib.parse

# Typology of the State Media Matrix (Dragomir and Soederstrom 2021): who pays, who governs, who
# directs the content. core/outlet/outletkinds.h has the words for ours.
KINDS = {
    "SC": "state-controlled",
    "CaPu": "captured-public",
    "CaPr": "captured-private",
    "ISFM": "state-funded-and-managed",
    "ISFM?": "",  # the table itself is not sure
    "ISF": "state-funded",
    "ISM": "state-managed",
    "IP": "public",
}

COUNTRIES = {
    "Europen Union": "European Union",
    "Palestine territories": "Palestinian territories",
    "The Gambia": "Gambia",
    "Turkey": "Türkiye",
    "UAE": "United Arab Emirates",
    "United States of America": "United States",
}

STATES = {
    "AK": "Alaska", "AL": "Alabama", "AR": "Arkansas", "AZ": "Arizona", "CA": "California",
    "CO": "Colorado", "CT": "Connecticut", "DC": "District of Columbia", "DE": "Delaware",
    "FL": "Florida", "GA": "Georgia", "HI": "Hawaii", "IA": "Iowa", "ID": "Idaho",
    "IL": "Illinois", "IL/IA": "Illinois and Iowa", "IN": "Indiana", "KS": "Kansas",
    "KY": "Kentucky", "LA": "Louisiana", "MA": "Massachusetts", "MD": "Maryland", "ME": "Maine",
    "MI": "Michigan", "MN": "Minnesota", "MO": "Missouri", "MS": "Mississippi", "MT": "Montana",
    "NC": "North Carolina", "ND": "North Dakota", "NE": "Nebraska", "NH": "New Hampshire",
    "NJ": "New Jersey", "NM": "New Mexico", "NV": "Nevada", "NY": "New York", "OH": "Ohio",
    "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania", "RI": "Rhode Island",
    "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee",
    "TN-VA": "Tennessee and Virginia", "TX": "Texas", "UT": "Utah", "VA": "Virginia",
    "VT": "Vermont", "WA": "Washington", "WI": "Wisconsin", "WV": "West Virginia",
    "WY": "Wyoming",
}

MEDIA = {
    "Newspapers": "newspaper",
    "TV station": "broadcaster",
    "College Newspapers": "student-paper",
    "Magazines": "magazine",
}

# Companies that own many stations. Of the other owners the table does not say what they are.
COMPANIES = re.compile(
    r"^(?:Sinclair|Nexstar|Ion Media|Tribune|Tegna|Gray Tele|Hearst|Raycom|Univision|Entravision|"
    r"Fox Television|NBC Universal|CBS Corp|Cocola|Newport Tele|Meredith|LIN TV|Evening Post|"
    r"Journal Broadcast|Barrington|Weigel|E\. ?W\. Scripps|Mission Broad|Granite|Cox (?:Ent|Media)|"
    r"Graham Media|Quincy|Saga Comm|Advance Local|Schurz|Capitol Broad|Griffin|Hubbard|"
    r"Morgan Murphy|Morris Multi|ABC$|Freedom Comm|Local TV)"
)

# Whoever writes there has no address of their own, so the address tells nobody's name.
SHARED = re.compile(
    r"(?:^|\.)(?:facebook|fb|twitter|x|instagram|youtube|google|goo|wix|wixsite|wordpress|blogspot|"
    r"blogger|tumblr|weebly|issuu|squarespace|godaddysites|medium|substack|yahoo|aol|msn|"
    r"angelfire|tripod|geocities|typepad|webs|jimdo|github|linkedin|telegram|t|vk|ok|rutube|"
    r"tiktok|bit|archive|amazon|apple|scribd|yola|ning|myspace|livejournal|weibo|qq|163|sina|"
    r"townnews|smalltownpapers|visitidaho|state\.[a-z][a-z])\.(?:com|org|net|me|be|ly|gl|ru|io|cn|"
    r"us|tv|com\.cn)$"
)

LANGUAGE_PATH = re.compile(r"^/*(?:(?:[a-z]{2}|index|home|news|default)(?:\.\w+)?/*)*$", re.I)
CALL_SIGN = re.compile(r"^[KWX][A-Z0-9]{2,4}(?:-?(?:TV|DT|LD|CD|LP|CA|FM|\d))?$")
AGENCY = re.compile(
    r"\b(?:news|press|telegraph\w*|information|info) (?:and \w+ )?agency\b|\bnews agency of\b|"
    r"\bnews service\b|\bagenc[ei]\w* .*(?:informa|noti[cz]|press)", re.I)
INITIALS = re.compile(r"^[A-Z][A-Za-z]{0,3}[A-Z]{1,3}$")
ACRONYM = re.compile(r"^[A-Z0-9][A-Za-z0-9.&-]{0,8}$")


def host_of(address):
    """Returns host and path of an address; both empty where it is none."""
    address = address.strip()
    if not address:
        return "", ""
    if "//" not in address:
        address = "http://" + address
    try:
        parts = urllib.parse.urlsplit(address)
        host = (parts.hostname or "").lower().rstrip(".")
    except ValueError:
        return "", ""
    host = re.sub(r"^(?:www\d?|m)\.", "", host)
    if not re.fullmatch(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", host) or SHARED.search("." + host):
        return "", ""
    return host, parts.path


def slug(name):
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def clean(field):
    return " ".join(field.replace(";", ",").split())


def folded(name):
    """The name as core/outlet/outlettable.cpp folds it."""
    words = " ".join(name.split()).casefold()
    return words[4:] if words.startswith("the ") and " " in words[4:] else words


class Outlet:
    def __init__(self, name, aliases, domain, country, kind, medium, owner, cite, slot):
        self.name = name
        self.aliases = aliases
        self.domain = domain
        self.country = country
        self.kind = kind
        self.medium = medium
        self.owner = owner if owner != name else ""
        self.cite = cite
        self.slot = slot  # what an id gets behind it where the name alone is not enough
        self.id = ""

    def names(self):
        return [self.name] + self.aliases


def name_and_aliases(asset):
    """Parts "China Central Television (CCTV)"; languages and remarks in brackets stay."""
    name = re.sub(r"^(?:News agency|Television|Print media|Print|Radio): *", "", clean(asset)).strip(" *")
    if name.count("(") > name.count(")"):
        name = name[: name.rindex("(")].strip()
    if name.count(")") > name.count("("):
        name = name.replace(")", "").strip()
    match = re.fullmatch(r"(.+?) *\(([^()]+)\)", name)
    if match and ACRONYM.match(match[2]) and match[2].upper() == match[2] and len(match[2]) > 1:
        return match[1], [match[2]]
    return name, []


def state_media(path):
    rows = []
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["Main assets"].strip() and row["Typology"].strip():
                rows.append({key: clean(value or "") for key, value in row.items() if key})
    by_host = collections.defaultdict(list)
    for row in rows:
        host, where = host_of(row["URL"])
        row["host"] = host if LANGUAGE_PATH.match(where) else ""
        by_host[row["host"]].append(row)
    for host, sharing in sorted(by_host.items()):
        owners = {(row["Media company"], row["Country"], row["Typology"]) for row in sharing}
        same = {folded(name_and_aliases(row["Main assets"])[0]) for row in sharing}
        if not host or len(sharing) == 1 or (len(owners) == 1 and len(same) == 1):
            continue
        for row in sharing:
            row["host"] = ""
        if len(owners) == 1:  # what all of them belong to has the address
            rows.append(dict(sharing[0], host=host, **{"Main assets": sharing[0]["Media company"]}))
    outlets = {}
    for row in rows:
        name, aliases = name_and_aliases(row["Main assets"])
        owner = name_and_aliases(row["Media company"])[0]
        country = COUNTRIES.get(row["Country"], row["Country"])
        key = (folded(name), country)
        if key in outlets:
            known = outlets[key]
            known.domain = known.domain or row["host"]
            known.aliases = known.aliases or aliases
            continue
        # "SANA" of the "Syrian Arab News Agency" is that agency.
        is_initials = bool(INITIALS.match(name)) and bool(AGENCY.search(owner))
        agency = AGENCY.search(name) or is_initials
        if is_initials:
            aliases, owner = aliases + [re.sub(r" *\(.*", "", owner)], ""
        outlets[key] = Outlet(
            name, aliases, row["host"], country, KINDS[row["Typology"]],
            "agency" if agency else "", owner,
            ("state-media", "State Media Matrix (ASD at GMF, State Media Monitor), 2023"),
            slug(country),
        )
    return list(outlets.values())


def station(name):
    """The call sign without what tells its channels apart: "WBMA-LD" and "WBMA-3" are WBMA."""
    name = clean(name).strip(" *")
    return re.sub(r"-(?:TV|DT|LD|CD|LP|CA|\d)$", "", name) if CALL_SIGN.match(name) else name


def local_media(path):
    rows = {}
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            name = station(row["name"])
            if not name or row["state"] not in STATES:
                continue
            host, where = host_of(row["website"] or row["domain"])
            labels = host.split(".")
            if host.endswith(".edu") and (len(labels) == 2 or not LANGUAGE_PATH.match(where)):
                host = ""  # of a whole university
            key = (folded(name), row["state"])
            known = rows.setdefault(key, {"name": name, "hosts": [], "owner": "", "row": row})
            known["owner"] = known["owner"] or clean(row["owner"])
            if host and host not in known["hosts"]:
                known["hosts"].append(host)
    sharing = collections.Counter(host for known in rows.values() for host in known["hosts"])
    outlets = []
    for known in rows.values():
        row = known["row"]
        own = [host for host in known["hosts"] if sharing[host] == 1]
        kind = "private" if COMPANIES.match(known["owner"]) else ""
        state = STATES[row["state"]]
        outlets.append(Outlet(
            known["name"], [], own[0] if own else "", "United States", kind,
            MEDIA[row["medium"]], known["owner"],
            ("us-" + slug(row["state"]), f"LocalNewsDataset (L. Yin), 2018; {state}"),
            slug(row["state"]),
        ))
    return outlets


def own_rows(path):
    lines = [line for line in path.read_text(encoding="utf-8").splitlines(True)
             if line.strip() and not line.startswith("#")]
    rows = list(csv.DictReader(lines))
    ids = {row["id"] for row in rows}
    names = {folded(name) for row in rows for name in [row["name"], *row["aliases"].split(";")]}
    domains = {domain for row in rows for domain in row["domains"].split(";") if domain}
    return ids, names, domains


def is_under(host, domains):
    labels = host.split(".")
    return any(".".join(labels[at:]) in domains for at in range(len(labels)))


def table(folder):
    ids, names, domains = own_rows(pathlib.Path(__file__).with_name("outlets.csv"))
    state = [o for o in state_media(folder / "state-media-matrix.csv")
             if not (o.domain and is_under(o.domain, domains))
             and not any(folded(name) in names for name in o.names())]
    state_domains = {o.domain for o in state if o.domain}
    local = [o for o in local_media(folder / "us-local-outlets-2018.csv")
             if not (o.domain and is_under(o.domain, domains | state_domains))
             and folded(o.name) not in names]
    outlets = state + local

    wanted = collections.Counter(slug(o.name) for o in outlets)
    taken = set(ids)
    for o in sorted(outlets, key=lambda o: (slug(o.name), o.slot, o.name, o.domain)):
        base = slug(o.name) or "outlet"
        if wanted[base] > 1 or base in taken:
            base = f"{base}-{o.slot}"
        number, o.id = 2, base
        while o.id in taken:
            o.id, number = f"{base}-{number}", number + 1
        taken.add(o.id)

    who = collections.defaultdict(set)
    for o in outlets:
        for name in o.names():
            who[folded(name)].add(o.id)
    lines = set()
    for o in outlets:
        key, words = o.cite
        lines.add(f"c:{key}\t{words}")
        if o.domain:
            lines.add(f"d:{o.domain}\t{o.id}")
        lines.add("i:" + "\t".join([o.id, o.name, ";".join(o.aliases), o.domain, o.country, o.kind,
                                    o.medium, o.owner, "", key]))
        for name in o.names():
            # A paper called "Observer" is named by that word in its own town only.
            is_local_word = key != "state-media" and " " not in name and not CALL_SIGN.match(name)
            # Initials may be anybody's, so they name agencies alone: "(SANA)".
            is_short = len(name) <= 4 and not CALL_SIGN.match(name) and o.medium != "agency"
            if len(who[folded(name)]) == 1 and not (folded(name) in names or is_local_word or is_short):
                lines.add(f"n:{folded(name)}\t{o.id}")
    body = b"".join(line.encode() + b"\n" for line in sorted(lines, key=str.encode))
    digest = hashlib.sha256(body).hexdigest()
    head = (
        "# SPDX-FileCopyrightText: 2023 ASD-at-GMF (state-media-matrix.csv)\n"
        "# SPDX-FileCopyrightText: 2018 Leon Yin (us-local-outlets-2018.csv)\n"
        f"# sha256:{digest}\n"
        "# SPDX-License-Identifier: MIT\n"
        "# Made by maketable.py, which says what stands here; not to be edited by hand.\n"
    )
    return head.encode() + body


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("-o", "--output", type=pathlib.Path)
    options = parser.parse_args()
    data = table(options.folder)
    if options.output:
        options.output.write_bytes(data)
    else:
        sys.stdout.buffer.write(data)


if __name__ == "__main__":
    main()
