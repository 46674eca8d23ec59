// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/rulecompletion.h"

#include "core/article/block.h"
#include "core/base/category.h"
#include "core/pattern/askable.h"
#include "core/pattern/condition.h"
#include "core/text/tag.h"
#include "core/text/voice.h"
#include "ui/words/codename.h"
#include "ui/words/rulenotation.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// What stands at the caret, by the part of the line that it is in.
enum class Place : std::uint8_t {
    Nothing,
    LineStart,
    Category, ///< of an id
    RuleToSwitchOff,
    Severity,
    Voices,
    Blocks,
    Slot,
    Pattern,
    Wording,
    Example,
    Entry, ///< of a list
};

Place placeOf(QStringView line, PackFileKind kind)
{
    static const QRegularExpression starts(
        u"^\\s*(?:(rule)|(off)|(severity)|((?:not )?in)|((?:not )?block)"
        "|(find|let\\s+\\S+\\s*=|(?:not )?(?:before|after|earlier|later)|without|with|slot match"
        "|slot (?:not )?(?:before|after))|(slot)|(say|plain)|([-+]))\\s+"_s);
    static constexpr Place places[] = {Place::Category, Place::RuleToSwitchOff, Place::Severity,
                                       Place::Voices,   Place::Blocks,          Place::Pattern,
                                       Place::Slot,     Place::Wording,         Place::Example};
    if (line.trimmed().startsWith(u'#')) {
        return Place::Nothing;
    }
    if (kind == PackFileKind::Lists) {
        return line.trimmed().contains(u' ') || line.contains(u'@') || line.contains(u'~')
                       || line.contains(u'/')
                   ? Place::Entry
                   : Place::LineStart;
    }
    const auto match = starts.matchView(line);
    for (int group = 1; match.hasMatch() && group <= 9; ++group) {
        if (match.hasCaptured(group)) {
            return places[group - 1];
        }
    }
    static const QRegularExpression words(u"^\\s*[a-z+=-]*( [a-z]*)?$"_s);
    return words.matchView(line).hasMatch() ? Place::LineStart : Place::Nothing;
}

/// Gathers what begins with what is there.
class Collector
{
public:
    explicit Collector(QStringView line)
        : m_line(line)
    {
    }

    /// From now on, what stands after the last character of @p ends is what is there.
    void from(qsizetype begin) { m_typed = m_line.sliced(begin); }
    void fromLast(QStringView ends)
    {
        qsizetype begin = m_line.size();
        while (begin > 0 && !ends.contains(m_line.at(begin - 1))) {
            --begin;
        }
        from(begin);
    }

    void add(const QString &text, const QString &explanation)
    {
        const bool begins = text.startsWith(m_typed, Qt::CaseInsensitive);
        if (begins && text.size() > m_typed.size()) {
            m_all.push_back({.text = text, .explanation = explanation});
        }
    }
    void addAll(const QStringList &texts, const QString &explanation)
    {
        for (const QString &text : texts) {
            add(text, explanation);
        }
    }

    [[nodiscard]] QStringView typed() const { return m_typed; }
    [[nodiscard]] Completions take(bool isWanted) &&
    {
        const bool isAny = !m_all.empty() && !m_typed.isEmpty();
        return {.all = std::move(m_all), .typed = m_typed.size(), .isWanted = isWanted && isAny};
    }

private:
    QStringView m_line;
    QStringView m_typed;
    std::vector<Completion> m_all;
};

void addLineStarts(Collector &collector, PackFileKind kind)
{
    for (const NotationWord &word : lineWords(kind)) {
        collector.add(word.notation + u' ', word.meaning);
    }
}

void addVoices(Collector &collector)
{
    collector.add(u"own"_s, voiceMeaning(u"own"_s));
    for (const QString &name :
         operandNames(othersThan({}, OperandKind::Voices), OperandKind::Voices)) {
        collector.add(name, voiceMeaning(name));
    }
}

void addBlocks(Collector &collector)
{
    for (const QString &name :
         operandNames(othersThan({}, OperandKind::Blocks), OperandKind::Blocks)) {
        collector.add(name, blockMeaning(name));
    }
}

void addTags(Collector &collector)
{
    for (std::size_t tag = 0; tag < tagCount; ++tag) {
        const QString id = tagId(static_cast<Tag>(tag)).toString();
        collector.add(id, tagMeaning(id));
    }
}

/// Completes an item of a pattern or entry, by its sign.
bool addItem(Collector &collector, QStringView line, const CompletionNames &names, bool isEntry)
{
    collector.fromLast(u" ([{|");
    const QStringView item = collector.typed();
    const qsizetype begin = line.size() - item.size();
    if (const qsizetype tags = item.lastIndexOf(u'/'); tags >= 0) {
        const qsizetype comma = item.lastIndexOf(u',');
        const qsizetype name = std::max(tags, comma) + 1;
        const bool isNot = name < item.size() && item.at(name) == u'!';
        collector.from(begin + name + (isNot ? 1 : 0));
        addTags(collector);
        return true;
    }
    if (const qsizetype ending = item.lastIndexOf(u'~'); ending >= 0) {
        collector.from(begin + ending);
        for (const NotationWord &word : endingWords()) {
            collector.add(word.notation, word.meaning);
        }
        return true;
    }
    if (item.startsWith(u'@')) {
        collector.from(begin + 1);
        collector.addAll(names.lists, listMeaning());
        return true;
    }
    if (isEntry) {
        return false;
    }
    if (item.startsWith(u"%in:") || item.startsWith(u"%block:")) {
        const bool isVoices = item.startsWith(u"%in:");
        collector.fromLast(u":!,");
        isVoices ? addVoices(collector) : addBlocks(collector);
        return true;
    }
    if (item.startsWith(u'%')) {
        for (const NotationWord &word : askWords()) {
            collector.add(word.notation, word.meaning);
        }
        return true;
    }
    if (item.startsWith(u'<')) {
        collector.from(begin + 1);
        for (const QString &name : names.lets) {
            collector.add(name + u'>', letMeaning());
        }
        return true;
    }
    return false;
}

} // namespace

Completions completionsAt(QStringView line, PackFileKind kind, const CompletionNames &names)
{
    Collector collector(line);
    switch (placeOf(line, kind)) {
    case Place::Nothing:
        return {};
    case Place::LineStart: {
        const auto indent = std::ranges::find_if_not(line, [](QChar c) { return c.isSpace(); });
        collector.from(indent - line.begin());
        addLineStarts(collector, kind);
        // Words of a list are mostly no key words.
        return std::move(collector).take(kind == PackFileKind::Rules);
    }
    case Place::Category:
        collector.fromLast(u" ");
        for (const Category category : allCategories) {
            collector.add(categoryId(category) + u'.', categoryName(category));
        }
        return std::move(collector).take(true);
    case Place::RuleToSwitchOff:
        collector.fromLast(u" ");
        collector.addAll(names.rules, {});
        return std::move(collector).take(true);
    case Place::Severity:
        collector.fromLast(u" ");
        for (const NotationWord &word : severityWords()) {
            collector.add(word.notation, word.meaning);
        }
        return std::move(collector).take(true);
    case Place::Voices:
        collector.fromLast(u" ,");
        addVoices(collector);
        return std::move(collector).take(true);
    case Place::Blocks:
        collector.fromLast(u" ,");
        addBlocks(collector);
        return std::move(collector).take(true);
    case Place::Slot: {
        const qsizetype begin = line.indexOf(u"slot") + 5;
        collector.from(std::min(begin, line.size()));
        for (const NotationWord &word : slotWords()) {
            collector.add(word.notation + u' ', word.meaning);
        }
        return std::move(collector).take(true);
    }
    case Place::Pattern:
        return addItem(collector, line, names, false) ? std::move(collector).take(true)
                                                      : Completions();
    case Place::Entry:
        return addItem(collector, line, names, true) ? std::move(collector).take(true)
                                                     : Completions();
    case Place::Wording: {
        const qsizetype brace = line.lastIndexOf(u'{');
        if (brace < 0 || line.sliced(brace).contains(u'}')) {
            return {};
        }
        collector.from(brace + 1);
        collector.add(u"match}"_s, partMeaning(u"match"_s));
        if (line.trimmed().startsWith(u"plain")) {
            collector.add(u"speaker}"_s, partMeaning(u"speaker"_s));
        }
        for (const QString &part : names.parts) {
            collector.add(part + u'}', partMeaning(part));
        }
        return std::move(collector).take(true);
    }
    case Place::Example: {
        static const QRegularExpression prefix(u"^\\s*[-+]\\s+([a-z-]*)$"_s);
        const auto match = prefix.matchView(line);
        if (!match.hasMatch()) {
            return {};
        }
        collector.from(match.capturedStart(1));
        for (const NotationWord &word : examplePrefixes()) {
            collector.add(word.notation + u' ', word.meaning);
        }
        return std::move(collector).take(false); // sentences begin with words, too
    }
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList partsIn(QStringView rule)
{
    static const QRegularExpression part(u"\\{([a-z][a-z0-9-]*):"_s);
    QStringList parts;
    for (const QStringView line : rule.tokenize(u'\n')) {
        if (line.trimmed().startsWith(u"find")) {
            for (const auto &match : part.globalMatchView(line)) {
                parts.append(match.captured(1));
            }
        }
    }
    parts.removeDuplicates();
    return parts;
}

} // namespace slantlight::ui
