// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/review/markerfilter.h"
#include "core/review/markerorder.h"
#include "core/storage/query.h"
#include "ui/agreement/agreementdialog.h"
#include "ui/compare/compareview.h"
#include "ui/export/exportoptions.h"
#include "ui/look/windowtheme.h"
#include "ui/render/articlelayout.h"
#include "ui/render/palette.h"
#include "ui/workshop/workshopwindow.h"

#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace slantlight::ui {

/// What the window remembers from one start to the next, in a file of its own.
class Session
{
public:
    explicit Session(const QString &settingsPath);

    /// How the window was left.
    struct Window
    {
        QByteArray geometry;
        QByteArray columns; ///< widths of library, page and inspector
        bool library = true;
        bool inspector = true;
        bool libraryRight = false; ///< on which side of the page it stands
        bool inspectorLeft = false;
        int tab = 0;
    };
    [[nodiscard]] Window window() const;
    void setWindow(const Window &window);

    /// How articles are read; no theme of the page means: as the window is, light or dark.
    struct Page
    {
        std::optional<PageTheme> theme;
        TextStyle text; ///< inside its limits
        WindowTheme window = WindowTheme::System;
        bool isDimmed = false; ///< all but one paragraph, while there is only the text
        MarkerFilter filter;
    };
    [[nodiscard]] Page page() const;
    void setPage(const Page &page);

    /// The codes that were given last, the last one first.
    [[nodiscard]] std::vector<CodeId> recentCodes() const;
    void setRecentCodes(const std::vector<CodeId> &codes);

    /// The keys of an action that were changed, by its id; nothing where they are the usual ones.
    [[nodiscard]] std::optional<QList<QKeySequence>> keys(const QString &action) const;
    void setKeys(const QString &action, const QList<QKeySequence> &keys);
    void forgetKeys(const QString &action);

    /// In which order the library is listed.
    [[nodiscard]] Sorting librarySorting() const;
    void setLibrarySorting(Sorting sorting);
    /// How the table of all annotations was left.
    [[nodiscard]] QByteArray annotationColumns() const;
    void setAnnotationColumns(const QByteArray &columns);

    /// How marks are listed.
    [[nodiscard]] MarkerOrder markerOrder() const;
    void setMarkerOrder(MarkerOrder order);

    /// The language of the window, such as "de"; empty for that of the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// How comparisons are looked at.
    [[nodiscard]] CompareView::Look comparison() const;
    void setComparison(const CompareView::Look &look);
    /// The comparison that was made last, for a window that takes the place of another; null: none.
    [[nodiscard]] const std::shared_ptr<const ComparedArticles> &compared() const
    {
        return m_compared;
    }
    void setCompared(std::shared_ptr<const ComparedArticles> both) { m_compared = std::move(both); }

    /// How the rule workshop was left, and whether it stood open when its reader was rebuilt.
    struct Workshop
    {
        WorkshopWindow::Layout window;
        bool isOpen = false;
    };
    [[nodiscard]] Workshop workshop() const;
    void setWorkshop(const Workshop &workshop);

    /// How the agreement of coders was left, and whether it stood open when its reader was rebuilt.
    struct Agreement
    {
        AgreementDialog::Layout window;
        bool isOpen = false;
    };
    [[nodiscard]] Agreement agreement() const;
    void setAgreement(const Agreement &agreement);

    /// How the last export was chosen, and the folder that it went into; empty before the first.
    [[nodiscard]] ExportOptions exportOptions() const;
    void setExportOptions(const ExportOptions &options);
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString &folder);

    /// Whether agreeing with a mark makes an annotation, too.
    [[nodiscard]] bool annotatesAgreement() const;
    void setAnnotatesAgreement(bool annotates);

    /// Whether nothing is to move or blink.
    [[nodiscard]] bool isStill() const;
    void setStill(bool still);

    /// The article that was open; empty when none was.
    [[nodiscard]] ArticleId article() const;
    void setArticle(const ArticleId &id);

    /// Files that were opened, last ones first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void forgetRecentFile(const QString &path);
    void clearRecentFiles();

private:
    mutable QSettings m_settings;
    std::shared_ptr<const ComparedArticles> m_compared;
};

} // namespace slantlight::ui
