// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace slantlight::ui {

class Desk;

/// What is switched off of the marks, kinds and rules, with the way to switch it on again. Takes no
/// room while nothing is.
class SwitchedOff : public QWidget
{
    Q_OBJECT

public:
    /// @p desk is borrowed.
    explicit SwitchedOff(Desk &desk, QWidget *parent = nullptr);

    /// Reads the desk anew; kinds are left out unless @p withKinds, where others have their
    /// switches in view.
    void refresh(bool withKinds);

private:
    [[nodiscard]] QToolButton *makeButton(const QString &name, void (SwitchedOff::*offer)());
    void offerKinds();
    void offerRules();
    void switchOnAllKinds();

    Desk &m_desk;
    QToolButton *m_kinds;
    QToolButton *m_rules;
};

} // namespace slantlight::ui
