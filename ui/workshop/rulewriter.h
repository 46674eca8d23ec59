// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/text/textspan.h"
#include "ui/workshop/ruleplaces.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace slantlight::ui {

class Desk;
class PackCommands;
class RuleFile;
class RulePacks;

/// Writes new rules into the user's packs: empty ones, copies of shipped ones, and those for some
/// words of the open article.
class RuleWriter : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; questions lie over @p window, which becomes the parent.
    RuleWriter(RulePacks &packs, Desk &desk, PackCommands &commands, QWidget &window);

    /// Writes a rule to be filled in below what @p here has, or, where that holds no rules of the
    /// user's, into the pack called @p pack.
    void writeEmpty(const RuleFile *here, const QString &pack);
    /// Copies the shipped rule @p id, which it then replaces.
    void copy(const RuleId &id, const QString &pack);
    /// Asks what a rule for the words at @p span of the open article is to be, and writes it;
    /// false: nothing was written.
    bool writeFor(TextSpan span, const QString &pack);

Q_SIGNALS:
    void written(const slantlight::ui::RulePlace &place); ///< it is not saved yet
    void said(const QString &text); ///< in passing, translated
    void failed(const slantlight::Error &error);

private:
    /// Writes @p rule into the file of a pack that @p fileIn names by the pack's folder.
    bool write(const QString &pack, const std::function<QString(const QString &folder)> &fileIn,
               const QString &rule);

    RulePacks &m_packs;
    Desk &m_desk;
    PackCommands &m_commands;
    QWidget &m_window;
};

} // namespace slantlight::ui
