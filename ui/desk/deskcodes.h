// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/base/result.h"

#include <QObject>

#include <optional>
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
    [[nodiscard]] const Codebook &shipped() const { return m_shipped; }
    /// Whether the code is the library's own, so that it may have another name or go.
    [[nodiscard]] bool isOwn(const CodeId &id) const { return m_shipped.code(id) == nullptr; }
    /// Returns an id for a new code @p name that no code has.
    [[nodiscard]] CodeId idFor(const QString &name) const;

    /// The library's own codes as they were read last; nothing where they could not be read.
    [[nodiscard]] const std::optional<Codebook> &readOwn() const { return m_own; }
    /// Returns what of @p codes is the library's own: codes that do not ship, and of those that do
    /// what the user has given them, but for name and definition, which are the program's. Fails
    /// with MalformedCodebook where all of them make no codebook.
    [[nodiscard]] Result<Codebook> ownOf(const std::vector<Code> &codes) const;

    /// Takes over what the library has, which a step or another program has changed.
    void recall();

Q_SIGNALS:
    void changed();

private:
    Codebook m_shipped;
    Codebook m_codebook;
    std::optional<Codebook> m_own;
    Library &m_library;
};

} // namespace slantlight::ui
