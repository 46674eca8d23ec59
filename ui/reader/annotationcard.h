// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/floatingcard.h"

namespace slantlight::ui {

struct Highlight;

/// The card of an annotation: its code, the words, the memo, and the way to change it.
class AnnotationCard : public FloatingCard
{
    Q_OBJECT

public:
    explicit AnnotationCard(QWidget *parent = nullptr);

    /// Fills the card with @p annotation, which is drawn by hand on @p words.
    /// @p aside is what else is said of it, @p coder whose it is, or nothing: the reader's.
    void setAnnotation(const Highlight &annotation, const QString &words, const QString &aside,
                       const QString &coder);
    void takeFocus() override;

Q_SIGNALS:
    void memoRequested(); ///< to read all of it, or to write it
    void removalRequested();

private:
    QLabel *m_code;
    QLabel *m_origin;
    QLabel *m_words;
    QLabel *m_memo;
    QLabel *m_aside;
    QLabel *m_doubt;
    QPushButton *m_edit;
};

} // namespace slantlight::ui
