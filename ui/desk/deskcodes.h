// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/base/result.h"

#include <QObject>

#include <vector>

namespace slantlight {
class Library;
}

namespace slantlight::ui {

/// The codes that can be given: those that ship with the program, with the digits that the user
/// gave them, and those that a library has of its own.
class DeskCodes : public QObject
{
    Q_OBJECT

public:
    /// @p library is borrowed.
    DeskCodes(Codebook shipped, Library &library);

    [[nodiscard]] const Codebook &codebook() const { return m_codebook; }
    /// Whether the code is the library's own, so that it may have another name or go.
    [[nodiscard]] bool isOwn(const CodeId &id) const { return m_shipped.code(id) == nullptr; }
    /// Returns an id for a new code @p name that no code has.
    [[nodiscard]] CodeId idFor(const QString &name) const;

    /// Keeps @p codes in place of those before; of the shipped ones only digits can be others.
    /// Fails as CodeStore::save() does, and with MalformedCodebook; then all stays as it was.
    [[nodiscard]] Result<> change(std::vector<Code> codes);

Q_SIGNALS:
    void changed();

private:
    Codebook m_shipped;
    Codebook m_codebook;
    Library &m_library;
};

} // namespace slantlight::ui
