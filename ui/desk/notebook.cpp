// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/notebook.h"

#include <algorithm>
#include <tuple>

namespace slantlight::ui {

namespace {

void order(std::vector<PlacedAnnotation> &annotations)
{
    std::ranges::stable_sort(annotations, {}, [](const PlacedAnnotation &placed) {
        return std::tuple(!placed.anchor.span, placed.anchor.span.value_or(TextSpan()));
    });
}

template <typename Note>
std::vector<Selector> selectorsOf(const std::vector<Note> &notes)
{
    std::vector<Selector> selectors;
    selectors.reserve(notes.size());
    for (const Note &note : notes) {
        selectors.push_back(note.selector);
    }
    return selectors;
}

// A rule finds the same words again, yet its span may have grown since the verdict was given.
const Marker *markerOf(const Verdict &verdict, const Anchor &anchor, const Analysis &analysis)
{
    if (!anchor.span || anchor.state == AnchorState::Doubtful) {
        return nullptr;
    }
    const Marker *overlapping = nullptr;
    for (const Marker &marker : analysis.markers) {
        if (marker.rule != verdict.rule) {
            continue;
        }
        if (marker.span == *anchor.span) {
            return &marker;
        }
        if (overlapping == nullptr && marker.span.overlaps(*anchor.span)) {
            overlapping = &marker;
        }
    }
    return overlapping;
}

} // namespace

Notebook::Notebook(Library library)
    : m_library(std::move(library))
{
    if (const auto silenced = m_library.silencedRules()) {
        m_silenced.insert(silenced->begin(), silenced->end());
    }
}

Result<> Notebook::turnTo(const Article &article, const Analysis &analysis)
{
    const auto annotations = m_library.annotations(article.id());
    if (!annotations) {
        return std::unexpected(annotations.error());
    }
    const auto verdicts = m_library.verdicts(article.id());
    if (!verdicts) {
        return std::unexpected(verdicts.error());
    }

    clear();
    const std::vector<Anchor> places = resolve(selectorsOf(*annotations), article.text());
    for (std::size_t i = 0; i < places.size(); ++i) {
        m_annotations.push_back({(*annotations)[i], places[i]});
    }
    order(m_annotations);
    const std::vector<Anchor> judged = resolve(selectorsOf(*verdicts), article.text());
    for (std::size_t i = 0; i < judged.size(); ++i) {
        const Verdict &verdict = (*verdicts)[i];
        if (const Marker *const marker = markerOf(verdict, judged[i], analysis)) {
            m_verdicts.insert_or_assign(marker->fingerprint, verdict);
        }
    }
    return {};
}

void Notebook::clear()
{
    m_annotations.clear();
    m_verdicts.clear();
}

Result<> Notebook::apply(const Change &change)
{
    return std::visit([this](const auto &kind) { return apply(kind); }, change);
}

Result<> Notebook::apply(const AnnotationChange &change)
{
    const auto saved = change.after ? m_library.save(change.after->annotation)
                                    : m_library.remove(change.before->annotation.id);
    if (!saved) {
        return saved;
    }
    const AnnotationId id =
        change.after ? change.after->annotation.id : change.before->annotation.id;
    std::erase_if(m_annotations,
                  [&id](const PlacedAnnotation &placed) { return placed.annotation.id == id; });
    if (change.after) {
        m_annotations.push_back(*change.after);
        order(m_annotations);
    }
    return {};
}

Result<> Notebook::apply(const VerdictChange &change)
{
    const auto saved =
        change.after ? m_library.save(*change.after) : m_library.remove(*change.before);
    if (!saved) {
        return saved;
    }
    if (change.after) {
        m_verdicts.insert_or_assign(change.fingerprint, *change.after);
    } else {
        m_verdicts.erase(change.fingerprint);
    }
    return {};
}

Result<> Notebook::apply(const SilenceChange &change)
{
    const auto saved = m_library.setSilenced(change.rule, change.after);
    if (!saved) {
        return saved;
    }
    if (change.after) {
        m_silenced.insert(change.rule);
    } else {
        m_silenced.erase(change.rule);
    }
    return {};
}

const PlacedAnnotation *Notebook::annotation(const AnnotationId &id) const
{
    const auto found = std::ranges::find(
        m_annotations, id, [](const PlacedAnnotation &placed) { return placed.annotation.id; });
    return found == m_annotations.end() ? nullptr : &*found;
}

std::optional<Verdict> Notebook::verdictOn(const Marker &marker) const
{
    const auto found = m_verdicts.find(marker.fingerprint);
    return found == m_verdicts.end() ? std::nullopt : std::optional(found->second);
}

bool Notebook::lets(const Marker &marker) const
{
    if (m_silenced.contains(marker.rule)) {
        return false;
    }
    const auto verdict = verdictOn(marker);
    return !verdict || verdict->answer != Answer::NotHere;
}

} // namespace slantlight::ui
