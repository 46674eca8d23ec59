// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/render/exportjob.h"
#include "ui/render/pdf/articleparts.h"
#include "ui/render/pdf/backmatter.h"
#include "ui/render/pdf/factlines.h"
#include "ui/render/pdf/memonotes.h"
#include "ui/render/pdf/pagination.h"
#include "ui/render/pdf/pdfoptions.h"

#include <memory>
#include <optional>
#include <vector>

class QThread;

namespace slantlight::ui {

/// An article on pages, with all that stands above, beside and below its text; lengths are in dots.
class PaperLayout
{
public:
    /// A row below the text, on its page.
    struct PlacedRow
    {
        std::size_t row = 0;
        int page = 0;
        double top = 0;
    };

    /// Sets @p job, which is borrowed. Fails with Cancelled, without detail.
    [[nodiscard]] static Result<std::unique_ptr<PaperLayout>>
    make(const ExportJob &job, const PdfOptions &options, const Progress &progress);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const PdfSheet &sheet() const { return m_ink.sheet; }
    [[nodiscard]] const SheetInk &ink() const { return m_ink; }
    [[nodiscard]] const FactLines &facts() const { return m_facts; }
    [[nodiscard]] const std::vector<std::unique_ptr<ArticlePart>> &parts() const { return m_parts; }
    [[nodiscard]] const std::vector<PageLine> &lines() const { return m_lines; }
    /// Returns the pages that have text; those after them have none.
    [[nodiscard]] const std::vector<LinePage> &pages() const { return m_pages; }
    /// Returns what of the running coordinates stands on top of @p page.
    [[nodiscard]] double topOf(std::size_t page) const;
    /// Returns the line that the facts stand below; nothing: they stand above all lines.
    [[nodiscard]] std::optional<std::size_t> headlineEnd() const { return m_headlineEnd; }
    [[nodiscard]] const std::vector<NoteMark> &noteMarks() const { return m_marks; }
    [[nodiscard]] const std::vector<MarginMemo> &marginMemos() const { return m_margin; }
    [[nodiscard]] const std::vector<SheetRow> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<PlacedRow> &placedRows() const { return m_placed; }

    /// Gives the timers of the documents to @p thread, where they will be painted.
    void moveTo(QThread *thread);

private:
    PaperLayout(const ExportJob &job, const PdfOptions &options);

    [[nodiscard]] bool setText(const ExportJob &job, const Progress &progress);
    void joinLines();
    void breakPages(const ExportJob &job);
    [[nodiscard]] std::vector<NotePlace> placesOf(const std::vector<MemoNote> &notes) const;
    void placeNotes(const ExportJob &job);
    void addSections(const ExportJob &job);
    void placeRows();

    const PdfOptions m_options;
    const SheetInk m_ink;
    const FactLines m_facts;
    std::vector<MemoNote> m_notes; ///< those that have a number
    std::vector<NoteMark> m_marks;
    std::vector<std::unique_ptr<ArticlePart>> m_parts;
    std::vector<PageLine> m_lines;
    std::optional<std::size_t> m_headlineEnd;
    std::vector<LinePage> m_pages;
    std::vector<MarginMemo> m_margin;
    std::vector<SheetRow> m_rows;
    std::vector<PlacedRow> m_placed;
    int m_count = 1;
};

/// Returns the place in the article at which @p line begins.
[[nodiscard]] TextOffset beginOf(const PageLine &line, const PaperLayout &layout);

} // namespace slantlight::ui
