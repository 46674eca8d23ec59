// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/palette.h"

#include "core/base/category.h"
#include "ui/words/codename.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

using KSyntaxHighlighting::Theme;

constexpr double machineOpacityOnPaper = 0.16;
constexpr double machineOpacityOnDark = 0.26;
constexpr double handOpacity = 0.34;

QString themeName(PageTheme theme)
{
    switch (theme) {
    case PageTheme::Light:
        return u"Slantlight Light"_s;
    case PageTheme::Sepia:
        return u"Slantlight Sepia"_s;
    case PageTheme::Grey:
        return u"Slantlight Grey"_s;
    case PageTheme::Dark:
        return u"Slantlight Dark"_s;
    case PageTheme::HighContrast:
        return u"Slantlight High Contrast"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Adds up the letters of @p code: the same figure everywhere, and at all times.
std::size_t figureOf(const CodeId &code)
{
    std::size_t figure = 0;
    for (const QChar letter : code.text()) {
        figure = (figure * 31 + letter.unicode()) % 9973;
    }
    return figure;
}

/// Returns the code that ships for hands whose hue a code of the user's own wears.
CodeId likeness(const CodeId &code)
{
    const auto shipped = ownCodes();
    return shipped.at(figureOf(code) % shipped.size()).id;
}

/// Returns @p colour so light or dark that its lines are seen on the page.
QColor readable(const QColor &colour, bool isOnDark)
{
    constexpr float darkestOnDark = 0.62F;
    constexpr float lightestOnPaper = 0.48F;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    lightness =
        isOnDark ? std::max(lightness, darkestOnDark) : std::min(lightness, lightestOnPaper);
    return QColor::fromHslF(hue, saturation, lightness);
}

QColor translucent(QColor hue, double opacity)
{
    hue.setAlphaF(static_cast<float>(opacity));
    return hue;
}

} // namespace

Palette Palette::load(PageTheme theme)
{
    // Looking through all that KSyntaxHighlighting knows takes some 20 ms.
    static const auto all = [] {
        KSyntaxHighlighting::Repository repository;
        repository.addCustomSearchPath(u":/slantlight"_s);
        std::map<PageTheme, Palette> palettes;
        for (const PageTheme each : allPageThemes) {
            palettes.emplace(each, read(each, repository));
        }
        return palettes;
    }();
    return all.at(theme);
}

Palette Palette::read(PageTheme theme, const KSyntaxHighlighting::Repository &repository)
{
    const Theme colours = repository.theme(themeName(theme));
    const auto framing = repository.definitionForName(u"Framing"_s);
    Q_ASSERT(colours.isValid() && framing.isValid());

    const auto formats = framing.formats();
    const auto colourOf = [&](const QString &name) {
        const auto found = std::ranges::find(formats, name, [](const auto &f) { return f.name(); });
        return found == formats.end() ? QColor() : found->textColor(colours);
    };

    Palette palette;
    palette.m_page = QColor::fromRgb(colours.editorColor(Theme::BackgroundColor));
    palette.m_text = QColor::fromRgb(colours.textColor(Theme::Normal));
    palette.m_selection = QColor::fromRgb(colours.editorColor(Theme::TextSelection));
    palette.m_mutedText = colourOf(u"Aside"_s);
    palette.m_link = colourOf(u"Link"_s);
    palette.m_handHue = colourOf(u"Hand code"_s);
    for (const Category category : allCategories) {
        palette.m_hues.insert(codeOf(category), colourOf(englishCategoryName(category)));
    }
    for (const OwnCode &own : ownCodes()) {
        palette.m_hues.insert(own.id, colourOf(own.englishName));
    }
    return palette;
}

bool Palette::isDark() const
{
    return m_page.lightnessF() < 0.5F;
}

QColor Palette::hue(const CodeId &code, const CodeLook &look) const
{
    if (look.colour) {
        return readable(QColor::fromRgb(*look.colour), isDark());
    }
    const auto known = m_hues.constFind(code);
    return known != m_hues.constEnd() ? *known : m_hues.value(likeness(code), m_handHue);
}

QColor Palette::machineTint(const CodeId &code, const CodeLook &look) const
{
    return translucent(hue(code, look), isDark() ? machineOpacityOnDark : machineOpacityOnPaper);
}

QColor Palette::handTint(const CodeId &code, const CodeLook &look) const
{
    return translucent(hue(code, look), handOpacity);
}

LineStyle lineStyleOf(const CodeId &code, const CodeLook &look)
{
    if (look.line) {
        return *look.line;
    }
    const auto category = categoryFromId(code.text());
    if (category) {
        return slantlight::lineStyleOf(*category);
    }
    const auto ships = ownCodes();
    if (std::ranges::contains(ships, code, &OwnCode::id)) {
        return LineStyle::Solid;
    }
    // Beside five hues the line tells a user's own codes apart, from the shipped ones too.
    constexpr std::array styles{LineStyle::Dashed, LineStyle::Dotted, LineStyle::DashDot,
                                LineStyle::Double};
    return styles.at(figureOf(code) / ships.size() % styles.size());
}

} // namespace slantlight::ui
