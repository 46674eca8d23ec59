// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/rulehighlighter.h"

#include "ui/look/mixture.h"

#include <KSyntaxHighlighting/Format>

#include <QTextCharFormat>

namespace slantlight::ui {

void RuleHighlighter::setGround(const QColor &ground, const QColor &ink)
{
    m_ground = ground;
    m_ink = ink;
}

void RuleHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    SyntaxHighlighter::applyFormat(offset, length, format);
    QTextCharFormat dressed = QSyntaxHighlighter::format(offset);
    if (length > 0 && m_ground.isValid() && dressed.hasProperty(QTextFormat::ForegroundBrush)) {
        dressed.setForeground(readable(dressed.foreground().color(), m_ink, m_ground));
        setFormat(offset, length, dressed);
    }
}

} // namespace slantlight::ui
