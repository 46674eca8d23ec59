// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/pdf/pdfpages.h"

#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace slantlight::ui {

/// The pages of an article as they will be, one at a time.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// Shows @p pages, at the page that was shown before as far as there are so many.
    void setPages(std::shared_ptr<const PaperPages> pages);
    [[nodiscard]] int page() const { return m_page; } ///< counted from 0

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void turn(int page);
    [[nodiscard]] QRectF sheet() const;

    std::shared_ptr<const PaperPages> m_pages;
    int m_page = 0;
    int m_wheel = 0; ///< of what a notch of the wheel takes
    QToolButton *m_back;
    QToolButton *m_on;
    QLabel *m_place;
};

} // namespace slantlight::ui
