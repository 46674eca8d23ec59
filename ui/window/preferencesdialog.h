// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <cstdint>

class QListWidget;
class QStackedWidget;

namespace slantlight::ui {

class Actions;
class ArticleView;
class Desk;
class Session;

/// What people set once: text, marks, codes, library and language, a page each. What is changed is
/// so at once, and kept.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page : std::uint8_t { Text, Marks, Codes, Library, Language }; ///< in their order

    /// All are borrowed; the dialog deletes itself when it is closed.
    PreferencesDialog(Desk &desk, ArticleView &view, Session &session, const Actions &actions,
                      QWidget *parent);

    void showPage(Page page);

Q_SIGNALS:
    void languageChosen(); ///< the session has it

private:
    void addPage(const QString &name, QWidget *content);
    [[nodiscard]] QWidget *makeText(ArticleView &view, const Actions &actions);
    [[nodiscard]] QWidget *makeLibrary(Desk &desk, const Actions &actions);
    [[nodiscard]] QWidget *makeLanguage(Session &session);

    QListWidget *m_names;
    QStackedWidget *m_pages;
};

} // namespace slantlight::ui
