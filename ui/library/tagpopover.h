// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;

namespace slantlight::ui {

class Desk;
class TagField;

/// The tags of one article or of several, to be changed in a line: parted by commas, with those
/// that the library has as completion. Enter takes them, Esc leaves them.
class TagPopover : public QWidget
{
    Q_OBJECT

public:
    explicit TagPopover(Desk &desk, QWidget *parent = nullptr);

    void edit(std::vector<ArticleId> articles, const QString &title);
    [[nodiscard]] TagField &field() const { return *m_field; }

Q_SIGNALS:
    void done();

private:
    void take();

    Desk &m_desk;
    QLabel *m_heading;
    TagField *m_field;
    std::vector<ArticleId> m_articles;
    QStringList m_common; ///< tags that all of them have
};

} // namespace slantlight::ui
