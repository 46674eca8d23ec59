// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analyzer.h"
#include "core/rules/packshelf.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace slantlight::ui {

class Desk;

/// The user's rule packs as the window has them; a change of them changes what the desk marks.
///
/// Packs are read on a worker. What the desk marks by stays as it was until they are.
class RulePacks : public QObject
{
    Q_OBJECT

public:
    /// @p packs are those of @p shelf as they were read for the desk's analyzer; @p shipped has the
    /// languages and outlets that all analyzers share.
    RulePacks(PackShelf shelf, std::vector<ShelvedPack> packs, Analyzer shipped, Desk &desk,
              QObject *parent = nullptr);

    [[nodiscard]] const std::vector<ShelvedPack> &packs() const { return m_packs; }
    [[nodiscard]] const PackShelf &shelf() const { return m_shelf; }
    [[nodiscard]] bool isReading() const;
    /// Says, translated, which pack is on but cannot be used, and why; empty where there is none.
    /// Where there are several it is the first.
    [[nodiscard]] QString leftOutText() const;

    /// Reads the packs anew: somebody may have edited them.
    void read();
    void switchOn(const QString &name);
    void switchOff(const QString &name);
    /// Copies the pack in @p folder onto the shelf.
    void add(const QString &folder);
    /// Moves a pack to the trash.
    void remove(const QString &name);

Q_SIGNALS:
    void readingStarted();
    void changed(); ///< packs() are the new ones, and the desk analyses by them
    void added(const QString &name);
    void failed(const slantlight::Error &error);

private:
    struct Reading;

    void run(const std::function<Result<QString>()> &first);
    void adopt(const Reading &reading);

    PackShelf m_shelf;
    std::vector<ShelvedPack> m_packs;
    Analyzer m_shipped;
    Desk &m_desk;
    quint64 m_request = 0; ///< counts up; a result of an earlier request is late
    bool m_isReading = false;
    QThreadPool m_worker; ///< of one thread: two changes at once would undo one another
};

} // namespace slantlight::ui
