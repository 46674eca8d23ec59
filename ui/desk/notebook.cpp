// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/notebook.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace slantlight::ui {

namespace {

void order(std::vector<PlacedAnnotation> &annotations)
{
    std::ranges::stable_sort(annotations, {}, [](const PlacedAnnotation &placed) {
        return std::tuple(!placed.anchor.span, placed.anchor.span.value_or(TextSpan()),
                          placed.annotation.created, placed.annotation.id);
    });
}

std::vector<Selector> selectorsOf(const std::vector<Annotation> &annotations)
{
    std::vector<Selector> selectors;
    selectors.reserve(annotations.size());
    for (const Annotation &annotation : annotations) {
        selectors.push_back(annotation.selector);
    }
    return selectors;
}

} // namespace

Notebook::Notebook(Library library)
    : m_library(std::move(library))
{
    std::ignore = readSilenced(); // nothing is silenced, then
}

Result<> Notebook::readSilenced()
{
    const auto silenced = m_library.verdicts().silencedRules();
    if (!silenced) {
        return std::unexpected(silenced.error());
    }
    m_judgement.silenced = {silenced->begin(), silenced->end()};
    return {};
}

Result<std::vector<Error>> Notebook::turnTo(const Article &article, const Analysis &analysis)
{
    auto notes = m_library.annotations().of(article.id());
    if (!notes) {
        return std::unexpected(notes.error());
    }
    const auto verdicts = m_library.verdicts().of(article.id());
    if (!verdicts) {
        return std::unexpected(verdicts.error());
    }

    clear();
    m_text = article.text();
    const std::vector<Anchor> places = resolve(selectorsOf(notes->notes), m_text);
    for (std::size_t i = 0; i < places.size(); ++i) {
        m_annotations.push_back({std::move(notes->notes[i]), places[i]});
    }
    order(m_annotations);
    m_judgement.verdicts = verdictsByMarker(verdicts->notes, m_text, analysis);
    std::ranges::copy(verdicts->damaged, std::back_inserter(notes->damaged));
    return std::move(notes->damaged);
}

void Notebook::clear()
{
    m_text.clear();
    m_annotations.clear();
    m_judgement.verdicts.clear();
}

Result<Change> Notebook::apply(const Change &change, Clash clash)
{
    return std::visit([this, clash](const auto &kind) { return apply(kind, clash); }, change);
}

Result<Change> Notebook::apply(const AnnotationChange &change, Clash clash)
{
    auto saved = save(change, clash);
    if (!saved) {
        return std::unexpected(saved.error());
    }
    const AnnotationId id =
        saved->after ? saved->after->annotation.id : saved->before->annotation.id;
    std::erase_if(m_annotations,
                  [&id](const PlacedAnnotation &there) { return there.annotation.id == id; });
    if (saved->after) {
        m_annotations.push_back(*saved->after);
        order(m_annotations);
    }
    return *std::move(saved);
}

Result<AnnotationChange> Notebook::save(const AnnotationChange &change, Clash clash)
{
    if (!change.before || !change.after) {
        const Result<> saved = change.after
                                   ? m_library.annotations().add(change.after->annotation)
                                   : m_library.annotations().remove(change.before->annotation);
        if (!saved) {
            return std::unexpected(saved.error());
        }
        return change;
    }
    const auto kept =
        m_library.annotations().change(change.before->annotation, change.after->annotation, clash);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    AnnotationChange saved{.before = std::nullopt, .after = placed(kept->after, change)};
    if (kept->before) {
        saved.before = placed(*kept->before, change);
    }
    return saved;
}

PlacedAnnotation Notebook::placed(const Annotation &annotation,
                                  const AnnotationChange &change) const
{
    for (const auto &known : {change.after, change.before}) {
        if (known && known->annotation.selector == annotation.selector) {
            return {annotation, known->anchor};
        }
    }
    return {annotation, resolve(annotation.selector, m_text)};
}

Result<Change> Notebook::apply(const VerdictChange &change, Clash)
{
    if (const auto saved = m_library.verdicts().change(change.before, change.after); !saved) {
        return std::unexpected(saved.error());
    }
    if (change.after) {
        m_judgement.verdicts.insert_or_assign(change.fingerprint, *change.after);
    } else {
        m_judgement.verdicts.erase(change.fingerprint);
    }
    return change;
}

Result<Change> Notebook::apply(const SilenceChange &change, Clash)
{
    if (const auto saved = m_library.verdicts().setSilenced(change.rule, change.after); !saved) {
        return std::unexpected(saved.error());
    }
    if (change.after) {
        m_judgement.silenced.insert(change.rule);
    } else {
        m_judgement.silenced.erase(change.rule);
    }
    return change;
}

QString Notebook::titleOf(const ArticleId &id) const
{
    const auto entry = m_library.catalogue().entry(id);
    return entry ? entry->title : QString();
}

const PlacedAnnotation *Notebook::annotation(const AnnotationId &id) const
{
    const auto found = std::ranges::find(
        m_annotations, id, [](const PlacedAnnotation &placed) { return placed.annotation.id; });
    return found == m_annotations.end() ? nullptr : &*found;
}

} // namespace slantlight::ui
