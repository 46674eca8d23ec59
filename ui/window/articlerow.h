// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace slantlight::ui {

/// A button that is an article on the start page: its title, and in a lighter tone who published it
/// and when it was read.
class ArticleRow : public QAbstractButton
{
    Q_OBJECT

public:
    ArticleRow(const QString &title, const QString &facts, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_facts;
};

} // namespace slantlight::ui
