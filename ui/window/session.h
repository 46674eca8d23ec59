// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/review/markerfilter.h"
#include "ui/render/palette.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

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
        int tab = 0;
    };
    [[nodiscard]] Window window() const;
    void setWindow(const Window &window);

    /// How articles are read; no theme means: as the window is, light or dark.
    struct Page
    {
        std::optional<PageTheme> theme;
        double textSize = 18; ///< pixels
        MarkerFilter filter;
    };
    [[nodiscard]] Page page() const;
    void setPage(const Page &page);

    /// The article that was open; empty when none was.
    [[nodiscard]] ArticleId article() const;
    void setArticle(const ArticleId &id);

    /// Files that were opened, last ones first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void forgetRecentFile(const QString &path);
    void clearRecentFiles();

    /// Whether the program has never got as far as showing an article here.
    [[nodiscard]] bool isFirst() const;

private:
    mutable QSettings m_settings;
};

} // namespace slantlight::ui
