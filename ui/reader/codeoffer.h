// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/text/textspan.h"

#include <QObject>
#include <QRect>
#include <QTimer>

namespace slantlight::ui {

class ArticlePage;
class CodePicker;
class Desk;
class ReaderKeymap;
class SelectionBar;

/// Offers codes beside the words that are selected on a page: at once after a selection with the
/// pointer, after a moment without a key for one that is made with keys; and all codes when asked.
class CodeOffer : public QObject
{
    Q_OBJECT

public:
    /// @p desk and @p keys are borrowed; @p page becomes the parent of this and of the bar.
    CodeOffer(Desk &desk, const ReaderKeymap &keys, ArticlePage &page);

    void offer(); ///< now, if there is a selection
    void hide();
    /// Offers to make rules from now on.
    void offerRules();
    /// Asks for one of all codes, for the words of @p span; codeChosen() tells which.
    void pick(TextSpan span);
    /// The same, to be given to an annotation instead of its own.
    void pickFor(const AnnotationId &id);

Q_SIGNALS:
    void codeChosen(const slantlight::CodeId &code);
    void recodeChosen(const slantlight::AnnotationId &id, const slantlight::CodeId &code);
    void memoChosen();
    void ruleChosen(); ///< a rule is to be made of the words

private:
    void followSelection();
    void takePalette();
    void takeRecent();
    void pickAll(const QRect &button);
    void openPicker(const AnnotationId &id, const QRect &place);
    [[nodiscard]] QRect placeOf(TextSpan span) const; ///< on the screen

    Desk &m_desk;
    const ReaderKeymap &m_keys;
    ArticlePage &m_page;
    SelectionBar *m_bar;
    CodePicker *m_picker = nullptr; ///< made when it is needed: the page has its window by then
    QTimer m_selected; ///< until the codes are offered for a selection made with keys
};

} // namespace slantlight::ui
