// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/article/article.h"
#include "core/review/judgement.h"
#include "core/storage/library.h"
#include "ui/desk/change.h"

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
    /// before are forgotten. Leaves everything as it was when the library cannot be read; returns
    /// the rows that cannot be.
    [[nodiscard]] Result<std::vector<Error>> turnTo(const Article &article,
                                                    const Analysis &analysis);
    /// Forgets the open article.
    void clear();
    /// Reads the silenced rules anew.
    [[nodiscard]] Result<> readSilenced();

    /// Returns the title of an article in the library, or nothing.
    [[nodiscard]] QString titleOf(const ArticleId &id) const;

    /// Saves @p change, then makes it true. Returns what was changed in fact: another window may
    /// have been there first, see AnnotationStore::change().
    [[nodiscard]] Result<Change> apply(const Change &change, Clash clash);

    [[nodiscard]] const std::vector<PlacedAnnotation> &annotations() const { return m_annotations; }
    [[nodiscard]] const PlacedAnnotation *annotation(const AnnotationId &id) const;
    [[nodiscard]] const Judgement &judgement() const { return m_judgement; }

private:
    [[nodiscard]] Result<Change> apply(const AnnotationChange &change, Clash clash);
    [[nodiscard]] Result<Change> apply(const VerdictChange &change, Clash clash);
    [[nodiscard]] Result<Change> apply(const SilenceChange &change, Clash clash);
    [[nodiscard]] Result<AnnotationChange> save(const AnnotationChange &change, Clash clash);
    /// Puts @p annotation where @p change has it, or finds its place.
    [[nodiscard]] PlacedAnnotation placed(const Annotation &annotation,
                                          const AnnotationChange &change) const;

    Library m_library;
    QString m_text; ///< of the open article
    std::vector<PlacedAnnotation> m_annotations; ///< by place, orphans last
    Judgement m_judgement;
};

} // namespace slantlight::ui
