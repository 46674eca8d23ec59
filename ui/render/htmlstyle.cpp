// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/htmlstyle.h"

#include "core/base/category.h"
#include "ui/words/codename.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QString variables(const Palette &palette)
{
    const CodeId hand; // no category has an empty id
    QStringList lines{
        u"--page: %1; --text: %2; --muted: %3; --hand: %4; --link: %5;"_s.arg(
            palette.page().name(), palette.text().name(), palette.mutedText().name(),
            palette.hue(hand).name(), palette.link().name()),
        u"--machine-share: %1%; --hand-share: %2%;"_s
            .arg(qRound(palette.machineTint(hand).alphaF() * 100))
            .arg(qRound(palette.handTint(hand).alphaF() * 100)),
    };
    for (const Category category : allCategories) {
        lines += u"--%1: %2;"_s.arg(categoryId(category), palette.hue(codeOf(category)).name());
    }
    for (const OwnCode &own : ownCodes()) {
        lines += u"--%1: %2;"_s.arg(own.id.text(), palette.hue(own.id).name());
    }
    return lines.join(u' ');
}

QString lineOf(const CodeId &code)
{
    switch (lineStyleOf(code)) {
    case LineStyle::Solid:
        return u"solid"_s;
    case LineStyle::Dashed:
    case LineStyle::DashDot: // which CSS does not know; see below
        return u"dashed"_s;
    case LineStyle::Dotted:
        return u"dotted"_s;
    case LineStyle::Double:
        return u"double"_s;
    case LineStyle::Wave:
        return u"wavy"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString markRules()
{
    QString rules;
    for (const Category category : allCategories) {
        const CodeId code = codeOf(category);
        rules += u"mark.%1 { --hue: var(--%1); text-decoration-style: %2; }\n"_s.arg(code.text(),
                                                                                     lineOf(code));
        if (lineStyleOf(code) == LineStyle::DashDot) {
            rules += u"mark.%1:not(.hand) { text-decoration: none; background-image: "
                     "repeating-linear-gradient(90deg, var(--hue) 0 6px, transparent 6px 9px, "
                     "var(--hue) 9px 10.5px, transparent 10.5px 13.5px); background-size: 100% "
                     "1.5px; background-position: 0 100%; background-repeat: no-repeat; }\n"_s.arg(
                         code.text());
        }
    }
    for (const OwnCode &own : ownCodes()) {
        rules += u"mark.%1 { --hue: var(--%1); }\n"_s.arg(own.id.text());
    }
    return rules;
}

} // namespace

QString htmlStyle(const Palette &light, const Palette &dark)
{
    return u":root { color-scheme: light dark; "_s + variables(light) + u" }\n"_s
           + u"@media screen and (prefers-color-scheme: dark) { :root { "_s + variables(dark)
           + u" } }\n"_s + uR"css(
body { margin: 0; background: var(--page); color: var(--text);
  font: 18px/1.55 "Noto Serif", "Source Serif 4", Charter, Georgia, serif;
  font-variant-ligatures: none; }
main, footer { max-width: 37rem; margin: 0 auto; padding: 0 1.5rem; }
main { padding-top: 3rem; }
h1 { font-size: 1.9em; font-weight: 600; line-height: 1.22; margin: 0 0 .5em; }
h2 { font-size: 1.22em; font-weight: 600; line-height: 1.3; margin: 1.4em 0 .4em; }
p, blockquote, li { margin: 0 0 .78em; overflow-wrap: break-word; }
ul { margin: 0; padding-inline-start: 1.5em; }
blockquote { margin-inline: 2em; }
.standfirst { font-size: 1.12em; color: var(--muted); }
.byline, .dateline, .credit-line { font-size: .8em; color: var(--muted); margin: .2em 0; }
.byline + .paragraph, .dateline + .paragraph { margin-top: 1.2em; }
.caption { font-size: .82em; font-style: italic; color: var(--muted); margin: .4em 1.8em 1.2em; }
.teaser { font-size: .86em; font-weight: 600; color: var(--muted); margin: .8em 1.75em 1.3em; }
mark { --hue: var(--hand); color: inherit;
  background-color: color-mix(in srgb, var(--hue) var(--machine-share), transparent);
  text-decoration: underline solid var(--hue) 1.5px; text-underline-offset: .3em;
  text-decoration-skip-ink: none; box-decoration-break: clone;
  -webkit-box-decoration-break: clone; padding: .08em 0 .14em; }
mark.weak { background-color: transparent; }
)css"_s + markRules()
           + uR"css(
mark.hand { text-decoration: none; border-radius: .22em;
  background-color: color-mix(in srgb, var(--hue) var(--hand-share), transparent); }
mark.hand.doubtful { outline: 1px dashed var(--hue); }
mark mark { --machine-share: 8%; --hand-share: 17%; }
mark mark mark { background-color: transparent; }
footer { border-top: 1px solid color-mix(in srgb, var(--text) 20%, transparent);
  margin-top: 2.5rem; padding-top: 1.2rem; padding-bottom: 3rem; font-size: .85em; }
footer h2 { margin-top: 0; }
footer h3 { font-size: .9em; font-weight: 600; color: var(--muted); margin: 1.2em 0 .3em; }
dl { margin: 0; display: grid; grid-template-columns: auto 1fr auto; gap: .35em 1em; }
dl div { display: contents; }
dd { margin: 0; } dt { white-space: nowrap; }
dd.meaning { color: var(--muted); font-size: .92em; }
dd.count { text-align: end; font-variant-numeric: tabular-nums; }
.colophon { color: var(--muted); font-size: .85em; margin-top: 2em; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .18em; }
mark a { color: inherit; }
#facts { font-size: .8em; line-height: 1.5; color: var(--muted); margin: 0 0 1.9em;
  overflow-wrap: anywhere; }
.reference { font-size: .62em; font-weight: 600; line-height: 0; margin-inline: .12em; }
.reference a { color: inherit; text-decoration: none; padding: .3em .1em; }
:target { scroll-margin-top: 4rem; }
.notes { margin-top: 2.5rem; font-size: .85em; }
.notes ol { padding-inline-start: 1.8em; margin: 0; }
.notes li { margin: 0 0 1em; } .notes li p, .notes li ul, .notes li ol { margin: 0 0 .3em; }
.notes .words { font-weight: 600; } .notes .words a { color: inherit; text-decoration: none; }
.notes .made { color: var(--muted); font-size: .9em; }
.notes li:target, .reference a:target { background-color: color-mix(in srgb, var(--link) 14%, transparent);
  border-radius: .2em; }
label { cursor: pointer; } label input { accent-color: var(--text); margin: 0 .35em 0 0;
  vertical-align: -.08em; }
a:focus-visible, input:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; user-select: none; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr auto; } dd.meaning { grid-column: 1 / -1;
  grid-row: auto; order: 1; } dl div { display: grid; grid-template-columns: 1fr auto;
  grid-column: 1 / -1; } }
@media screen and (min-width: 76rem) { body:has(footer label) { display: grid;
  grid-template-columns: 37rem 21rem; justify-content: center; column-gap: 4rem; align-items: start; }
  body:has(footer label) footer { position: sticky; top: 0; max-height: 100vh; overflow-y: auto;
  box-sizing: border-box; margin: 0; padding: 3rem 0 2rem; border: 0; }
  footer dl { grid-template-columns: 1fr auto; } footer dd.meaning { display: none; } }
@media print { label input { display: none; } a { color: inherit; text-decoration: none; }
  .notes li { break-inside: avoid; } body { background: none; font-size: 11pt; } main, footer { max-width: none; padding-inline: 0; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1, h2, h3 { break-after: avoid; } p { orphans: 2; widows: 2; } dl div { break-inside: avoid; } }
)css"_s;
}

} // namespace slantlight::ui
