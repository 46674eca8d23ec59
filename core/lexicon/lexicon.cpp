// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexicon.h"

#include "core/base/diagnosticcode.h"
#include "core/text/diagnosticlist.h"
#include "core/text/foldedtext.h"
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

/// A line without the comment at its end.
SourceLine withoutComment(SourceLine line)
{
    static const QRegularExpression comment(u"\\s#.*$"_s);
    const auto match = comment.matchView(line.text);
    if (match.hasMatch()) {
        line.text = line.text.first(match.capturedStart()).trimmed();
    }
    return line;
}

/// A list as it is written, before the lists that it takes in are there.
struct DraftList
{
    /// Where it takes in another.
    struct Taken
    {
        QString list;
        SourceLine line;
    };

    LexiconList list;
    SourceLine line; ///< where it begins
    std::vector<Taken> taken;
    std::size_t source = 0; ///< the file's number
    int pack = 0;
};

/// Puts lists together from the lines of all files.
class ListReader
{
public:
    ListReader(const Lexicon &lexicon, const std::vector<Lexicon::Source> &sources)
        : m_lexicon(lexicon)
        , m_sources(sources)
    {
        for (const Lexicon::Source &source : sources) {
            m_mistakes.emplace_back(source.name);
        }
    }

    Result<std::map<QString, LexiconList>> run()
    {
        for (std::size_t source = 0; source < m_sources.size(); ++source) {
            read(source);
        }
        completeAll();
        for (DiagnosticList &mistakes : m_mistakes) {
            if (!mistakes.isEmpty()) {
                return std::unexpected(std::move(mistakes).error(ErrorCode::MalformedLexicon));
            }
        }
        std::map<QString, LexiconList> lists;
        for (auto &[name, draft] : m_drafts) {
            lists.emplace(name, std::move(draft.list));
        }
        return lists;
    }

private:
    void read(std::size_t source)
    {
        DraftList *draft = nullptr;
        for (const SourceLine &whole : sourceLines(m_sources[source].text)) {
            const SourceLine line = withoutComment(whole);
            if (valueAfter(line.text, u"irregular")) {
                continue;
            }
            if (const auto name = valueAfter(line.text, u"list")) {
                draft = &begin(source, line, name->toString());
            } else if (!draft) {
                m_mistakes[source].add(DiagnosticCode::EntryBeforeList, line, line.text);
                return;
            } else if (const auto cite = valueAfter(line.text, u"see")) {
                draft->list.cite = cite->toString();
            } else if (line.text.startsWith(u'@')) {
                draft->taken.push_back({.list = line.text.sliced(1).toString(), .line = line});
            } else {
                addEntry(*draft, line);
            }
            if (m_mistakes[source].isFull() || m_isTooMuch) {
                return;
            }
        }
    }

    DraftList &begin(std::size_t source, const SourceLine &line, const QString &name)
    {
        const int pack = m_sources[source].pack;
        const auto [place, isNew] = m_drafts.try_emplace(name);
        if (!isNew && place->second.pack == pack) {
            m_mistakes[source].add(DiagnosticCode::DuplicateList, line, line.text, {name});
            return place->second;
        }
        place->second = {.list = {.name = name, .cite = {}, .entries = {}},
                         .line = line,
                         .taken = {},
                         .source = source,
                         .pack = pack};
        return place->second;
    }

    void addEntry(DraftList &draft, const SourceLine &line)
    {
        auto entry = m_lexicon.entry(line.text);
        if (!entry) {
            m_mistakes[draft.source].add(entry.error(), line, line.text);
        } else if (entry->size() > longestEntry) {
            m_mistakes[draft.source].add(DiagnosticCode::EntryTooLong, line, line.text,
                                         {QString::number(longestEntry)});
        } else if (draft.list.entries.size() == mostEntriesOfList) {
            failTooLong(draft, line);
        } else {
            draft.list.entries.push_back(std::move(*entry));
        }
    }

    void completeAll()
    {
        std::size_t all = 0;
        for (auto &[name, draft] : m_drafts) {
            complete(name, {});
            all += draft.list.entries.size();
            if (all > mostEntries && !m_isTooMuch) {
                m_isTooMuch = true;
                m_mistakes[draft.source].add(DiagnosticCode::ListsTooLong, draft.line,
                                             draft.line.text, {name, QString::number(mostEntries)});
            }
            if (m_isTooMuch) {
                return;
            }
        }
    }

    /// Gives @p name the entries of all lists that it takes in; @p open are those that wait for it.
    void complete(const QString &name, QStringList open)
    {
        DraftList &draft = m_drafts.at(name);
        DiagnosticList &mistakes = m_mistakes[draft.source];
        open.push_back(name);
        for (const auto &[other, line] : std::exchange(draft.taken, {})) {
            if (!m_drafts.contains(other)) {
                mistakes.add(DiagnosticCode::UnknownList, line, line.text, {other});
                continue;
            }
            if (open.contains(other)) {
                mistakes.add(DiagnosticCode::ListWithinItself, line, line.text, {other});
                continue;
            }
            if (open.size() > deepestList) {
                mistakes.add(DiagnosticCode::ListsTooDeep, line, line.text,
                             {QString::number(deepestList)});
                m_isTooMuch = true;
                return;
            }
            complete(other, open);
            const std::vector<LexiconEntry> &entries = m_drafts.at(other).list.entries;
            if (!m_isTooMuch && draft.list.entries.size() + entries.size() > mostEntriesOfList) {
                failTooLong(draft, line);
            }
            if (m_isTooMuch) {
                return;
            }
            draft.list.entries.insert(draft.list.entries.end(), entries.begin(), entries.end());
        }
    }

    void failTooLong(const DraftList &draft, const SourceLine &line)
    {
        m_isTooMuch = true;
        m_mistakes[draft.source].add(DiagnosticCode::ListTooLong, line, line.text,
                                     {draft.list.name, QString::number(mostEntriesOfList)});
    }

    const Lexicon &m_lexicon; ///< whose irregular words are known
    const std::vector<Lexicon::Source> &m_sources;
    std::vector<DiagnosticList> m_mistakes; ///< of each source
    std::map<QString, DraftList> m_drafts;
    bool m_isTooMuch = false; ///< whether going on would take more room than there should be
};

} // namespace

Lexicon::Lexicon(Tokenizer tokenizer, Inflection inflection)
    : m_inflection(std::move(inflection))
    , m_tokenizer(std::move(tokenizer))
{
}

Result<Lexicon> Lexicon::parse(const std::vector<Source> &sources, const Lexicon &like)
{
    Lexicon lexicon(like.m_tokenizer, like.m_inflection.withoutIrregular());
    for (const Source &source : sources) {
        for (const SourceLine &line : sourceLines(source.text)) {
            if (const auto forms = valueAfter(withoutComment(line).text, u"irregular")) {
                lexicon.m_inflection.addIrregular(
                    foldedWord(*forms).split(u' ', Qt::SkipEmptyParts));
            }
        }
    }
    auto lists = ListReader(lexicon, sources).run();
    if (!lists) {
        return std::unexpected(lists.error());
    }
    lexicon.m_lists = std::move(*lists);
    return lexicon;
}

const LexiconList *Lexicon::list(const QString &name) const
{
    const auto found = m_lists.find(name);
    return found == m_lists.end() ? nullptr : &found->second;
}

std::expected<LexiconEntry, Mistake> Lexicon::entry(QStringView words) const
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
                Mistake mistake = tags.error();
                mistake.at += at + *slash + 1;
                return std::unexpected(std::move(mistake));
            }
            tokens->back().tags = *tags;
        }
        std::ranges::move(*tokens, std::back_inserter(entry));
    }
    return entry;
}

std::expected<LexiconEntry, Mistake> Lexicon::word(QStringView word) const
{
    QChar inflection;
    if (word.size() > 2 && word.at(word.size() - 2) == u'~') {
        inflection = word.back();
        word.chop(2);
    }
    const QString folded = foldedWord(word, Folding::Letters);
    LexiconEntry tokens;
    for (const Token &token : m_tokenizer.tokens(folded)) {
        tokens.push_back({.forms = {token.span.in(folded).toString()}});
    }
    if (tokens.empty()) {
        return std::unexpected(
            Mistake{.code = DiagnosticCode::NoWord, .at = 0, .arguments = {word.toString()}});
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
        return std::unexpected(Mistake{.code = DiagnosticCode::UnknownInflection,
                                       .at = word.size(),
                                       .arguments = {QString(inflection)}});
    }
    return tokens;
}

} // namespace slantlight
