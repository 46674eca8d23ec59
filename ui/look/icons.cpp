// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QColor lineColour(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: {
        QColor faded = palette.color(QPalette::Active, QPalette::ButtonText);
        faded.setAlphaF(0.35F);
        return faded;
    }
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

class SymbolicIconEngine : public QIconEngine
{
public:
    explicit SymbolicIconEngine(QString path)
        : m_path(std::move(path))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect,
                            picture(rect.size() * painter->device()->devicePixelRatioF(), mode));
        Q_UNUSED(state)
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        return picture(size, mode);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        // The size is in device pixels already; the scale says how many make one of the window's.
        Q_UNUSED(state)
        QPixmap drawn = picture(size, mode);
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }

    QIconEngine *clone() const override { return new SymbolicIconEngine(*this); }
    QString key() const override { return u"slantlight-symbolic"_s; }
    bool isNull() override { return false; }

private:
    QPixmap picture(const QSize &size, QIcon::Mode mode) const
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QSvgRenderer renderer(m_path);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), lineColour(mode));
        return drawn;
    }

    QString m_path;
};

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return QIcon(new SymbolicIconEngine(u":/slantlight/icons/"_s + name + u".svg"_s));
}

} // namespace slantlight::ui
