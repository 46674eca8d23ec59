// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/render/pdf/pdfpages.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class QMainWindow;
class QPrinter;

namespace slantlight::ui {

class Actions;
class Desk;
class WorkProgress;

/// Prints the open article as its PDF is, after a look at the pages.
///
/// They are laid out beside the window, which stays of use meanwhile.
class Printing : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; the preview lies over @p window, which becomes the parent.
    Printing(Desk &desk, const Actions &actions, QMainWindow &window);
    /// Waits until nothing is laid out any more.
    ~Printing() override;

    /// Lays out the pages of the open article; does nothing without one or while others are laid
    /// out. Then ready() or failed() comes, or nothing if the article is closed or cancel() called.
    void layOut();
    void cancel();
    /// Paints the pages on @p printer; before ready() there are none.
    void paint(QPrinter &printer);

Q_SIGNALS:
    void beginning(); ///< what is still being typed has to be saved now to be printed too
    void ready();
    void failed(const slantlight::Error &error);

private:
    using Pages = Result<std::shared_ptr<const PaperPages>>;

    void take();
    void preview();

    Desk &m_desk;
    QMainWindow &m_window;
    WorkProgress *m_progress;
    QFutureWatcher<Pages> m_watcher;
    QString m_title; ///< of what is laid out
    std::shared_ptr<const PaperPages> m_pages;
    bool m_isWanted = false;
};

} // namespace slantlight::ui
