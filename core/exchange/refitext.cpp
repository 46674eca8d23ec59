// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refitext.h"

#include "core/exchange/qdacodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

RefiText::RefiText(const QString &text, QdaDialect dialect)
    : m_text(text)
    , m_codePoints(text)
{
    if (dialect == QdaDialect::Others) {
        m_file = text.toUtf8();
        return;
    }
    QString file;
    file.reserve(text.size() + text.count(u'\n'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' && (i == 0 || text[i - 1] != u'\r')) {
            m_added.push_back(i);
            file += u'\r';
        }
        file += text[i];
    }
    m_file = file.toUtf8();
}

void RefiText::write(QdaXml &xml, const RefiSelection &selection, TextSpan span) const
{
    constexpr qsizetype mostWords = 120;
    xml.begin(u"PlainTextSelection"_s);
    xml.attribute(u"guid"_s, selection.guid);
    xml.attribute(
        u"name"_s,
        span.in(m_text).first(std::min(mostWords, span.length())).toString().simplified());
    xml.attribute(u"startPosition"_s, QString::number(place(span.begin())));
    xml.attribute(u"endPosition"_s, QString::number(place(span.end())));
    xml.attribute(u"creatingUser"_s, selection.coder);
    xml.attributeIfAny(u"creationDateTime"_s, selection.created);
    if (selection.modified.isValid()) {
        xml.attribute(u"modifyingUser"_s, selection.coder);
        xml.attributeIfAny(u"modifiedDateTime"_s, selection.modified);
    }
    if (!selection.description.isEmpty()) {
        xml.element(u"Description"_s, selection.description);
    }
    xml.begin(u"Coding"_s);
    xml.attribute(u"guid"_s, qdaNameGuid(u"coding", selection.guid));
    xml.attribute(u"creatingUser"_s, selection.coder);
    xml.attributeIfAny(u"creationDateTime"_s, selection.created);
    xml.reference(u"CodeRef"_s, qdaCodeGuid(selection.code));
    xml.end();
    for (const QString &note : selection.notes) {
        xml.reference(u"NoteRef"_s, note);
    }
    xml.end();
}

qint64 RefiText::place(TextOffset offset) const
{
    return m_codePoints.before(offset)
           + (std::ranges::lower_bound(m_added, offset.value()) - m_added.begin());
}

} // namespace slantlight
