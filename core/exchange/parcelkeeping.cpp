// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parcelkeeping.h"

#include "core/annotation/wholecodebook.h"
#include "core/exchange/parcelcodes.h"
#include "core/exchange/parcelplaces.h"
#include "core/exchange/parcelwords.h"
#include "core/storage/library.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Whether @p a and @p b say the same; times that a file left out count for nothing.
bool saysTheSame(Annotation a, const Annotation &b)
{
    if (!a.created.isValid()) {
        a.created = b.created;
    }
    if (!a.modified.isValid()) {
        a.modified = b.modified;
    }
    a.article = b.article;
    return a == b;
}

QString contentOf(const Annotation &annotation)
{
    const TextSpan at = annotation.selector.position;
    return QStringList{annotation.article.text(),
                       annotation.code.text(),
                       annotation.memo,
                       annotation.target,
                       annotation.tags.join(u'\n'),
                       annotation.coder.text(),
                       annotation.selector.exact,
                       u"%1 %2"_s.arg(at.begin().value()).arg(at.end().value())}
        .join(u'\0');
}

/// Keeps one parcel.
class Keeping
{
public:
    Keeping(Library &library, const ParcelRequest &request)
        : m_library(library)
        , m_request(request)
    {
    }

    Result<> keep(Parcel parcel)
    {
        m_summary.machine = parcel.machine;
        m_summary.leftOut = std::move(parcel.leftOut);
        if (Result<> done = keepCodes(std::move(parcel.codes)); !done) {
            return done;
        }
        if (Result<> done = knowCoders(); !done) {
            return done;
        }
        if (Result<> done = findStray(parcel.articles); !done) {
            return done;
        }
        for (ParcelArticle &article : parcel.articles) {
            if (Result<> done = keepArticle(std::move(article), parcel.coders); !done) {
                return done;
            }
        }
        return {};
    }

    ParcelSummary summary() && { return std::move(m_summary); }

private:
    Result<> keepCodes(std::vector<Code> codes);
    Result<> findStray(const std::vector<ParcelArticle> &articles);
    Result<> knowCoders();
    Result<CoderId> coder(const CoderId &id, const std::vector<Coder> &theirs);
    /// Whether @p id is in the library, and in no trash.
    bool isHere(const ArticleId &id) const { return m_library.catalogue().entry(id).has_value(); }
    Result<std::optional<ArticleId>> knownPlaceOf(const ParcelArticle &article) const;
    Result<std::optional<ArticleId>> placeOf(const ParcelArticle &article);
    Result<> bring(const Article &article);
    Result<> keepArticle(ParcelArticle article, const std::vector<Coder> &coders);
    Result<> keepAnnotation(Annotation annotation);
    Result<> addSecond(Annotation annotation);

    Library &m_library;
    const ParcelRequest &m_request;
    ParcelSummary m_summary;
    std::optional<ParcelCodes> m_codes; ///< once they have been kept
    CoderId m_owner;
    std::vector<Coder> m_coders;
    std::optional<ArticleId> m_onto; ///< for the one article that is nowhere
    QHash<AnnotationId, Annotation> m_here; ///< on the article that is being kept
    QSet<AnnotationId> m_trash; ///< likewise
};

Result<> Keeping::keepCodes(std::vector<Code> codes)
{
    const auto own = m_library.codes().codebook();
    const auto whole = own ? wholeCodebook(m_request.shipped, *own) : std::unexpected(own.error());
    if (!whole) {
        return std::unexpected(whole.error());
    }
    m_codes.emplace(*whole, *own);
    m_codes->join(std::move(codes));
    m_summary.codes = m_codes->added();
    if (m_summary.codes == 0) {
        return {};
    }
    return m_codes->own().and_then(
        [this](const Codebook &book) { return m_library.codes().save(book); });
}

/// Lets strays onto the article that is named, unless they are of several: then hardly one of them
/// is on its words.
Result<> Keeping::findStray(const std::vector<ParcelArticle> &articles)
{
    std::set<QString> strays;
    for (const ParcelArticle &article : articles) {
        const auto place = knownPlaceOf(article);
        if (!place) {
            return std::unexpected(place.error());
        }
        if (!*place) {
            strays.insert(article.address.isEmpty() ? article.title : article.address);
        }
    }
    if (strays.size() == 1) {
        m_onto = m_request.onto;
    }
    return {};
}

Result<> Keeping::knowCoders()
{
    const auto owner = m_library.coders().owner();
    auto others = m_library.coders().others();
    if (!owner || !others) {
        return std::unexpected(owner ? others.error() : owner.error());
    }
    m_owner = owner->id;
    m_coders = *std::move(others);
    return {};
}

Result<CoderId> Keeping::coder(const CoderId &id, const std::vector<Coder> &theirs)
{
    if (id.text().isEmpty() || id == m_owner) {
        return CoderId();
    }
    if (std::ranges::contains(m_coders, id, &Coder::id)) {
        return id;
    }
    const auto found = std::ranges::find(theirs, id, &Coder::id);
    const Coder coder = found == theirs.end() ? Coder{.id = id, .name = {}} : *found;
    if (const Result<> saved = m_library.coders().save(coder); !saved) {
        return std::unexpected(saved.error());
    }
    m_coders.push_back(coder);
    m_summary.coders += coder.name;
    return id;
}

/// Returns the article here that @p article is; nothing where there is none.
Result<std::optional<ArticleId>> Keeping::knownPlaceOf(const ParcelArticle &article) const
{
    if (article.article) {
        return article.article->id();
    }
    if (!article.id.text().isEmpty() && isHere(article.id)) {
        return article.id;
    }
    return m_library.articles().fromPage(article.address);
}

/// The same, with an article that comes, or the one that strays are put onto.
Result<std::optional<ArticleId>> Keeping::placeOf(const ParcelArticle &article)
{
    auto place = knownPlaceOf(article);
    if (!place || !*place) {
        return place ? m_onto : place;
    }
    if (article.article && !isHere(**place)) {
        if (const Result<> brought = bring(*article.article); !brought) {
            return std::unexpected(brought.error());
        }
        m_summary.articles.push_back(**place);
    }
    return place;
}

/// Takes @p article out of the trash, or adds it.
Result<> Keeping::bring(const Article &article)
{
    Result<> done = m_library.articles().restore(article.id());
    if (!done || isHere(article.id())) {
        return done;
    }
    done = m_library.articles().save(article);
    return done ? m_library.articles().setState(article.id(), ReadState::Unread) : done;
}

Result<> Keeping::keepArticle(ParcelArticle article, const std::vector<Coder> &coders)
{
    const auto place = placeOf(article);
    if (!place) {
        return std::unexpected(place.error());
    }
    if (!*place) {
        if (!article.annotations.empty() || !article.note.isEmpty()) {
            m_summary.unplaced += article.address.isEmpty() ? article.title : article.address;
        }
        return {};
    }
    const ArticleId id = **place;
    if (Result<> done = keepArticleWords(m_library, article, id); !done) {
        return done;
    }
    const auto text = m_library.articles().article(id);
    const auto here = m_library.annotations().of(id);
    const auto trash = m_library.annotations().trashOf(id);
    if (!text || !here || !trash) {
        return std::unexpected(!text ? text.error() : !here ? here.error() : trash.error());
    }
    m_here.clear();
    m_trash.clear();
    for (const Annotation &annotation : here->notes) {
        m_here.insert(annotation.id, annotation);
    }
    for (const Annotation &annotation : trash->notes) {
        m_trash.insert(annotation.id);
    }
    const qint64 before = m_summary.annotations;
    const qint64 lost = placeIn(text->text(), article);
    for (Annotation &annotation : article.annotations) {
        annotation.article = id;
        annotation.code = m_codes->codeOf(annotation);
        auto by = coder(annotation.coder, coders);
        if (!by) {
            return std::unexpected(by.error());
        }
        annotation.coder = *std::move(by);
        if (Result<> done = keepAnnotation(std::move(annotation)); !done) {
            return done;
        }
    }
    m_summary.lost += std::min(lost, m_summary.annotations - before);
    if (!std::ranges::contains(m_summary.onto, id)) {
        m_summary.onto.push_back(id);
    }
    return {};
}

Result<> Keeping::keepAnnotation(Annotation annotation)
{
    if (const auto known = m_here.constFind(annotation.id); known != m_here.constEnd()) {
        if (saysTheSame(annotation, *known)) {
            ++m_summary.known;
            return {};
        }
        return addSecond(std::move(annotation));
    }
    if (m_trash.contains(annotation.id)) {
        ++m_summary.inTrash;
        return {};
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!annotation.created.isValid()) {
        annotation.created = annotation.modified.isValid() ? annotation.modified : now;
    }
    if (!annotation.modified.isValid()) {
        annotation.modified = annotation.created;
    }
    const Result<> added = m_library.annotations().add(annotation);
    if (!added && added.error().code == ErrorCode::ChangedElsewhere) {
        return addSecond(std::move(annotation)); // it is on another article
    }
    m_summary.annotations += added ? 1 : 0;
    return added;
}

/// Adds what is here already and says something else; under an id that is made of what it says, so
/// that it is known when it comes again.
Result<> Keeping::addSecond(Annotation annotation)
{
    annotation.id =
        AnnotationId(QUuid::createUuidV5(QUuid(annotation.id.text()), contentOf(annotation))
                         .toString(QUuid::WithoutBraces));
    annotation.tags = tidyTags(annotation.tags + QStringList{m_request.conflictTag});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    annotation.created = annotation.created.isValid() ? annotation.created : now;
    annotation.modified = annotation.modified.isValid() ? annotation.modified : annotation.created;
    const Result<> added = m_library.annotations().add(annotation);
    if (added) {
        m_summary.conflicts.push_back(annotation.id);
    } else if (added.error().code == ErrorCode::ChangedElsewhere) {
        ++m_summary.known; // it came before
        return {};
    }
    return added;
}

} // namespace

bool ParcelSummary::isEmpty() const
{
    return articles.empty() && annotations == 0 && known == 0 && inTrash == 0 && conflicts.empty()
           && codes == 0;
}

Result<ParcelSummary> keepParcel(Library &library, Parcel parcel, const ParcelRequest &request)
{
    Keeping keeping(library, request);
    return keeping.keep(std::move(parcel)).transform([&keeping] {
        return std::move(keeping).summary();
    });
}

Result<ParcelSummary> keepParcelAsStep(Library &library, Parcel parcel,
                                       const ParcelRequest &request, const StepName &name)
{
    // What is new waits in the trash, from which the step takes it: there it is again once the step
    // is undone.
    for (const ParcelArticle &article : parcel.articles) {
        if (!article.article || library.catalogue().entry(article.article->id())) {
            continue;
        }
        const ArticleId id = article.article->id();
        Result<> done = library.articles().save(*article.article);
        done = done ? library.articles().setState(id, ReadState::Unread) : done;
        done = done ? library.articles().remove(id) : done;
        if (!done) {
            return std::unexpected(done.error());
        }
    }
    ParcelSummary summary;
    const auto step = library.steps().record(name, [&]() -> Result<> {
        return keepParcel(library, std::move(parcel), request)
            .transform([&summary](ParcelSummary kept) { summary = std::move(kept); });
    });
    return step.transform([&summary](const std::optional<Recorded> &) { return summary; });
}

} // namespace slantlight
