// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/languages.h"
#include "core/source/webscripts.h"
#include "core/structure/linewords.h"
#include "core/structure/pagefurniture.h"

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace slantlight {

/// What readers of articles know beside the bytes that they read: the wordings by which languages
/// tell page furniture, credits and captions.
///
/// A value, made once for many articles; may be used from several threads at once.
class ReadContext
{
public:
    /// @p furniture holds the wordings by which web pages in any language are told from articles.
    ReadContext(const Languages &languages, const LineLists &furniture, WebScripts scripts);

    /// Returns the wordings of the language that @p text is in; of the assumed one where none is
    /// for it, for pages are often framed in another language than their text.
    [[nodiscard]] const LineWords &wordsFor(QStringView text) const;

    [[nodiscard]] const PageFurniture &furniture() const { return m_furniture; }
    [[nodiscard]] const WebScripts &scripts() const { return m_scripts; }

private:
    std::vector<std::pair<QString, LineWords>> m_words; ///< by language, the assumed one first
    PageFurniture m_furniture;
    WebScripts m_scripts;
};

} // namespace slantlight
