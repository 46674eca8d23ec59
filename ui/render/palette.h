// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "ui/render/codelook.h"

#include <QColor>
#include <QHash>
#include <QString>

#include <array>
#include <cstdint>

namespace KSyntaxHighlighting {
class Repository;
}

namespace slantlight::ui {

/// The look of the page that an article is read on; the window has its own theme.
enum class PageTheme : std::uint8_t { Light, Sepia, Grey, Dark, HighContrast };
inline constexpr std::array allPageThemes{PageTheme::Light, PageTheme::Sepia, PageTheme::Grey,
                                          PageTheme::Dark, PageTheme::HighContrast};

/// The colours of a page, from the KSyntaxHighlighting definition "Framing" and our themes.
class Palette
{
public:
    /// Returns the theme for @p theme from the program's resources (or a user's newer one).
    [[nodiscard]] static Palette load(PageTheme theme);

    [[nodiscard]] QColor page() const { return m_page; }
    [[nodiscard]] QColor text() const { return m_text; }
    [[nodiscard]] QColor mutedText() const { return m_mutedText; }
    [[nodiscard]] QColor link() const { return m_link; }
    [[nodiscard]] QColor selection() const { return m_selection; }
    [[nodiscard]] bool isDark() const;

    /// Returns the full hue of @p code. Categories have that of their family, the codes that ship
    /// for hands one each, a user's own codes one of these, always
    /// the same.
    [[nodiscard]] QColor hue(const CodeId &code, const CodeLook &look = {}) const;
    /// Returns the background of what the machine found: the hue, translucent.
    [[nodiscard]] QColor machineTint(const CodeId &code, const CodeLook &look = {}) const;
    /// Returns the background of annotations.
    [[nodiscard]] QColor handTint(const CodeId &code, const CodeLook &look = {}) const;

private:
    Palette() = default;
    [[nodiscard]] static Palette read(PageTheme theme,
                                      const KSyntaxHighlighting::Repository &repository);

    QColor m_page;
    QColor m_text;
    QColor m_mutedText;
    QColor m_link;
    QColor m_selection;
    QColor m_handHue;
    QHash<CodeId, QColor> m_hues;
};

/// Returns the line style of category @p code; solid for the codes that ship for hands, another one
/// for a user's own.
[[nodiscard]] LineStyle lineStyleOf(const CodeId &code, const CodeLook &look = {});

} // namespace slantlight::ui
