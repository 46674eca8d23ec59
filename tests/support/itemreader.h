// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QString>
#include <QStringList>

namespace slantlight {

/// Says of each stretch of a text which item of a syntax definition it is.
class ItemReader : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit ItemReader(const KSyntaxHighlighting::Definition &definition)
    {
        setDefinition(definition);
    }

    /// Returns "item: text" for each stretch that is more than white space.
    [[nodiscard]] QStringList items(const QString &text)
    {
        m_items.clear();
        KSyntaxHighlighting::State state;
        for (const QString &line : text.split(u'\n')) {
            m_line = line;
            state = highlightLine(m_line, state);
        }
        return m_items;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QString text = m_line.sliced(offset, length).trimmed();
        if (!text.isEmpty()) {
            m_items.push_back(format.name() + QStringLiteral(": ") + text);
        }
    }

private:
    QString m_line;
    QStringList m_items;
};

} // namespace slantlight
