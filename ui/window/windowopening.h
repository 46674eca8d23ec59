// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/desk/desk.h"
#include "ui/desk/keepfiles.h"

#include <QObject>
#include <QString>
#include <QStringList>

class QMainWindow;
class QMenu;
class QMimeData;

namespace slantlight::ui {

class Actions;
class RecentFiles;
class Session;
class WorkProgress;

/// The ways to an article: its file, its address, the clipboard, what is dropped, the sample, the
/// library and what was open last time; and how far the one is that is being opened.
class WindowOpening : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; dialogs lie over @p window.
    WindowOpening(Desk &desk, Session &session, const Actions &actions, QMainWindow &window);

    /// From now on addresses may be fetched that @p reach says.
    void setReach(Reach reach) { m_reach = reach; }
    [[nodiscard]] Reach reach() const { return m_reach; }
    /// Opens what this start is to begin with: @p inputs, which are files, folders and addresses,
    /// else the article of last time; else it is the start page.
    void begin(const QStringList &inputs);
    void openFile(const QString &path);
    void openAddress(const QString &address);
    void openSample();
    void openFromLibrary(const ArticleId &id);
    void open(const QMimeData &offered);
    void openRequest(const OpenRequest &request); ///< of an address, in most cases
    void goToStartPage();

    [[nodiscard]] bool isOpen(const ArticleId &id) const; ///< and nothing else is being opened
    [[nodiscard]] QMenu *recentMenu() const;

Q_SIGNALS:
    void beginning(); ///< the open article may be left: what is still being typed has to be saved
    void resumed(); ///< the article that was asked for is the open one
    void refused(const QString &text); ///< there is nothing to open, in words
    void batchChosen(const slantlight::ui::KeepRequest &request); ///< several files, or folders
    void parcelChosen(const QString &path); ///< a file of annotations or codes
    void projectChosen(const QString &path); ///< which is merged into the library, not opened
    /// Articles of @p source were chosen, at least one.
    void severalChosen(const std::shared_ptr<const slantlight::ui::SourceArticles> &source,
                       const std::vector<std::size_t> &indices);

private:
    /// Lets go of the opening before; @p path is that of a file.
    void beginOpening(const QString &path = {});
    void openInputs(const QStringList &inputs);
    void openSeveral(const std::shared_ptr<const SourceArticles> &source,
                     const std::vector<std::size_t> &indices);
    void chooseFiles();
    void askForAddress();
    void askWhich(const std::shared_ptr<const SourceArticles> &source);
    void paste();
    void showProgress(qint64 received, qint64 total);

    Desk &m_desk;
    Session &m_session;
    QMainWindow &m_window;
    RecentFiles *m_recent;
    WorkProgress *m_progress;
    QString m_what; ///< is being opened
    Reach m_reach = Reach::Public;
};

} // namespace slantlight::ui
