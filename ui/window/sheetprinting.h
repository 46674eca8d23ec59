// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QObject>

#include <cstdint>

class QMainWindow;

namespace slantlight::ui {

class Actions;
class Desk;
class ExerciseSheet;
struct SheetJob;

/// Prints the worksheet and the result of an exercise, or saves them as PDF, after a look at the
/// pages.
class SheetPrinting : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; the preview lies over @p window, which becomes the parent.
    SheetPrinting(Desk &desk, const Actions &actions, QMainWindow &window);

Q_SIGNALS:
    void beginning(); ///< what is still being typed has to be saved now to be printed too
    void saved(const QString &path);
    void failed(const slantlight::Error &error);

private:
    enum class Sheet : std::uint8_t { Work, Result };

    void preview(Sheet sheet);
    void savePdf(const ExerciseSheet &sheet, const QString &title);

    Desk &m_desk;
    QMainWindow &m_window;
};

/// Returns what goes on the worksheet for the open article of @p desk: of its exercise, or of one
/// that asks for everything.
[[nodiscard]] SheetJob worksheetOf(const Desk &desk);
/// Returns what goes on the sheet of the result, once that is revealed.
[[nodiscard]] SheetJob resultSheetOf(const Desk &desk);

} // namespace slantlight::ui
