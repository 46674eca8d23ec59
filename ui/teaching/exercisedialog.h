// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/exercise.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace slantlight::ui {

class Desk;

/// Makes an exercise of the open article: what to look for, what it is held against, and whether
/// the key goes into the file that is handed out.
class ExerciseDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p desk is borrowed. Deletes itself once it is closed.
    ExerciseDialog(const Desk &desk, QWidget *parent);

Q_SIGNALS:
    /// The exercise is to be saved, with its key; @p apart: the file that is handed out has none.
    void made(const slantlight::Exercise &exercise, bool apart);

private:
    QWidget *makeCategories();
    QWidget *makeKey();
    void checkAll(bool checked);
    void refresh();
    [[nodiscard]] std::vector<Category> chosen() const;
    [[nodiscard]] ExerciseKey key() const;

    const Desk &m_desk;
    QLineEdit *m_title;
    QPlainTextEdit *m_instructions;
    QListWidget *m_categories;
    QButtonGroup *m_sources;
    QRadioButton *m_rules;
    QRadioButton *m_notes;
    QRadioButton *m_both;
    QRadioButton *m_together;
    QRadioButton *m_apart;
    QLabel *m_preview;
    QPushButton *m_save;
    ExerciseId m_id;
};

/// Returns how many places @p key has in @p review, in words, translated.
[[nodiscard]] QString keyPreview(const ExerciseKey &key, const std::vector<Category> &categories,
                                 const Review &review);

} // namespace slantlight::ui
