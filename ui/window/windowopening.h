// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

class QMenu;
class QMimeData;
class QWidget;

namespace slantlight::ui {

class Actions;
class Desk;
class Session;

/// The ways to an article: its file, the clipboard, what is dropped, the sample, the library and
/// what was open last time; and the list of files that were opened.
class WindowOpening : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; dialogs lie over @p window.
    WindowOpening(Desk &desk, Session &session, const Actions &actions, QWidget &window);

    /// Opens what this start is to begin with: @p files, else the article of last time, else the
    /// sample on the very first start.
    void begin(const QStringList &files);
    void openFile(const QString &path);
    void openSample();
    void openFromLibrary(const ArticleId &id);
    void open(const QMimeData &offered); ///< the first of what is offered that can be read
    void goToStartPage();

    [[nodiscard]] bool isOpen(const ArticleId &id) const; ///< and nothing else is being opened
    [[nodiscard]] QMenu *recentMenu() const { return m_recent; }

Q_SIGNALS:
    void beginning(); ///< the open article may be left: what is still being typed has to be saved
    void resumed(); ///< the article that was asked for is the open one
    void refused(const QString &text); ///< there is nothing to open, in words
    void warned(const QString &text); ///< not all is opened, in words

private:
    /// Lets go of the opening before; @p path is that of a file.
    void beginOpening(const QString &path = {});
    void chooseFile();
    void paste();
    void keepFile();
    void forgetFile();
    void offerRecentFiles();

    Desk &m_desk;
    Session &m_session;
    QWidget &m_window;
    QMenu *m_recent;
    QString m_opening; ///< the file that is being opened, for the list of recent ones
};

} // namespace slantlight::ui
