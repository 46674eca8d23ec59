// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowagreement.h"

#include "core/article/article.h"
#include "core/storage/savefile.h"
#include "ui/agreement/agreementdialog.h"
#include "ui/desk/desk.h"
#include "ui/reader/articleview.h"
#include "ui/window/actions.h"
#include "ui/window/session.h"
#include "ui/window/windowmessages.h"
#include "ui/window/windowopening.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

WindowAgreement::WindowAgreement(const Neighbours &neighbours, QMainWindow &window)
    : QObject(&window)
    , m_near(neighbours)
    , m_window(window)
    , m_writing(*QThreadPool::globalInstance(), *this)
{
    connect(m_near.actions.agreement, &QAction::triggered, this, &WindowAgreement::open);
    connect(&m_near.desk, &Desk::articleOpened, this, &WindowAgreement::showPlace);
    connect(&m_near.opening, &WindowOpening::resumed, this, &WindowAgreement::showPlace);
    // A window that takes another's place, such as in another language, leaves nothing out.
    if (m_near.session.agreement().isOpen) {
        QTimer::singleShot(0, this, &WindowAgreement::open);
    }
}

WindowAgreement::~WindowAgreement() = default;

void WindowAgreement::make()
{
    m_dialog = std::make_unique<AgreementDialog>(m_near.desk);
    m_dialog->restoreLayout(m_near.session.agreement().window);
    connect(m_dialog.get(), &AgreementDialog::placeWanted, this, &WindowAgreement::goTo);
    connect(m_dialog.get(), &AgreementDialog::saveWanted, this, &WindowAgreement::save);
}

void WindowAgreement::open()
{
    if (m_near.desk.exercise().isMarking()) {
        m_near.messages.say(tr("Coders and rules are compared by what the exercise hides. Reveal "
                               "its key, or leave it, then compare."));
        return;
    }
    if (!m_dialog) {
        make();
    }
    m_dialog->setWindowState(m_dialog->windowState() & ~Qt::WindowMinimized);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void WindowAgreement::goTo(const ArticleId &article, TextSpan span, bool enters)
{
    m_awaited = {.article = article, .span = span, .enters = enters};
    if (m_near.opening.isOpen(article)) {
        showPlace();
    } else {
        m_near.opening.openFromLibrary(article);
    }
}

void WindowAgreement::showPlace()
{
    const auto article = m_near.desk.article();
    if (!m_awaited || !article || article->id() != m_awaited->article) {
        return;
    }
    const Awaited place = *std::exchange(m_awaited, std::nullopt);
    m_near.view.moveCaret(place.span.begin());
    m_near.view.reveal(place.span);
    if (place.enters) {
        m_window.activateWindow();
        m_near.view.setFocus(Qt::OtherFocusReason);
    }
}

void WindowAgreement::save()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir home(QFileInfo::exists(documents) ? documents : QDir::homePath());
    //: The name of a file, without its ending.
    const QString name = tr("Agreement of coders") + u".csv"_s;
    const QString path = QFileDialog::getSaveFileName(m_dialog.get(), tr("Save the figures"),
                                                      home.filePath(name), tr("Table (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    m_writing.run(
        [csv = m_dialog->csv(), path](const std::stop_token &) { return saveFile(csv, path); },
        [this, path](const Result<> &written) {
            if (written) {
                m_near.messages.sayExported(path);
            } else {
                m_near.messages.sayError(written.error());
            }
        });
}

void WindowAgreement::keepState()
{
    if (m_dialog) {
        m_near.session.setAgreement(
            {.window = m_dialog->layoutState(), .isOpen = m_dialog->isVisible()});
    }
}

void WindowAgreement::close()
{
    if (m_dialog) {
        m_dialog->close();
        keepState();
    }
}

} // namespace slantlight::ui
