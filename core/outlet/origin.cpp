// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/origin.h"

#include "core/article/article.h"
#include "core/outlet/originfinder.h"
#include "core/outlet/outlettable.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::size_t edgeBlocks = 4; ///< at the beginning and the end, that may be credits
constexpr int datelineParagraphs = 3; ///< at the beginning, that may have a dateline
constexpr std::size_t mostNamedSources = 20;

std::optional<OriginLink> publisherByFacts(const ArticleFacts &facts, const OutletTable &table)
{
    const auto link = [](OriginClue clue, const Outlet &outlet) {
        return OriginLink{.role = OriginRole::Publisher,
                          .clue = clue,
                          .name = outlet.facts.name,
                          .outlet = outlet.facts,
                          .span = {}};
    };
    if (const auto outlet = table.withDomain(facts.address)) {
        return link(OriginClue::Address, *outlet);
    }
    if (facts.site.isEmpty()) {
        return std::nullopt;
    }
    auto outlet = table.withName(facts.site);
    outlet = outlet ? outlet : table.withDomain(facts.site);
    if (outlet) {
        return link(OriginClue::Site, *outlet);
    }
    return OriginLink{.role = OriginRole::Publisher,
                      .clue = OriginClue::Site,
                      .name = facts.site,
                      .outlet = {},
                      .span = {}};
}

bool isRunningText(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::ListItem || kind == BlockKind::Turn
           || kind == BlockKind::Standfirst;
}

void readBlocks(const Article &article, OriginFinder &finder)
{
    const auto &blocks = article.blocks();
    int paragraphs = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const QStringView text = block.span.in(article.text());
        const TextOffset begin = block.span.begin();
        const bool isAtEnd = i + edgeBlocks >= blocks.size();
        const bool isEdge = i < edgeBlocks || isAtEnd;
        switch (block.kind) {
        case BlockKind::Headline:
            finder.readHeadline(text, begin);
            break;
        case BlockKind::Byline:
            finder.readByline(text, begin);
            break;
        case BlockKind::CreditLine:
            finder.readCreditLine(text, begin);
            break;
        case BlockKind::Dateline:
            finder.readDateline(QString(text + u" - "_s), begin);
            break;
        case BlockKind::Heading:
        case BlockKind::Teaser:
            if (isEdge) {
                finder.readEdge(text, begin);
            }
            break;
        default:
            if (!isRunningText(block.kind)) {
                break;
            }
            if (block.kind == BlockKind::Paragraph && paragraphs++ < datelineParagraphs) {
                finder.readDateline(text, begin);
            }
            if (isEdge) {
                finder.readEdge(text, begin);
            }
            if (isAtEnd) {
                finder.readEnd(text, begin);
            }
            finder.readText(text, begin);
        }
    }
}

bool isSame(const OriginLink &a, const OriginLink &b)
{
    return a.outlet && b.outlet ? a.outlet->id == b.outlet->id
                                : !a.outlet && !b.outlet && a.name == b.name;
}

/// Puts links together, surest first: each outlet once in a role, one publisher alone.
class Chain
{
public:
    void add(OriginLink link)
    {
        if (OriginLink *const publisher = withRole(OriginRole::Publisher)) {
            if (isSame(*publisher, link)) { // it says so once more
                publisher->span = publisher->span ? publisher->span : link.span;
                return;
            }
            if (link.role == OriginRole::Publisher) {
                // "Read more at RT" elsewhere: from there it was taken.
                link.role = link.clue == OriginClue::CreditLine ? OriginRole::FirstPublished
                                                                : OriginRole::Contribution;
            }
        }
        const bool isNamedSource = link.role == OriginRole::NamedSource;
        const auto isKnown = [&](const OriginLink &other) {
            return isSame(other, link) && (other.role == link.role || isNamedSource);
        };
        if (std::ranges::none_of(m_links, isKnown)
            && !(isNamedSource && ++m_namedSources > mostNamedSources)) {
            m_links.push_back(std::move(link));
        }
    }

    [[nodiscard]] std::vector<OriginLink> links() &&
    {
        // "Sponsored" says no more where another line says by whom.
        const auto isSponsor = [](const OriginLink &link) {
            return link.role == OriginRole::Sponsor;
        };
        const bool isNamed = std::ranges::any_of(m_links, [&](const OriginLink &link) {
            return isSponsor(link) && !link.name.isEmpty();
        });
        std::erase_if(m_links, [&](const OriginLink &link) {
            return isNamed && isSponsor(link) && link.name.isEmpty();
        });
        std::ranges::stable_sort(m_links, {}, [](const OriginLink &link) {
            return std::pair(link.role, link.span.value_or(TextSpan()));
        });
        return std::move(m_links);
    }

private:
    OriginLink *withRole(OriginRole role)
    {
        const auto found = std::ranges::find(m_links, role, &OriginLink::role);
        return found == m_links.end() ? nullptr : &*found;
    }

    std::vector<OriginLink> m_links;
    std::size_t m_namedSources = 0;
};

} // namespace

QStringView originRoleId(OriginRole role)
{
    switch (role) {
    case OriginRole::Publisher:
        return u"publisher";
    case OriginRole::FirstPublished:
        return u"first-published";
    case OriginRole::Agency:
        return u"agency";
    case OriginRole::Contribution:
        return u"contribution";
    case OriginRole::Sponsor:
        return u"sponsor";
    case OriginRole::NamedSource:
        return u"named-source";
    }
    return {};
}

QStringView originClueId(OriginClue clue)
{
    switch (clue) {
    case OriginClue::Address:
        return u"address";
    case OriginClue::Site:
        return u"site";
    case OriginClue::Headline:
        return u"headline";
    case OriginClue::CreditLine:
        return u"credit-line";
    case OriginClue::Byline:
        return u"byline";
    case OriginClue::Dateline:
        return u"dateline";
    case OriginClue::Text:
        return u"text";
    }
    return {};
}

std::vector<OriginLink> originOf(const Article &article, const OutletTable &table,
                                 const OriginWords &words)
{
    Chain chain;
    if (auto publisher = publisherByFacts(article.facts(), table)) {
        chain.add(std::move(*publisher));
    }
    OriginFinder finder(table, words);
    readBlocks(article, finder);
    // Surest first; of credit lines the last, which stands below the text that it is of.
    std::vector<OriginLink> found = finder.links();
    const auto order = [](const OriginLink &link) {
        const auto place = link.span ? link.span->begin().value() : 0;
        return std::pair(link.clue,
                         link.clue == OriginClue::CreditLine && link.role == OriginRole::Publisher
                             ? -place
                             : place);
    };
    std::ranges::stable_sort(found, {}, order);
    for (OriginLink &link : found) {
        chain.add(std::move(link));
    }
    return std::move(chain).links();
}

const OutletFacts *publisherOf(const std::vector<OriginLink> &origin)
{
    for (const OriginRole role :
         {OriginRole::Publisher, OriginRole::FirstPublished, OriginRole::Agency}) {
        for (const OriginLink &link : origin) {
            if (link.role == role && link.outlet) {
                return &*link.outlet;
            }
        }
    }
    return nullptr;
}

} // namespace slantlight
