// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QColor>

namespace slantlight::ui {

/// Colours the parts of a text by a theme; where one of its colours would be hard to read on the
/// ground of the editor, by one that is read.
class RuleHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    using KSyntaxHighlighting::SyntaxHighlighter::SyntaxHighlighter;

    void setGround(const QColor &ground, const QColor &ink);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    QColor m_ground;
    QColor m_ink;
};

} // namespace slantlight::ui
