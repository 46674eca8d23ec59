// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rulescommand.h"

#include "app/cli/options.h"
#include "app/cli/rulestest.h"
#include "app/cli/terminal.h"
#include "core/analysis/analyzer.h"
#include "core/exchange/jsonwriter.h"
#include "core/exchange/katesyntax.h"
#include "core/review/shipped.h"
#include "core/storage/savefile.h"
#include "core/text/distance.h"
#include "core/text/valueafter.h"
#include "ui/words/codename.h"
#include "ui/words/patterntext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString usage = u"rules list [--category CAT] [--format text|json]\n"
                      "       slantlight rules test [DIR|FILE ...]\n"
                      "       slantlight rules explain ID\n"
                      "       slantlight rules export-kate [-o FILE]"_s;

ExitCode given(const Result<> &written)
{
    return written ? ExitCode::Done : complain(written.error());
}

QString textLine(const Rule &rule)
{
    return u"%1  %2  %3  (%4, line %5)\n"_s
        .arg(rule.id.text(), severityId(rule.severity).toString(), rule.message, rule.file)
        .arg(rule.line);
}

void writeRule(JsonWriter &json, const Rule &rule)
{
    const auto text = [&json](QStringView key, QStringView value) {
        json.key(key);
        json.stringOrNull(value);
    };
    json.beginObject();
    text(u"rule", rule.id.text());
    text(u"category", categoryId(rule.category));
    text(u"severity", severityId(rule.severity));
    text(u"message", rule.message);
    text(u"cite", rule.cite);
    json.key(u"neutral");
    json.beginArray();
    for (const QString &wording : rule.plainWordings()) {
        json.string(wording);
    }
    json.endArray();
    text(u"file", rule.file);
    json.key(u"line");
    json.number(qint64{rule.line});
    json.key(u"examples");
    json.number(qint64{std::ssize(rule.examples)});
    json.endObject();
}

ExitCode list(const QCommandLineParser &parser, const RulePack &pack)
{
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s) {
        return refuseValue(u"format"_s, format, u"text or json"_s);
    }
    const QString name = parser.value(u"category"_s);
    const auto category = categoryFromId(name);
    if (!name.isEmpty() && !category) {
        QStringList known;
        for (const Category each : allCategories) {
            known += categoryId(each).toString();
        }
        return refuseValue(u"category"_s, name, known.join(u", "_s));
    }
    JsonWriter json;
    QString text;
    json.beginArray();
    for (const Rule &rule : pack.rules().rules()) {
        if (!category || rule.category == *category) {
            text += textLine(rule);
            writeRule(json, rule);
        }
    }
    json.endArray();
    return given(format == u"json"_s ? writeOut(std::move(json).json() + '\n') : writeLines(text));
}

QStringList nearestIds(const QString &id, const RulePack &pack)
{
    std::vector<std::pair<qsizetype, QString>> all;
    for (const Rule &rule : pack.rules().rules()) {
        const QString &known = rule.id.text();
        // Who leaves the category out means the name.
        const qsizetype far =
            std::min(editDistance(id, known),
                     editDistance(id, QStringView(known).sliced(known.indexOf(u'.') + 1)));
        all.emplace_back(far, known);
    }
    std::ranges::stable_sort(all, {}, &std::pair<qsizetype, QString>::first);
    QStringList nearest;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, all.size()); ++i) {
        nearest += all[i].second;
    }
    return nearest;
}

/// What the patterns of a rule look for, in words.
QString patternsInWords(const Rule &rule, const Lexicon &lexicon)
{
    QString text;
    const auto add = [&text, &lexicon](const QString &kind, const TokenPattern &pattern) {
        text += kind.leftJustified(13)
                + ui::patternLines(pattern.tree(lexicon)).join(u"\n             "_s) + u'\n';
    };
    for (const TokenPattern &pattern : rule.finds) {
        add(u"find"_s, pattern);
    }
    for (const Condition &condition : rule.conditions) {
        const auto kind = std::ranges::find_if(conditionKinds(), [&](const ConditionKind &each) {
            return each.where == condition.where && each.isWanted == condition.isWanted;
        });
        add(kind->word.toString(), condition.pattern);
    }
    return text;
}

QString explained(const Rule &rule, const Lexicon &lexicon)
{
    QString text = u"%1  (%2, %3)\n%4, line %5\n\n"_s.arg(rule.id.text(), categoryId(rule.category),
                                                          severityId(rule.severity), rule.file,
                                                          QString::number(rule.line));
    text += rule.message + u'\n' + u"source   "_s + rule.cite + u'\n';
    if (!rule.plain.empty()) {
        text += u"plainer  "_s + rule.plainWordings().join(u" | "_s) + u'\n';
    }
    QString examples;
    text += u'\n';
    for (const QString &line : rule.lines) {
        if (valueAfter(line, u"+") || valueAfter(line, u"-")) {
            examples += line + u'\n';
        } else if (!valueAfter(line, u"say") && !valueAfter(line, u"see")
                   && !valueAfter(line, u"plain") && !valueAfter(line, u"severity")) {
            text += line + u'\n';
        }
    }
    return text + u"\nin words\n"_s + patternsInWords(rule, lexicon) + u'\n' + examples;
}

ExitCode explain(const QStringList &ids, const RulePack &pack)
{
    if (ids.size() != 1) {
        say(u"slantlight: explain takes one rule\nusage: slantlight %1"_s.arg(usage));
        return ExitCode::WrongUsage;
    }
    const Rule *const rule = pack.rules().rule(RuleId(ids.first()));
    if (rule == nullptr) {
        say(u"slantlight: there is no rule '%1'; near it: %2"_s.arg(
            ids.first(), nearestIds(ids.first(), pack).join(u", "_s)));
        return ExitCode::WrongUsage;
    }
    return given(writeLines(explained(*rule, pack.lexicon())));
}

ExitCode exportKate(const QString &path, const QStringList &folders)
{
    // An analyzer, for its hash names all that findings rest on.
    const auto analyzer = loadShippedAnalyzer(folders);
    if (!analyzer) {
        return complain(analyzer.error(), ExitCode::UnreadableInput);
    }
    const KateSyntax syntax =
        kateSyntax(analyzer->pack(), analyzer->packHash(), ui::englishCategoryName);
    say(u"%1 rules as they are, %2 as far as their words go, %3 left out"_s.arg(syntax.whole)
            .arg(syntax.partly)
            .arg(syntax.leftOut));
    if (path.isEmpty() || path == u"-"_s) {
        return given(writeOut(syntax.xml));
    }
    const auto saved = saveFile(syntax.xml, path);
    return saved ? ExitCode::Done : complain(saved.error());
}

} // namespace

ExitCode runRules(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {u"category"_s, u"list: gives the rules of this category only."_s, u"CAT"_s},
        {u"format"_s, u"list: the format of the answer."_s, u"text|json"_s, u"text"_s},
        {QStringList{u"o"_s, u"output"_s},
         u"export-kate: the file to write; else standard output."_s, u"FILE"_s},
    });
    addRuleOptions(parser);
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    QStringList words = parser.positionalArguments();
    const QString what = words.isEmpty() ? QString() : words.takeFirst();
    const auto found = ruleFolders(parser);
    if (!found) {
        return complain(found.error());
    }
    const QStringList &folders = *found;
    if (what == u"test"_s) {
        return testRules(words, folders);
    }
    const bool takesWords = what == u"explain"_s;
    if ((what != u"list"_s && what != u"export-kate"_s && !takesWords)
        || (!takesWords && !words.isEmpty())) {
        say(u"usage: slantlight %1"_s.arg(usage));
        return ExitCode::WrongUsage;
    }
    if (what == u"export-kate"_s) {
        return exportKate(parser.value(u"o"_s), folders);
    }
    const auto analyzer = loadShippedAnalyzer(folders);
    if (!analyzer) {
        return complain(analyzer.error(), ExitCode::UnreadableInput);
    }
    return takesWords ? explain(words, analyzer->pack()) : list(parser, analyzer->pack());
}

} // namespace slantlight
