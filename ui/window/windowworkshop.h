// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QMainWindow;

namespace slantlight::ui {

class Actions;
class ArticleView;
class Desk;
class RulePacks;
class RulePacksDialog;
class Session;
class WindowMessages;
class WindowOpening;
class WorkshopWindow;

/// The rule workshop beside the reader: opened where somebody asks for a rule, and what it tries is
/// lit on the page.
class WindowWorkshop : public QObject
{
    Q_OBJECT

public:
    /// What it works with.
    struct Parts
    {
        Desk &desk;
        Session &session;
        Actions &actions;
        ArticleView &view;
        WindowOpening &opening;
        WindowMessages &messages;
    };
    /// All are borrowed, @p packs too; @p window becomes the parent.
    WindowWorkshop(RulePacks &packs, const Parts &parts, QMainWindow &window);
    ~WindowWorkshop() override;

    void open(); ///< in front of the reader
    /// The workshop; null as long as nobody has asked for it.
    [[nodiscard]] WorkshopWindow *workshop() const { return m_workshop.get(); }
    /// Saves what is written there, or throws it away, as somebody says, and closes it; false: both
    /// windows stay.
    [[nodiscard]] bool settle();
    /// Writes down in the session how it stands, if it does, for a window that takes the place of
    /// this one.
    void keepState();

private:
    [[nodiscard]] WorkshopWindow &opened();
    void keepLayout(bool isOpen);
    void tellOfUnsaved();
    void showPacks();
    void openPack(const QString &pack);

    RulePacks &m_packs;
    Parts m_parts;
    QMainWindow &m_window;
    std::unique_ptr<WorkshopWindow> m_workshop;
};

} // namespace slantlight::ui
