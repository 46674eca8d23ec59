// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/outletmention.h"

#include "core/outlet/originwords.h"
#include "core/outlet/outletname.h"
#include "core/outlet/outlettable.h"

#include <algorithm>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype longestName = 70; ///< characters
constexpr qsizetype shortestSpelt = 5; ///< letters of a name that may be written in capitals

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'&' || c.isSurrogate();
}

bool isWordBegin(QStringView text, qsizetype at)
{
    return at == 0 || (!isNamePart(text[at - 1]) && text[at - 1] != u'.' && text[at - 1] != u'@');
}

bool isWordEnd(QStringView text, qsizetype end)
{
    if (end < text.size() && isNamePart(text[end])) {
        return false;
    }
    // "AP" does not end in "AP.example".
    return !(end + 1 < text.size() && text[end] == u'.' && text[end + 1].isLetterOrNumber());
}

// Up to the next white space, without the signs at its end.
QStringView wordAt(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && !text[end].isSpace()) {
        ++end;
    }
    while (end > begin && !text[end - 1].isLetterOrNumber() && text[end - 1] != u'/') {
        --end;
    }
    return text.sliced(begin, end - begin);
}

QStringView beforeApostrophe(QStringView word)
{
    const qsizetype at = word.indexOf(u'\'') < 0 ? word.indexOf(u'’') : word.indexOf(u'\'');
    return at < 0 ? word : word.first(at);
}

bool hasArticle(QStringView name)
{
    return name.size() > 4 && name.startsWith(u"the ", Qt::CaseInsensitive);
}

QStringView withoutArticle(QStringView name)
{
    return hasArticle(name) ? name.sliced(4).trimmed() : name;
}

enum class Writing : std::uint8_t { Other, Own, Capitals };

// How @p words write a name of @p outlet, but for its article.
Writing writingOf(QStringView words, const Outlet &outlet)
{
    const QString bare = withoutArticle(words).toString().simplified();
    Writing best = Writing::Other;
    for (const QString &name : outlet.names()) {
        const QStringView own = withoutArticle(name);
        if (own == bare) {
            return Writing::Own;
        }
        if (own.size() >= shortestSpelt && own.toString().toUpper() == bare) {
            best = Writing::Capitals;
        }
    }
    return best;
}

// Whether nothing that goes on stands behind a name: "Metro." does, "Metro stations" does not.
bool isClosed(QStringView text, qsizetype end)
{
    const QStringView rest = text.sliced(end).trimmed();
    if (rest.isEmpty()) {
        return true;
    }
    const QChar c = rest.front();
    return !c.isLetterOrNumber() && c != u'\'' && c != u'’' && c != u'-';
}

} // namespace

bool MentionFinder::isEveryday(QStringView name, const Outlet &outlet) const
{
    if (hasArticle(name) && hasArticle(outlet.facts.name)) {
        return false;
    }
    return m_words.everyday.matchView(withoutArticle(name)).hasMatch();
}

std::optional<Outlet> MentionFinder::named(QStringView name) const
{
    auto outlet = m_table.withName(name);
    return outlet && writingOf(name, *outlet) != Writing::Other ? outlet : std::nullopt;
}

bool MentionFinder::isRow(const Outlet &outlet) const
{
    return std::ranges::contains(m_table.rows(), outlet.id(), &Outlet::id);
}

std::optional<OutletMention> MentionFinder::domainAt(QStringView text, qsizetype begin) const
{
    const QStringView word = wordAt(text, begin);
    if (!word.contains(u'.')) {
        return std::nullopt;
    }
    auto outlet = m_table.withDomain(word);
    return outlet ? std::optional(OutletMention{*outlet, begin, begin + word.size()})
                  : std::nullopt;
}

std::optional<OutletMention> MentionFinder::at(QStringView text, qsizetype begin) const
{
    if (!isWordBegin(text, begin)) {
        return std::nullopt;
    }
    const qsizetype last = std::min(text.size(), begin + longestName);
    for (qsizetype end = last; end > begin; --end) {
        if (text[end - 1].isSpace() || !isWordEnd(text, end)) {
            continue;
        }
        const QStringView name = text.sliced(begin, end - begin);
        const auto outlet = named(name);
        if (!outlet) {
            continue;
        }
        // "GUARDIAN ANGELS" goes on, too.
        const bool isSure = isRow(*outlet) && !isEveryday(name, *outlet)
                            && writingOf(name, *outlet) == Writing::Own;
        if (isSure || isClosed(text, end)) {
            return OutletMention{*outlet, begin, end};
        }
    }
    return domainAt(text, begin);
}

std::optional<Outlet> MentionFinder::whole(QStringView text) const
{
    const QStringView name = text.trimmed();
    if (auto outlet = named(name)) {
        return outlet;
    }
    const auto found = name.isEmpty() ? std::nullopt : domainAt(name, 0);
    return found && found->end == name.size() ? std::optional(found->outlet) : std::nullopt;
}

std::vector<OutletMention> MentionFinder::in(QStringView text, Everyday everyday,
                                             Domains domains) const
{
    std::vector<OutletMention> found;
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        if (text[begin].isSpace() || !isWordBegin(text, begin)) {
            continue;
        }
        const QStringView word = wordAt(text, begin);
        const bool mayBegin = hasArticle(text.sliced(begin)) || word.contains(u'.')
                              || m_table.beginsName(word)
                              || m_table.beginsName(beforeApostrophe(word));
        if (!mayBegin) {
            continue;
        }
        const auto mention = at(text, begin);
        const QStringView name = mention ? text.sliced(begin, mention->end - begin) : QStringView();
        const bool isDomain = !outletHost(name).isEmpty();
        if (!mention || (isDomain ? domains == Domains::Left : !isRow(mention->outlet))) {
            continue;
        }
        if (!isEveryday(everyday == Everyday::Never ? withoutArticle(name) : name,
                        mention->outlet)) {
            found.push_back(*mention);
            begin = mention->end;
        }
    }
    return found;
}

bool MentionFinder::isCited(QStringView name, const Outlet &outlet) const
{
    return !isEveryday(name, outlet) && !m_words.shared.matchView(name).hasMatch()
           && (isRow(outlet) || outlet.isAgency());
}

std::optional<OutletMention> MentionFinder::citedAt(QStringView text, qsizetype begin) const
{
    auto mention = at(text, begin);
    return mention && isCited(text.sliced(begin, mention->end - begin), mention->outlet)
               ? mention
               : std::nullopt;
}

bool MentionFinder::endsName(QStringView word) const
{
    return m_table.endsName(word);
}

std::optional<OutletMention> MentionFinder::citedBefore(QStringView text, qsizetype end) const
{
    const qsizetype first = std::max<qsizetype>(0, end - longestName);
    const qsizetype space = text.first(end).lastIndexOf(u' ');
    if (!endsName(text.sliced(space + 1, end - space - 1))) {
        return std::nullopt;
    }
    for (qsizetype begin = first; begin < end; ++begin) {
        if (text[begin].isSpace() || !isWordBegin(text, begin)) {
            continue;
        }
        const QStringView name = text.sliced(begin, end - begin);
        const auto outlet = named(name);
        if (outlet && isCited(name, *outlet)) {
            return OutletMention{*outlet, begin, end};
        }
    }
    return std::nullopt;
}

} // namespace slantlight
