// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/session.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int keptRecentFiles = 10;

constexpr std::array themes{
    std::pair(PageTheme::Light, "light"),
    std::pair(PageTheme::Sepia, "sepia"),
    std::pair(PageTheme::Dark, "dark"),
    std::pair(PageTheme::HighContrast, "high-contrast"),
};

QString themeId(PageTheme theme)
{
    return QString::fromLatin1(
        std::ranges::find(themes, theme, &decltype(themes)::value_type::first)->second);
}

std::optional<PageTheme> themeFromId(const QString &id)
{
    for (const auto &[theme, name] : themes) {
        if (id == QLatin1StringView(name)) {
            return theme;
        }
    }
    return std::nullopt;
}

} // namespace

Session::Session(const QString &settingsPath)
    : m_settings(settingsPath, QSettings::IniFormat)
{
}

Session::Window Session::window() const
{
    return {.geometry = m_settings.value("window/geometry").toByteArray(),
            .columns = m_settings.value("window/columns").toByteArray(),
            .library = m_settings.value("window/library", true).toBool(),
            .inspector = m_settings.value("window/inspector", true).toBool(),
            .tab = m_settings.value("window/tab", 0).toInt()};
}

void Session::setWindow(const Window &window)
{
    m_settings.setValue("window/geometry", window.geometry);
    m_settings.setValue("window/columns", window.columns);
    m_settings.setValue("window/library", window.library);
    m_settings.setValue("window/inspector", window.inspector);
    m_settings.setValue("window/tab", window.tab);
    m_settings.sync();
}

Session::Page Session::page() const
{
    Page page;
    page.theme = themeFromId(m_settings.value("page/theme").toString());
    page.textSize = m_settings.value("page/textSize", page.textSize).toDouble();
    page.filter.leastWeight = std::clamp(
        m_settings.value("marks/leastWeight", markWeight).toDouble(), leastShownWeight, 1.0);
    page.filter.ownVoiceOnly = m_settings.value("marks/ownVoiceOnly", false).toBool();
    for (const QString &id : m_settings.value("marks/hidden").toStringList()) {
        if (const auto category = categoryFromId(id)) {
            page.filter.hidden.insert(*category);
        }
    }
    return page;
}

void Session::setPage(const Page &page)
{
    QStringList hidden;
    for (const Category category : page.filter.hidden) {
        hidden.append(categoryId(category).toString());
    }
    if (page.theme) {
        m_settings.setValue("page/theme", themeId(*page.theme));
    }
    m_settings.setValue("page/textSize", page.textSize);
    m_settings.setValue("marks/leastWeight", page.filter.leastWeight);
    m_settings.setValue("marks/ownVoiceOnly", page.filter.ownVoiceOnly);
    m_settings.setValue("marks/hidden", hidden);
}

ArticleId Session::article() const
{
    return ArticleId(m_settings.value("session/article").toString());
}

void Session::setArticle(const ArticleId &id)
{
    m_settings.setValue("session/article", id.text());
    m_settings.sync(); // the place to come back to outlives a crash
}

QStringList Session::recentFiles() const
{
    return m_settings.value("session/recentFiles").toStringList();
}

void Session::addRecentFile(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(whole);
    files.prepend(whole);
    m_settings.setValue(
        "session/recentFiles",
        QStringList(files.first(std::min<qsizetype>(files.size(), keptRecentFiles))));
}

void Session::forgetRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue("session/recentFiles", files);
}

void Session::clearRecentFiles()
{
    m_settings.remove("session/recentFiles");
}

bool Session::isFirst() const
{
    return !m_settings.contains("session/article");
}

} // namespace slantlight::ui
