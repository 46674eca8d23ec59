// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/notebook.h"

#include <algorithm>
#include <utility>

namespace slantlight::ui {

namespace {

/// Puts @p annotation where @p change has it, or finds its place.
PlacedAnnotation placedBy(const AnnotationChange &change, const Annotation &annotation,
                          const Review &review)
{
    for (const auto &known : {change.after, change.before}) {
        if (known && known->annotation.selector == annotation.selector) {
            return {annotation, known->anchor};
        }
    }
    return {annotation, resolve(annotation.selector, review.article->text())};
}

Result<Change> save(const Library &library, const AnnotationChange &change, const Review &review,
                    Clash clash)
{
    AnnotationStore store = library.annotations();
    if (!change.before || !change.after) {
        const Result<> saved = change.after ? store.add(change.after->annotation)
                                            : store.remove(change.before->annotation);
        if (!saved) {
            return std::unexpected(saved.error());
        }
        return change;
    }
    const auto kept = store.change(change.before->annotation, change.after->annotation, clash);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    AnnotationChange saved{.before = std::nullopt, .after = placedBy(change, kept->after, review)};
    if (kept->before) {
        saved.before = placedBy(change, *kept->before, review);
    }
    return saved;
}

Result<Change> save(const Library &library, const VerdictChange &change, const Review &, Clash)
{
    if (const auto saved = library.verdicts().change(change.before, change.after); !saved) {
        return std::unexpected(saved.error());
    }
    return change;
}

Result<Change> save(const Library &library, const SilenceChange &change, const Review &, Clash)
{
    const auto saved = change.after ? library.verdicts().silence(change.rule)
                                    : library.verdicts().useAgain(change.rule);
    if (!saved) {
        return std::unexpected(saved.error());
    }
    return change;
}

} // namespace

Notebook::Notebook(Library library)
    : m_library(std::move(library))
{
}

Result<> Notebook::turnTo(const Article &article, Arrival arrival,
                          const std::optional<Snapshot> &source)
{
    turnAway();
    Result<> done;
    if (m_library.isReadOnly()) {
        if (!m_library.catalogue().entry(article.id())) {
            m_unkept = Error{ErrorCode::DatabaseReadOnly, m_library.path()};
        }
    } else if (arrival == Arrival::Library) {
        done = m_library.articles().touch(article.id()); // its turn in the list is all that is lost
    } else if (const auto saved = m_library.articles().save(article, source); !saved) {
        m_unkept = saved.error();
    }
    m_place = m_library.articles().place(article.id()).value_or(ReadingPlace());
    if (std::max(m_place.top, m_place.caret).value() > article.text().size()) {
        m_place = {}; // a damaged row
    }
    return done;
}

void Notebook::turnAway()
{
    m_unkept.reset();
    m_place = {};
    m_isPlaceSaved = true;
    m_hasPlaceFailed = false;
}

Result<bool> Notebook::keep(const Article &article)
{
    if (!m_unkept && m_library.catalogue().entry(article.id())) {
        return false;
    }
    if (const auto saved = m_library.articles().save(article); !saved) {
        return std::unexpected(saved.error());
    }
    m_unkept.reset();
    return true;
}

Result<Change> Notebook::save(const Review &review, const Change &change, Clash clash)
{
    return std::visit([&](const auto &kind) { return ui::save(m_library, kind, review, clash); },
                      change);
}

Result<> Notebook::setPlace(const Article &article, ReadingPlace place)
{
    if (m_unkept || m_library.isReadOnly() || (place == m_place && m_isPlaceSaved)) {
        return {};
    }
    m_place = place;
    const auto saved = m_library.articles().savePlace(article.id(), place);
    m_isPlaceSaved = saved.has_value();
    if (!saved && !std::exchange(m_hasPlaceFailed, true)) {
        return saved;
    }
    return {};
}

} // namespace slantlight::ui
