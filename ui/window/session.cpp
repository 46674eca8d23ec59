// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/session.h"

#include "ui/sharing/exportsettings.h"
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int keptRecentFiles = 10;

constexpr std::array themes{
    std::pair<PageTheme, const char *>(PageTheme::Light, "light"),
    std::pair<PageTheme, const char *>(PageTheme::Sepia, "sepia"),
    std::pair<PageTheme, const char *>(PageTheme::Grey, "grey"),
    std::pair<PageTheme, const char *>(PageTheme::Dark, "dark"),
    std::pair<PageTheme, const char *>(PageTheme::HighContrast, "high-contrast"),
};

constexpr std::array windowThemes{
    std::pair<WindowTheme, const char *>(WindowTheme::System, "system"),
    std::pair<WindowTheme, const char *>(WindowTheme::Light, "light"),
    std::pair<WindowTheme, const char *>(WindowTheme::Dark, "dark"),
};

template <typename Theme, std::size_t count>
QString idOf(Theme theme, const std::array<std::pair<Theme, const char *>, count> &names)
{
    return QString::fromLatin1(
        std::ranges::find(names, theme, &std::pair<Theme, const char *>::first)->second);
}

template <typename Theme, std::size_t count>
std::optional<Theme> themeOf(const QString &id,
                             const std::array<std::pair<Theme, const char *>, count> &names)
{
    for (const auto &[theme, name] : names) {
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
            .libraryRight = m_settings.value("window/libraryRight", false).toBool(),
            .inspectorLeft = m_settings.value("window/inspectorLeft", false).toBool(),
            .tab = m_settings.value("window/tab", 0).toInt()};
}

void Session::setWindow(const Window &window)
{
    m_settings.setValue("window/geometry", window.geometry);
    m_settings.setValue("window/columns", window.columns);
    m_settings.setValue("window/library", window.library);
    m_settings.setValue("window/inspector", window.inspector);
    m_settings.setValue("window/libraryRight", window.libraryRight);
    m_settings.setValue("window/inspectorLeft", window.inspectorLeft);
    m_settings.setValue("window/tab", window.tab);
    m_settings.sync();
}

Session::Page Session::page() const
{
    Page page;
    page.theme = themeOf(m_settings.value("page/theme").toString(), themes);
    page.window = themeOf(m_settings.value("window/theme").toString(), windowThemes)
                      .value_or(WindowTheme::System);
    page.isDimmed = m_settings.value("page/dimmed", false).toBool();
    TextStyle text;
    text.family = m_settings.value("page/typeface").toString();
    text.size = m_settings.value("page/textSize", text.size).toDouble();
    text.lineHeight = m_settings.value("page/lineHeight", text.lineHeight).toDouble();
    text.charactersPerLine =
        m_settings.value("page/charactersPerLine", text.charactersPerLine).toInt();
    text.lineEnds =
        m_settings.value("page/justified", false).toBool() ? LineEnds::Justified : LineEnds::Ragged;
    page.text = text.bounded();
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
        m_settings.setValue("page/theme", idOf(*page.theme, themes));
    } else {
        m_settings.remove("page/theme");
    }
    m_settings.setValue("window/theme", idOf(page.window, windowThemes));
    m_settings.setValue("page/dimmed", page.isDimmed);
    m_settings.setValue("page/typeface", page.text.family);
    m_settings.setValue("page/textSize", page.text.size);
    m_settings.setValue("page/lineHeight", page.text.lineHeight);
    m_settings.setValue("page/charactersPerLine", page.text.charactersPerLine);
    m_settings.setValue("page/justified", page.text.lineEnds == LineEnds::Justified);
    m_settings.setValue("marks/leastWeight", page.filter.leastWeight);
    m_settings.setValue("marks/ownVoiceOnly", page.filter.ownVoiceOnly);
    m_settings.setValue("marks/hidden", hidden);
}

std::vector<CodeId> Session::recentCodes() const
{
    std::vector<CodeId> codes;
    for (const QString &id : m_settings.value("codes/recent").toStringList()) {
        codes.emplace_back(id);
    }
    return codes;
}

void Session::setRecentCodes(const std::vector<CodeId> &codes)
{
    QStringList ids;
    for (const CodeId &code : codes) {
        ids.append(code.text());
    }
    m_settings.setValue("codes/recent", ids);
}

std::optional<QList<QKeySequence>> Session::keys(const QString &action) const
{
    const QString place = "keys/"_L1 + action;
    if (!m_settings.contains(place)) {
        return std::nullopt;
    }
    QList<QKeySequence> keys;
    for (const QString &key : m_settings.value(place).toStringList()) {
        if (const QKeySequence sequence(key, QKeySequence::PortableText); !sequence.isEmpty()) {
            keys.append(sequence);
        }
    }
    return keys;
}

void Session::setKeys(const QString &action, const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts.append(key.toString(QKeySequence::PortableText));
    }
    m_settings.setValue("keys/"_L1 + action, texts);
}

void Session::forgetKeys(const QString &action)
{
    m_settings.remove("keys/"_L1 + action);
}

Sorting Session::librarySorting() const
{
    const int kept =
        m_settings.value("library/sorting", static_cast<int>(Sorting::BestMatch)).toInt();
    const bool isOne = kept >= 0 && kept <= static_cast<int>(Sorting::BestMatch);
    return isOne ? static_cast<Sorting>(kept) : Sorting::BestMatch;
}

void Session::setLibrarySorting(Sorting sorting)
{
    m_settings.setValue("library/sorting", static_cast<int>(sorting));
}

QByteArray Session::annotationColumns() const
{
    return m_settings.value("annotations/columns").toByteArray();
}

void Session::setAnnotationColumns(const QByteArray &columns)
{
    m_settings.setValue("annotations/columns", columns);
}

MarkerOrder Session::markerOrder() const
{
    return markerOrderFromId(m_settings.value("marks/order").toString())
        .value_or(MarkerOrder::Place);
}

void Session::setMarkerOrder(MarkerOrder order)
{
    m_settings.setValue("marks/order", markerOrderId(order).toString());
}

CompareView::Look Session::comparison() const
{
    return {.isTogether = m_settings.value("comparison/together", true).toBool(),
            .beside = m_settings.value("comparison/beside").toByteArray(),
            .below = m_settings.value("comparison/below").toByteArray(),
            .tab = m_settings.value("comparison/tab", 0).toInt()};
}

void Session::setComparison(const CompareView::Look &look)
{
    m_settings.setValue("comparison/together", look.isTogether);
    m_settings.setValue("comparison/beside", look.beside);
    m_settings.setValue("comparison/below", look.below);
    m_settings.setValue("comparison/tab", look.tab);
    m_settings.sync();
}

bool Session::isStill() const
{
    return m_settings.value("window/still").toBool();
}

void Session::setStill(bool still)
{
    m_settings.setValue("window/still", still);
}

QString Session::language() const
{
    return m_settings.value("window/language").toString();
}

void Session::setLanguage(const QString &language)
{
    m_settings.setValue("window/language", language);
}

Session::Workshop Session::workshop() const
{
    return {.window = {.geometry = m_settings.value("workshop/geometry").toByteArray(),
                       .columns = m_settings.value("workshop/columns").toByteArray(),
                       .rows = m_settings.value("workshop/rows").toByteArray(),
                       .file = m_settings.value("workshop/file").toString(),
                       .tab = m_settings.value("workshop/tab", 0).toInt(),
                       .textSize = m_settings.value("workshop/textSize", 0).toDouble(),
                       .onlyRule = m_settings.value("workshop/onlyRule", false).toBool()},
            .isOpen = m_settings.value("workshop/open", false).toBool()};
}

void Session::setWorkshop(const Workshop &workshop)
{
    m_settings.setValue("workshop/geometry", workshop.window.geometry);
    m_settings.setValue("workshop/columns", workshop.window.columns);
    m_settings.setValue("workshop/rows", workshop.window.rows);
    m_settings.setValue("workshop/file", workshop.window.file);
    m_settings.setValue("workshop/tab", workshop.window.tab);
    m_settings.setValue("workshop/textSize", workshop.window.textSize);
    m_settings.setValue("workshop/onlyRule", workshop.window.onlyRule);
    m_settings.setValue("workshop/open", workshop.isOpen);
    m_settings.sync();
}

Session::Agreement Session::agreement() const
{
    const QVariantMap request = m_settings.value("agreement/request").toMap();
    return {.window = {.geometry = m_settings.value("agreement/geometry").toByteArray(),
                       .columns = m_settings.value("agreement/columns").toByteArray(),
                       .request = codersRequestFrom(request),
                       .hasRequest = !request.isEmpty(),
                       .tab = m_settings.value("agreement/tab", 0).toInt()},
            .isOpen = m_settings.value("agreement/open", false).toBool()};
}

void Session::setAgreement(const Agreement &agreement)
{
    m_settings.setValue("agreement/geometry", agreement.window.geometry);
    m_settings.setValue("agreement/columns", agreement.window.columns);
    m_settings.setValue("agreement/request", agreement.window.hasRequest
                                                 ? toSettings(agreement.window.request)
                                                 : QVariantMap());
    m_settings.setValue("agreement/tab", agreement.window.tab);
    m_settings.setValue("agreement/open", agreement.isOpen);
    m_settings.sync();
}

ExportOptions Session::exportOptions() const
{
    return readExportOptions(m_settings);
}

void Session::setExportOptions(const ExportOptions &options)
{
    writeExportOptions(options, m_settings);
}

QString Session::exportFolder() const
{
    return m_settings.value("export/folder").toString();
}

void Session::setExportFolder(const QString &folder)
{
    m_settings.setValue("export/folder", folder);
}

bool Session::annotatesAgreement() const
{
    return m_settings.value("marks/agreementAnnotates", false).toBool();
}

void Session::setAnnotatesAgreement(bool annotates)
{
    m_settings.setValue("marks/agreementAnnotates", annotates);
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

} // namespace slantlight::ui
