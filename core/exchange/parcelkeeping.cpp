// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parcelkeeping.h"

#include "core/annotation/wholecodebook.h"
#include "core/exchange/webannotation.h"
#include "core/storage/library.h"

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr auto fallbackCode = "highlight"_L1;

bool isNamed(const Code &code, const QString &name)
{
    return code.name.compare(name, Qt::CaseInsensitive) == 0;
}

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
    Result<> knowCoders();
    Result<CoderId> coder(const CoderId &id, const std::vector<Coder> &theirs);
    CodeId code(const Annotation &annotation) const;
    Result<std::optional<ArticleId>> placeOf(const ParcelArticle &article);
    Result<> keepArticle(ParcelArticle article, const std::vector<Coder> &coders);
    Result<> keepWords(const ParcelArticle &article, const ArticleId &id);
    Result<> keepAnnotation(Annotation annotation, const std::vector<Annotation> &here);
    Result<> addSecond(Annotation annotation);

    Library &m_library;
    const ParcelRequest &m_request;
    ParcelSummary m_summary;
    std::vector<Code> m_codes; ///< all that there are now
    QHash<CodeId, CodeId> m_sameCodes; ///< theirs, by ours
    CoderId m_owner;
    std::vector<Coder> m_coders;
};

Result<> Keeping::keepCodes(std::vector<Code> codes)
{
    const auto own = m_library.codes().codebook();
    const auto whole = own ? wholeCodebook(m_request.shipped, *own) : std::unexpected(own.error());
    if (!whole) {
        return std::unexpected(whole.error());
    }
    m_codes = whole->codes();
    std::vector<Code> kept = own->codes();
    for (Code &code : codes) {
        const auto here = std::ranges::find_if(m_codes, [&](const Code &known) {
            return known.id == code.id
                   || (isNamed(known, code.name)
                       && (known.definition.isEmpty() || code.definition.isEmpty()
                           || known.definition == code.definition));
        });
        if (here != m_codes.end()) {
            m_sameCodes.insert(code.id, here->id);
            continue;
        }
        code.parent = m_sameCodes.value(code.parent, code.parent);
        code.key.reset(); // digits are everybody's own
        m_codes.push_back(code);
        kept.push_back(std::move(code));
        ++m_summary.codes;
    }
    if (m_summary.codes == 0) {
        return {};
    }
    return Codebook::create(parentsFirst(std::move(kept))).and_then([this](const Codebook &book) {
        return m_library.codes().save(book);
    });
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

CodeId Keeping::code(const Annotation &annotation) const
{
    if (!annotation.code.text().isEmpty()) {
        return m_sameCodes.value(annotation.code, annotation.code);
    }
    for (const QString &tag : annotation.tags) {
        const auto named = std::ranges::find_if(
            m_codes, [&](const Code &code) { return code.id.text() == tag || isNamed(code, tag); });
        if (named != m_codes.end()) {
            return named->id;
        }
    }
    return CodeId(QString(fallbackCode));
}

/// Returns the article here that @p article is; nothing where there is none.
Result<std::optional<ArticleId>> Keeping::placeOf(const ParcelArticle &article)
{
    const auto isHere = [this](const ArticleId &id) {
        return m_library.catalogue().entry(id).has_value();
    };
    if (article.article) {
        const ArticleId id = article.article->id();
        if (!isHere(id)) {
            Result<> kept = m_library.articles().save(*article.article);
            if (kept) {
                kept = m_library.articles().setState(id, ReadState::Unread);
            }
            if (!kept) {
                return std::unexpected(kept.error());
            }
            m_summary.articles.push_back(id);
        }
        return id;
    }
    if (!article.id.text().isEmpty() && isHere(article.id)) {
        return article.id;
    }
    auto page = m_library.articles().fromPage(article.address);
    return !page || *page ? page : m_request.onto;
}

/// Keeps what was said of the article as a whole, beside what is said here.
Result<> Keeping::keepWords(const ParcelArticle &article, const ArticleId &id)
{
    for (const QString &tag : article.tags) {
        if (Result<> done = m_library.collections().tag(id, tag); !done) {
            return done;
        }
    }
    if (article.note.isEmpty()) {
        return {};
    }
    const Result<QString> note = m_library.articles().note(id);
    if (!note) {
        return std::unexpected(note.error());
    }
    if (note->contains(article.note)) {
        return {};
    }
    return m_library.articles().setNote(
        id, note->isEmpty() ? article.note : QString(*note + u"\n\n" + article.note));
}

/// Puts the selectors of @p article's annotations onto @p text, in which they may not have stood.
qint64 findPlaces(ParcelArticle &article, const QString &text)
{
    std::vector<Selector> selectors;
    const CodePoints codePoints(text);
    for (Annotation &annotation : article.annotations) {
        Selector &selector = annotation.selector;
        if (article.unit == ParcelArticle::Unit::CodePoints) {
            const auto begin = codePoints.place(selector.position.begin().value());
            const auto end = codePoints.place(selector.position.end().value());
            selector.position = begin && end ? TextSpan(*begin, *end) : TextSpan();
        }
        selectors.push_back(selector);
    }
    const std::vector<Anchor> anchors = resolve(selectors, text);
    qint64 lost = 0;
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        const bool isFound = anchors[i].span && anchors[i].state != AnchorState::Doubtful;
        lost += anchors[i].span ? 0 : 1;
        // What was described in this program stays as it was described.
        if (isFound && article.unit != ParcelArticle::Unit::Utf16) {
            article.annotations[i].selector = describe(text, *anchors[i].span);
        }
    }
    return lost;
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
    if (Result<> done = keepWords(article, id); !done) {
        return done;
    }
    const auto text = m_library.articles().article(id);
    const auto here = m_library.annotations().of(id);
    if (!text || !here) {
        return std::unexpected(text ? here.error() : text.error());
    }
    const qint64 before = m_summary.annotations;
    const qint64 lost = findPlaces(article, text->text());
    for (Annotation &annotation : article.annotations) {
        annotation.article = id;
        annotation.code = code(annotation);
        auto by = coder(annotation.coder, coders);
        if (!by) {
            return std::unexpected(by.error());
        }
        annotation.coder = *std::move(by);
        if (Result<> done = keepAnnotation(std::move(annotation), here->notes); !done) {
            return done;
        }
    }
    m_summary.lost += std::min(lost, m_summary.annotations - before);
    if (!std::ranges::contains(m_summary.onto, id)) {
        m_summary.onto.push_back(id);
    }
    return {};
}

Result<> Keeping::keepAnnotation(Annotation annotation, const std::vector<Annotation> &here)
{
    const auto known = std::ranges::find(here, annotation.id, &Annotation::id);
    if (known != here.end()) {
        if (saysTheSame(annotation, *known)) {
            ++m_summary.known;
            return {};
        }
        return addSecond(std::move(annotation));
    }
    const auto trash = m_library.annotations().trashOf(annotation.article);
    if (!trash) {
        return std::unexpected(trash.error());
    }
    if (std::ranges::contains(trash->notes, annotation.id, &Annotation::id)) {
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

} // namespace slantlight
