// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/backup.h"

#include <QDialog>
#include <QString>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace slantlight::ui {

/// The copies of the library, to make one more or to go back to one.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p folder is where the copies are.
    explicit BackupsDialog(const QString &folder, QWidget *parent = nullptr);

    using QDialog::show;
    void show(const std::vector<Backup> &backups);
    /// While something is done with the library, no copy can take its place.
    void setBusy(bool busy);

Q_SIGNALS:
    void backupWanted();
    void restoreChosen(const QString &path);

private:
    void follow(); ///< what is chosen
    void restore();

    QString m_folder;
    QStackedWidget *m_pages; ///< the list, or that it is empty
    QTreeWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_restore;
    bool m_isBusy = false;
};

} // namespace slantlight::ui
