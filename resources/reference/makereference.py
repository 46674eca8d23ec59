#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Slantlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes news.reference, what an article's density of marks is shown beside, from a folder of pages.

    slantlight check --format json FOLDER | python3 makereference.py -o news.reference

Only counts are kept, no word of any page. Articles of fewer than 150 words, and in another language
than English, are left out. The rules change and the counts with them: make the file anew then.
"""

import argparse
import json
import sys

LEAST_WORDS = 150

HEADER = """\
# How many marks of each kind stand in news articles: only counts, no text.
#
# Counted over one article each of news sites, saved by two sets of test pages for readers of web
# pages: postlight/parser (fixtures; Apache-2.0 or MIT) and trafilatura (evaluation data;
# Apache-2.0), the latter where the page calls itself a news article. Left out by hand were pages
# that are no news: shopping lists, reviews, essays on living, code, lyrics, forums.
#
# Made by: slantlight check --format json FOLDER | python3 makereference.py
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-o", "--output", required=True)
    output = parser.parse_args().output
    articles = [
        each
        for each in json.load(sys.stdin)
        if each["words"] >= LEAST_WORDS and (each["language"] or "").split("-")[0] == "en"
    ]
    words = sum(each["words"] for each in articles)
    years = sorted(each["published"][:4] for each in articles if each["published"])
    quoted = sum(each["profile"]["quotedShare"] * each["words"] for each in articles)
    lines = [
        f"articles {len(articles)}",
        f"words {words}",
        f"quoted {round(quoted)}",
        f"first-year {years[0]}",
        f"last-year {years[-1]}",
    ]
    for category in articles[0]["profile"]["perThousandWords"]:
        marks = sum(
            round(each["profile"]["perThousandWords"][category] * each["words"] / 1000)
            for each in articles
        )
        lines.append(f"{category} {marks}")
    with open(output, "w", encoding="utf-8", newline="\n") as file:
        file.write(HEADER + "# Rules: " + articles[0]["rulePack"] + "\n\n")
        file.write("\n".join(lines) + "\n")


main()
