// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/help/helppages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace slantlight::ui {

class HelpBrowser;

/// The help: a list of its pages, searched as one types, and the page that is chosen.
///
/// Stands beside the window, and stays open while one works there.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// The window deletes itself when it is closed.
    HelpWindow(std::vector<HelpPage> pages, QWidget *parent);

    /// Shows the page @p id; the first one where there is no such page.
    void showPage(const QString &id);

Q_SIGNALS:
    void actionAsked(const QString &id); ///< a link to it was followed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list();
    void showChosen();

    std::vector<HelpPage> m_pages;
    QLineEdit *m_field;
    QListWidget *m_list;
    HelpBrowser *m_browser;
};

} // namespace slantlight::ui
