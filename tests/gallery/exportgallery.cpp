// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/exportgallery.h"

#include "ui/sharing/exportdialog.h"
#include "ui/sharing/exportpreview.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QComboBox>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace slantlight {

bool takeExport(ui::MainWindow &window,
                const std::function<void(QWidget &, const QString &)> &picture)
{
    window.actions().exportPdf->trigger();
    auto *const dialog = window.findChild<ui::ExportDialog *>();
    const auto isDone = [dialog] {
        return !dialog->preview().isWorking();
    };
    if (dialog == nullptr || !QTest::qWaitFor(isDone, 20'000)) {
        return false;
    }
    picture(*dialog, u"export-pdf"_s);
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    picture(*dialog, u"export-layout"_s);
    auto *const formats = dialog->findChild<QComboBox *>(u"exportFormat"_s);
    formats->setCurrentIndex(formats->findData(static_cast<int>(ExportFormat::Markdown)));
    const bool isWritten = QTest::qWaitFor(isDone, 20'000);
    picture(*dialog, u"export-markdown"_s);
    dialog->close();
    return isWritten;
}

} // namespace slantlight
