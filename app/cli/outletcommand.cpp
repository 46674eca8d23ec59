// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outletcommand.h"

#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/exchange/jsonwriter.h"
#include "core/outlet/outlettable.h"
#include "core/text/printable.h"
#include "ui/words/outletwords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString usage = u"outlet [--format text|json] [--outlets FILE] NAME|DOMAIN|URL"_s;

ExitCode given(const Result<> &written)
{
    return written ? ExitCode::Done : complain(written.error());
}

QString textOf(const Outlet &outlet)
{
    const OutletFacts &facts = outlet.facts;
    QString text = u"%1  (%2)\n"_s.arg(facts.name, facts.id);
    const auto line = [&text](const QString &what, const QString &words) {
        if (!words.isEmpty()) {
            text += what.leftJustified(12) + words + u'\n';
        }
    };
    QString kind = ui::outletKindName(facts.kind);
    if (const QString meaning = ui::outletKindMeaning(facts.kind); !meaning.isEmpty()) {
        kind += u". "_s + meaning;
    }
    line(u"kind"_s, kind.isEmpty() ? u"not known"_s : kind);
    line(u"what"_s, ui::outletMediumName(facts.medium));
    line(u"country"_s, facts.country);
    line(u"owner"_s, facts.owner.isEmpty() ? u"not known"_s : facts.owner);
    line(u"since"_s, facts.since);
    line(u"also"_s, outlet.aliases.join(u"; "_s));
    line(u"domains"_s, outlet.domains.join(u"; "_s));
    line(u"known from"_s, facts.cite);
    return text;
}

QByteArray jsonOf(const std::optional<Outlet> &outlet)
{
    JsonWriter json;
    if (!outlet) {
        json.null();
        return std::move(json).json();
    }
    const auto text = [&json](QStringView key, QStringView value) {
        json.key(key);
        json.stringOrNull(value);
    };
    const auto list = [&json](QStringView key, const QStringList &values) {
        json.key(key);
        json.beginArray();
        for (const QString &value : values) {
            json.string(value);
        }
        json.endArray();
    };
    const OutletFacts &facts = outlet->facts;
    json.beginObject();
    text(u"id", facts.id);
    text(u"name", facts.name);
    list(u"aliases", outlet->aliases);
    list(u"domains", outlet->domains);
    text(u"country", facts.country);
    text(u"kind", facts.kind);
    text(u"medium", facts.medium);
    text(u"owner", facts.owner);
    text(u"since", facts.since);
    text(u"cite", facts.cite);
    json.endObject();
    return std::move(json).json();
}

} // namespace

ExitCode runOutlet(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"format"_s, u"The format of the answer."_s, u"text|json"_s, u"text"_s});
    addOutletOptions(parser);
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s) {
        return refuseValue(u"format"_s, format, u"text or json"_s);
    }
    const QString words = parser.positionalArguments().join(u' ').trimmed();
    if (words.isEmpty()) {
        say(u"slantlight: no outlet is asked for\nusage: slantlight %1"_s.arg(usage));
        return ExitCode::WrongUsage;
    }
    const auto table = outletTable(parser, OwnOutlets::Read);
    if (!table) {
        return complain(table.error(), ExitCode::UnreadableInput);
    }
    const auto outlet = table->find(words);
    if (!outlet) {
        constexpr qsizetype mostNear = 5;
        const QStringList near = table->namesNear(words, mostNear);
        say(u"slantlight: no outlet is known as '%1'%2"_s.arg(
            printable(words), near.isEmpty() ? QString() : u"; near it: "_s + near.join(u", "_s)));
    }
    if (format == u"json"_s) {
        const ExitCode code = given(writeOut(jsonOf(outlet) + '\n'));
        return code == ExitCode::Done && !outlet ? ExitCode::UnreadableInput : code;
    }
    return outlet ? given(writeLines(textOf(*outlet))) : ExitCode::UnreadableInput;
}

} // namespace slantlight
