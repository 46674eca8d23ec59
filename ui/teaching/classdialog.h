// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/classresult.h"

#include <QDialog>
#include <QString>

#include <vector>

class QTreeWidget;

namespace slantlight::ui {

/// The answers of several students beside one another: how each of them did, and how many found
/// each place of the key.
class ClassDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p places are the key's in the article with @p text. Deletes itself once it is closed.
    ClassDialog(const QString &title, const ClassResult &result, const std::vector<Marker> &places,
                const QString &text, QWidget *parent);

private:
    QTreeWidget *makeStudents(const ClassResult &result);
    QTreeWidget *makePlaces(const ClassResult &result, const std::vector<Marker> &places,
                            const QString &text);
};

} // namespace slantlight::ui
