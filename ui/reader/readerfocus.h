// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/text/textspan.h"
#include "ui/render/highlightindex.h"

#include <QObject>
#include <QScopedValueRollback>
#include <QString>

#include <optional>

namespace slantlight::ui {

class ArticlePage;

/// Which highlight of a page has the reader's attention: the one at the caret has the focus, and
/// the outline goes to the one under the pointer, on a card or on a row of a panel before it.
class ReaderFocus : public QObject
{
    Q_OBJECT

public:
    /// @p page becomes the parent; the focus follows its caret.
    explicit ReaderFocus(ArticlePage &page);

    /// The highlight that has the focus; empty when none has.
    [[nodiscard]] const QString &focused() const { return m_focused; }
    /// The same, else the one at the caret; null where there is none.
    [[nodiscard]] const Highlight *here() const;
    /// What a command is for: the selection, else here().
    [[nodiscard]] std::optional<TextSpan> target() const;

    void focus(const QString &id);
    /// Takes the focus from a highlight that is no longer there.
    void leaveGone();
    /// Brings the highlight @p id into view and puts the caret on it; does nothing where there is
    /// no such.
    void goTo(const QString &id);
    void goToNext();
    void goToPrevious();
    void attend(const QString &id); ///< by the pointer or a card; empty: none any more
    void pointAt(const QString &id); ///< on its row; empty: on none

    /// While what is returned lives, it is the program that moves the caret, not the reader.
    [[nodiscard]] QScopedValueRollback<bool> moving();

Q_SIGNALS:
    void markerFocused(const QString &fingerprint); ///< empty: no marker has the focus any more
    void annotationFocused(const slantlight::AnnotationId &id); ///< empty in the same way
    void attended(const QString &id);
    void said(const QString &text); ///< in passing, translated

private:
    void followCaret();
    void drawOutline();
    void announce(const Highlight &highlight);
    void goTo(const Highlight &highlight);
    void step(Direction direction);
    [[nodiscard]] TextOffset caret() const;

    ArticlePage &m_page;
    QString m_focused;
    QString m_attended;
    QString m_pointedAt;
    bool m_isMoving = false;
};

} // namespace slantlight::ui
