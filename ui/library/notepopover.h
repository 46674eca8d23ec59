// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace slantlight::ui {

class Desk;

/// The note on an article as a whole. What is typed is saved while one types and when one leaves
/// it; what could not be saved is tried again, see PendingNotes.
class NotePopover : public QWidget
{
    Q_OBJECT

public:
    explicit NotePopover(Desk &desk, QWidget *parent = nullptr);

    void edit(const ArticleId &article, const QString &title);
    [[nodiscard]] QPlainTextEdit &editor() const { return *m_editor; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void save();
    void tell(bool isSaved);

    Desk &m_desk;
    QLabel *m_heading;
    QPlainTextEdit *m_editor;
    QLabel *m_state;
    QTimer m_pause;
    ArticleId m_article;
    QString m_title;
    QString m_saved; ///< the note as the library has it
};

} // namespace slantlight::ui
