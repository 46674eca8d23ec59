// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/text/textspan.h"
#include "ui/desk/latest.h"

#include <QObject>

#include <memory>
#include <optional>

class QMainWindow;

namespace slantlight::ui {

class Actions;
class AgreementDialog;
class ArticleView;
class Desk;
class Session;
class WindowMessages;
class WindowOpening;

/// The agreement of coders beside the reader: opened where somebody asks for it, and the places
/// that coders differ in are gone to on the page.
class WindowAgreement : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all are borrowed.
    struct Neighbours
    {
        Desk &desk;
        Session &session;
        const Actions &actions;
        ArticleView &view;
        WindowOpening &opening;
        WindowMessages &messages;
    };
    WindowAgreement(const Neighbours &neighbours, QMainWindow &window);
    ~WindowAgreement() override;

    void open(); ///< in front of the reader
    /// Null as long as nobody has asked for it.
    [[nodiscard]] AgreementDialog *dialog() const { return m_dialog.get(); }
    void close();
    /// Writes down in the session how it stands, for the next start or a window that takes the
    /// place of this one.
    void keepState();

private:
    void make();
    void goTo(const ArticleId &article, TextSpan span, bool enters);
    void showPlace();
    void save();

    /// A place of an article that is still being opened.
    struct Awaited
    {
        ArticleId article;
        TextSpan span;
        bool enters = false;
    };

    Neighbours m_near;
    QMainWindow &m_window;
    std::unique_ptr<AgreementDialog> m_dialog;
    std::optional<Awaited> m_awaited;
    Latest<Result<>> m_writing;
};

} // namespace slantlight::ui
