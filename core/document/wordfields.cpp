// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/wordfields.h"

#include "core/source/linkaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slantlight {

void WordFields::mark(const QString &type, PieceWriter &words)
{
    if (type == u"begin") {
        m_fields.emplace_back();
        ++m_instructions;
    } else if (m_fields.empty()) {
        return;
    } else if (type == u"separate") {
        Field &field = m_fields.back();
        endInstruction(field);
        const QString address = addressOf(field.instruction);
        field.isLink = !address.isEmpty();
        if (field.isLink) {
            words.beginLink(address);
        }
    } else {
        if (m_fields.back().isLink) {
            words.endLink();
        }
        endInstruction(m_fields.back());
        m_fields.pop_back();
    }
}

void WordFields::addInstruction(QStringView text)
{
    if (!m_fields.empty()) {
        m_fields.back().instruction += text;
    }
}

void WordFields::endInstructions()
{
    if (m_instructions > 0) {
        std::erase_if(m_fields, [](const Field &field) { return !field.isInWords; });
        m_instructions = 0;
    }
}

QString WordFields::addressOf(const QString &instruction)
{
    static const QRegularExpression link(u"^\\s*HYPERLINK\\s+\"([^\"]*)\""_s);
    return linkAddress(link.match(instruction).captured(1), {});
}

void WordFields::endInstruction(Field &field)
{
    m_instructions -= field.isInWords ? 0 : 1;
    field.isInWords = true;
}

} // namespace slantlight
