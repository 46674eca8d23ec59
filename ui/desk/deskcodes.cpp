// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskcodes.h"

#include "core/storage/library.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Returns the codes of @p shipped with the digits of @p own, and the others of @p own after them.
std::vector<Code> together(const Codebook &shipped, const Codebook &own)
{
    std::vector<Code> codes = shipped.codes();
    for (Code &code : codes) {
        if (const Code *const changed = own.code(code.id)) {
            code.key = changed->key;
        } else if (code.key && own.codeForKey(*code.key) != nullptr) {
            code.key.reset(); // the user has given that digit to another
        }
    }
    for (const Code &code : own.codes()) {
        if (shipped.code(code.id) == nullptr) {
            codes.push_back(code);
        }
    }
    return codes;
}

} // namespace

DeskCodes::DeskCodes(Codebook shipped, Library &library)
    : m_shipped(std::move(shipped))
    , m_codebook(m_shipped)
    , m_library(library)
{
    // Rows that make no codebook are left where they are; what ships is enough to read with.
    if (const auto own = library.codes().codebook()) {
        m_codebook = Codebook::create(together(m_shipped, *own)).value_or(m_shipped);
    }
}

CodeId DeskCodes::idFor(const QString &name) const
{
    QString id;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain =
            (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (isPlain) {
            id.append(letter);
        } else if (letter.category() != QChar::Mark_NonSpacing && !id.isEmpty()
                   && !id.endsWith(u'-')) {
            id.append(u'-');
        }
    }
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    if (id.isEmpty()) {
        id = u"own"_s;
    }
    CodeId found(id);
    for (int number = 2; m_codebook.code(found) != nullptr; ++number) {
        found = CodeId(u"%1-%2"_s.arg(id).arg(number));
    }
    return found;
}

Result<> DeskCodes::change(std::vector<Code> codes)
{
    std::vector<Code> own;
    for (const Code &code : codes) {
        const Code *const shipped = m_shipped.code(code.id);
        if (shipped == nullptr || shipped->key != code.key) {
            own.push_back(code);
        }
    }
    for (Code &code : own) {
        code.parent = {}; // which may be none of these
    }
    auto kept = Codebook::create(std::move(own));
    if (!kept) {
        return std::unexpected(kept.error());
    }
    auto all = Codebook::create(std::move(codes));
    if (!all) {
        return std::unexpected(all.error());
    }
    if (const auto saved = m_library.codes().save(*kept); !saved) {
        return saved;
    }
    m_codebook = *std::move(all);
    Q_EMIT changed();
    return {};
}

} // namespace slantlight::ui
