// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/exchange/parcelkeeping.h"
#include "ui/desk/latest.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <optional>

class QMainWindow;

namespace slantlight::ui {

class Actions;
class Desk;
class WindowMessages;
class WindowOpening;
class WorkProgress;

/// Takes annotations and codes of other programs, and of other people's exports, into the library:
/// on a worker, as one step that can be taken back.
class WindowImport : public QObject
{
    Q_OBJECT

public:
    struct Neighbours
    {
        Desk &desk;
        const Actions &actions;
        WindowMessages &messages;
        const WindowOpening &opening; ///< tells of files that are opened
    };

    /// All are borrowed; dialogs lie over @p window.
    WindowImport(const Neighbours &neighbours, QMainWindow &window);
    /// Waits for what is under way.
    ~WindowImport() override;

    /// Takes in the file @p path; @p onto is where annotations go whose article is not here.
    void take(const QString &path, const std::optional<ArticleId> &onto = std::nullopt);
    [[nodiscard]] bool isRunning() const { return m_taking.isRunning(); }

private:
    void choose();
    void tell(const Result<ParcelSummary> &kept, const QString &path);

    Neighbours m_near;
    QMainWindow &m_window;
    WorkProgress *m_progress;
    QThreadPool m_workers;
    Latest<Result<ParcelSummary>> m_taking;
};

} // namespace slantlight::ui
