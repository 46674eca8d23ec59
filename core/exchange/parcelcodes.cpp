// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parcelcodes.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// What codes share that may be the same: the parent, and the name in any case.
QString keyOf(const Code &code)
{
    return code.parent.text() + u'\n' + code.name.toCaseFolded();
}

bool mayBeDefinedSo(const Code &a, const Code &b)
{
    return a.definition.isEmpty() || b.definition.isEmpty() || a.definition == b.definition;
}

} // namespace

ParcelCodes::ParcelCodes(const Codebook &whole, const Codebook &own)
    : m_own(own.codes())
{
    for (const Code &code : whole.codes()) {
        m_here.insert(code.id, code);
        m_named.insert(keyOf(code), code.id);
        m_byName.insert(code.id.text().toCaseFolded(), code.id);
        m_byName.insert(code.name.toCaseFolded(), code.id);
    }
}

void ParcelCodes::join(std::vector<Code> codes)
{
    QSet<CodeId> come;
    for (Code &code : codes) {
        code.parent = m_same.value(code.parent, code.parent);
        if (m_here.contains(code.id) || come.contains(code.id)) {
            continue;
        }
        const QList<CodeId> alike = m_named.values(keyOf(code));
        const auto same = std::ranges::find_if(
            alike, [&](const CodeId &id) { return mayBeDefinedSo(m_here.value(id), code); });
        if (same != alike.end()) {
            m_same.insert(code.id, *same);
            continue;
        }
        code.key.reset(); // digits are everybody's own
        come.insert(code.id);
        if (const QString name = code.name.toCaseFolded(); !m_byName.contains(name)) {
            m_byName.insert(name, code.id);
        }
        m_own.push_back(std::move(code));
        ++m_added;
    }
}

Result<Codebook> ParcelCodes::own() const
{
    return Codebook::create(parentsFirst(m_own));
}

CodeId ParcelCodes::codeOf(const Annotation &annotation) const
{
    if (!annotation.code.text().isEmpty()) {
        return m_same.value(annotation.code, annotation.code);
    }
    for (const QString &tag : annotation.tags) {
        if (const auto named = m_byName.constFind(tag.toCaseFolded()); named != m_byName.cend()) {
            return *named;
        }
    }
    return CodeId(u"highlight"_s);
}

} // namespace slantlight
