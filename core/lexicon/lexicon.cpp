// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexicon.h"

#include "core/text/valueafter.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// No language has as many words. Lists take in lists, so that a few lines could ask for millions.
constexpr std::size_t mostEntriesOfList = 200'000;
constexpr std::size_t mostEntries = 600'000; ///< of all lists together
constexpr qsizetype deepestList = 50;
constexpr std::size_t longestEntry = 50; ///< tokens; no sentence holds more

/// A line that says something, and where it stands.
struct Line
{
    const Lexicon::Source *source = nullptr;
    int number = 0;
    qsizetype column = 0; ///< of its first character, from 0
    QStringView text; ///< without white space and comments around it
};

std::vector<Line> linesOf(const Lexicon::Source &source)
{
    static const QRegularExpression comment(u"(^|\\s)#.*$"_s);
    std::vector<Line> lines;
    int number = 0;
    for (const QStringView whole : QStringView(source.text).tokenize(u'\n')) {
        ++number;
        const auto match = comment.matchView(whole);
        const QStringView text = match.hasMatch() ? whole.first(match.capturedStart()) : whole;
        if (const QStringView trimmed = text.trimmed(); !trimmed.isEmpty()) {
            lines.push_back({.source = &source,
                             .number = number,
                             .column = trimmed.data() - whole.data(),
                             .text = trimmed});
        }
    }
    return lines;
}

std::unexpected<Error> malformed(const Line &line, const QString &what, qsizetype at = 0,
                                 ErrorCode code = ErrorCode::MalformedLexicon)
{
    const QString place = placeInFile(line.source->name, line.number, line.column + at + 1);
    return std::unexpected(Error{code, place + u": "_s + what});
}

QString tooManyEntries(const QString &list)
{
    return u"the list %1 comes to more than %2 entries; part it, or take in fewer lists"_s.arg(list)
        .arg(mostEntriesOfList);
}

/// A list as it is written, before the lists that it takes in are there.
struct DraftList
{
    LexiconList list;
    Line line; ///< where it begins
    std::vector<std::pair<QString, Line>> taken; ///< the lists that it takes in, and where
    int pack = 0;
};

using DraftLists = std::map<QString, DraftList>;

/// Gives @p name the entries of all lists that it takes in; @p open are those that wait for it.
Result<> complete(const QString &name, DraftLists &drafts, QStringList open)
{
    DraftList &draft = drafts.at(name);
    open.push_back(name);
    for (const auto &[other, line] : std::exchange(draft.taken, {})) {
        if (!drafts.contains(other)) {
            return malformed(line, u"there is no list called '%1'"_s.arg(other), 0,
                             ErrorCode::UnknownLexiconList);
        }
        if (open.contains(other)) {
            return malformed(line, u"the list %1 takes in itself"_s.arg(other));
        }
        if (open.size() > deepestList) {
            return malformed(line, u"lists take in lists more than %1 deep; take in the innermost "
                                   "ones directly"_s.arg(deepestList));
        }
        if (const auto done = complete(other, drafts, open); !done) {
            return done;
        }
        const std::vector<LexiconEntry> &entries = drafts.at(other).list.entries;
        if (draft.list.entries.size() + entries.size() > mostEntriesOfList) {
            return malformed(line, tooManyEntries(name));
        }
        draft.list.entries.insert(draft.list.entries.end(), entries.begin(), entries.end());
    }
    return {};
}

} // namespace

Result<Lexicon> Lexicon::parse(const std::vector<Source> &sources, const Tokenizer &tokenizer)
{
    Lexicon lexicon;
    lexicon.m_tokenizer = tokenizer;
    for (const Source &source : sources) {
        for (const Line &line : linesOf(source)) {
            if (const auto forms = valueAfter(line.text, u"irregular")) {
                lexicon.m_inflection.addIrregular(
                    forms->toString().toLower().split(u' ', Qt::SkipEmptyParts));
            }
        }
    }
    DraftLists drafts;
    for (const Source &source : sources) {
        DraftList *draft = nullptr;
        for (const Line &line : linesOf(source)) {
            if (valueAfter(line.text, u"irregular")) {
                continue;
            }
            if (const auto name = valueAfter(line.text, u"list")) {
                const auto [place, isNew] = drafts.try_emplace(name->toString());
                if (!isNew && place->second.pack == source.pack) {
                    return malformed(line, u"the list %1 is there already"_s.arg(*name));
                }
                draft = &place->second;
                *draft = {.list = {.name = name->toString(), .cite = {}, .entries = {}},
                          .line = line,
                          .taken = {},
                          .pack = source.pack};
            } else if (!draft) {
                return malformed(line, u"an entry before any list"_s);
            } else if (const auto cite = valueAfter(line.text, u"see")) {
                draft->list.cite = cite->toString();
            } else if (line.text.startsWith(u'@')) {
                draft->taken.emplace_back(line.text.sliced(1).toString(), line);
            } else {
                auto entry = lexicon.entry(line.text);
                if (!entry) {
                    return malformed(line, entry.error().what, entry.error().at);
                }
                if (entry->size() > longestEntry) {
                    return malformed(line, u"an entry has at most %1 words"_s.arg(longestEntry));
                }
                if (draft->list.entries.size() == mostEntriesOfList) {
                    return malformed(line, tooManyEntries(draft->list.name));
                }
                draft->list.entries.push_back(std::move(*entry));
            }
        }
    }
    std::size_t all = 0;
    for (auto &[name, draft] : drafts) {
        if (const auto done = complete(name, drafts, {}); !done) {
            return std::unexpected(done.error());
        }
        all += draft.list.entries.size();
        if (all > mostEntries) {
            return malformed(draft.line,
                             u"with the list %1 all lists come to more than %2 entries; "
                             "take in fewer lists"_s.arg(name)
                                 .arg(mostEntries));
        }
    }
    for (auto &[name, draft] : drafts) {
        lexicon.m_lists.emplace(name, std::move(draft.list));
    }
    return lexicon;
}

const LexiconList *Lexicon::list(const QString &name) const
{
    const auto found = m_lists.find(name);
    return found == m_lists.end() ? nullptr : &found->second;
}

std::expected<LexiconEntry, NotationError> Lexicon::entry(QStringView words) const
{
    LexiconEntry entry;
    for (const QStringView whole : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = whole.data() - words.data();
        const auto slash = tagsBegin(whole);
        auto tokens = word(slash ? whole.first(*slash) : whole);
        if (!tokens) {
            tokens.error().at += at;
            return tokens;
        }
        if (slash) {
            const auto tags = parseTags(whole.sliced(*slash + 1));
            if (!tags) {
                return std::unexpected(NotationError{.at = at + *slash + 1, .what = tags.error()});
            }
            tokens->back().tags = *tags;
        }
        std::ranges::move(*tokens, std::back_inserter(entry));
    }
    return entry;
}

std::expected<LexiconEntry, NotationError> Lexicon::word(QStringView word) const
{
    QChar inflection;
    if (word.size() > 2 && word.at(word.size() - 2) == u'~') {
        inflection = word.back();
        word.chop(2);
    }
    const QString folded = word.toString().toLower();
    LexiconEntry tokens;
    for (const Token &token : m_tokenizer.tokens(folded)) {
        tokens.push_back({.forms = {token.span.in(folded).toString()}});
    }
    if (tokens.empty()) {
        return std::unexpected(NotationError{.what = u"no word in '%1'"_s.arg(word)});
    }
    QStringList &forms = tokens.back().forms;
    const QString base = forms.first();
    if (inflection == u'v') {
        forms = m_inflection.verbForms(base);
    } else if (inflection == u'n') {
        forms = m_inflection.nounForms(base);
    } else if (inflection == u'a') {
        forms = m_inflection.adjectiveForms(base);
    } else if (!inflection.isNull()) {
        return std::unexpected(NotationError{
            .at = word.size(), .what = u"'~%1' is none of ~v, ~n and ~a"_s.arg(inflection)});
    }
    return tokens;
}

} // namespace slantlight
