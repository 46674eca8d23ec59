// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/ruletrial.h"
#include "ui/desk/latest.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace slantlight::ui {

class Desk;
class RuleFile;
class RulePacks;

/// Tries the file that is being written, a moment after each change, on a worker; what comes late
/// is dropped.
class TrialRunner : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    TrialRunner(RulePacks &packs, Desk &desk, QObject *parent = nullptr);
    ~TrialRunner() override;

    /// Tries @p file from now on; null: nothing.
    void setFile(RuleFile *file);
    [[nodiscard]] const RuleTrial &trial() const { return *m_trial; } ///< the latest
    /// The name by which errors and rules know the file at @p path.
    [[nodiscard]] QString nameOf(const QString &path) const;
    [[nodiscard]] QString pathOf(const QString &name) const;

    static constexpr int pause = 180; ///< milliseconds without a change until it is tried

Q_SIGNALS:
    void tried(); ///< trial() is about all that is written

private:
    void run();
    [[nodiscard]] RuleTrialRequest request() const;

    RulePacks &m_packs;
    Desk &m_desk;
    RuleFile *m_file = nullptr;
    QTimer m_soon;
    QThreadPool m_worker;
    Latest<std::shared_ptr<const RuleTrial>> m_running;
    std::shared_ptr<const RuleTrial> m_trial = std::make_shared<const RuleTrial>();
};

} // namespace slantlight::ui
