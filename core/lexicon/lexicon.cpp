// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexicon.h"

#include "core/text/token.h"

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// A line that says something, and where it stands.
struct Line
{
    QString where; ///< "file, line 12"
    QStringView text;
};

std::vector<Line> linesOf(const Lexicon::Source &source)
{
    std::vector<Line> lines;
    int number = 0;
    for (const QStringView line : QStringView(source.text).tokenize(u'\n')) {
        ++number;
        const QStringView text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#')) {
            lines.push_back({.where = u"%1, line %2"_s.arg(source.name).arg(number), .text = text});
        }
    }
    return lines;
}

QStringView valueOf(QStringView line)
{
    return line.sliced(line.indexOf(u' ') + 1).trimmed();
}

std::unexpected<Error> malformed(const Line &line, const QString &what)
{
    return std::unexpected(Error{ErrorCode::MalformedLexicon, line.where + u": "_s + what});
}

} // namespace

Result<Lexicon> Lexicon::parse(const std::vector<Source> &sources)
{
    Lexicon lexicon;
    for (const Source &source : sources) {
        for (const Line &line : linesOf(source)) {
            if (line.text.startsWith(u"irregular "_s)) {
                const QString forms = valueOf(line.text).toString().toLower();
                lexicon.m_inflection.addIrregular(forms.split(u' ', Qt::SkipEmptyParts));
            }
        }
    }
    std::map<QString, int> packOf;
    for (const Source &source : sources) {
        LexiconList *list = nullptr;
        for (const Line &line : linesOf(source)) {
            if (line.text.startsWith(u"irregular "_s)) {
                continue;
            }
            if (line.text.startsWith(u"list "_s)) {
                const QString name = valueOf(line.text).toString();
                const auto [pack, isNew] = packOf.try_emplace(name, source.pack);
                if (!isNew && pack->second == source.pack) {
                    return malformed(line, u"the list %1 is there already"_s.arg(name));
                }
                pack->second = source.pack;
                list = &lexicon.m_lists[name];
                *list = {.name = name, .cite = {}, .entries = {}};
            } else if (!list) {
                return malformed(line, u"an entry before any list"_s);
            } else if (line.text.startsWith(u"see "_s)) {
                list->cite = valueOf(line.text).toString();
            } else {
                auto entry = lexicon.entry(line.text);
                if (!entry) {
                    return malformed(line, entry.error());
                }
                list->entries.push_back(std::move(*entry));
            }
        }
    }
    return lexicon;
}

const LexiconList *Lexicon::list(const QString &name) const
{
    const auto found = m_lists.find(name);
    return found == m_lists.end() ? nullptr : &found->second;
}

std::expected<LexiconEntry, QString> Lexicon::entry(QStringView words) const
{
    LexiconEntry entry;
    for (QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        QChar inflection;
        if (word.size() > 2 && word.at(word.size() - 2) == u'~') {
            inflection = word.back();
            word.chop(2);
        }
        const QString folded = word.toString().toLower();
        for (const Token &token : tokenize(folded)) {
            entry.push_back({token.span.in(folded).toString()});
        }
        if (entry.empty() || inflection.isNull()) {
            continue;
        }
        const QString base = entry.back().first();
        if (inflection == u'v') {
            entry.back() = m_inflection.verbForms(base);
        } else if (inflection == u'n') {
            entry.back() = m_inflection.nounForms(base);
        } else if (inflection == u'a') {
            entry.back() = m_inflection.adjectiveForms(base);
        } else {
            return std::unexpected(u"'~%1' is none of ~v, ~n and ~a"_s.arg(inflection));
        }
    }
    if (entry.empty()) {
        return std::unexpected(u"no word in '%1'"_s.arg(words));
    }
    return entry;
}

} // namespace slantlight
