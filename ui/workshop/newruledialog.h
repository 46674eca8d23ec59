// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analyzer.h"
#include "core/analysis/ruleproposal.h"
#include "core/base/category.h"

#include <QDialog>
#include <QString>

#include <memory>
#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace slantlight::ui {

class CodePicker;

/// Asks what a rule is to be that is made of some words of an article: its category, its id, and
/// how its pattern takes the words, with what each would find there.
class NewRuleDialog : public QDialog
{
    Q_OBJECT

public:
    /// The words are @p range of @p reading, which was read by @p analyzer.
    NewRuleDialog(std::shared_ptr<const Analyzer> analyzer, std::shared_ptr<const Reading> reading,
                  TokenRange range, QWidget *parent = nullptr);

    [[nodiscard]] Category category() const { return m_category; }
    [[nodiscard]] RuleDraft draft() const;
    void setCategory(Category category);

private:
    void makeChoices();
    void pickCategory();
    void checkId();

    std::shared_ptr<const Analyzer> m_analyzer;
    std::shared_ptr<const Reading> m_reading;
    TokenRange m_range;
    Category m_category = Category::Loaded;
    QString m_proposed; ///< id
    QToolButton *m_categoryButton;
    CodePicker *m_picker;
    QLineEdit *m_id;
    QLabel *m_fault;
    QLineEdit *m_message;
    QLineEdit *m_cite;
    QButtonGroup *m_choices;
    QPushButton *m_make;
};

} // namespace slantlight::ui
