// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/article/article.h"
#include "core/storage/library.h"
#include "ui/desk/change.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace slantlight::ui {

/// What people have said about the open article, always as the library has it: each change is
/// saved first, and one that cannot be saved changes nothing.
class Notebook
{
public:
    explicit Notebook(Library library);

    [[nodiscard]] Library &library() { return m_library; }
    [[nodiscard]] const Library &library() const { return m_library; }

    /// Reads what was said about @p article, and finds the places again; the notes on the article
    /// before are forgotten. Leaves everything as it was when the library cannot be read.
    [[nodiscard]] Result<> turnTo(const Article &article, const Analysis &analysis);
    /// Forgets the open article.
    void clear();

    [[nodiscard]] Result<> apply(const Change &change);

    [[nodiscard]] const std::vector<PlacedAnnotation> &annotations() const { return m_annotations; }
    [[nodiscard]] const PlacedAnnotation *annotation(const AnnotationId &id) const;
    [[nodiscard]] std::optional<Verdict> verdictOn(const Marker &marker) const;
    [[nodiscard]] const std::set<RuleId> &silencedRules() const { return m_silenced; }
    /// Whether neither a verdict nor a silenced rule holds @p marker back.
    [[nodiscard]] bool lets(const Marker &marker) const;

private:
    [[nodiscard]] Result<> apply(const AnnotationChange &change);
    [[nodiscard]] Result<> apply(const VerdictChange &change);
    [[nodiscard]] Result<> apply(const SilenceChange &change);

    Library m_library;
    std::vector<PlacedAnnotation> m_annotations; ///< by place, orphans last
    std::map<QString, Verdict> m_verdicts; ///< by the marker's fingerprint
    std::set<RuleId> m_silenced;
};

} // namespace slantlight::ui
