// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/codeedits.h"

#include "ui/desk/desk.h"

#include <functional>
#include <optional>
#include <utility>

namespace slantlight::ui {

namespace {

/// Saves @p own, which was made of @p read; what another program has changed since is not wiped
/// out, and neither is what cannot be read.
Result<> saveOver(const std::optional<Codebook> &read, const Codebook &own, Library &library)
{
    const auto there = library.codes().codebook();
    if (!there) {
        return std::unexpected(there.error());
    }
    if (!read || there->codes() != read->codes()) {
        return std::unexpected(Error{ErrorCode::ChangedElsewhere, library.path()});
    }
    return library.codes().save(own);
}

/// Does what perform() does; where it cannot be done, the desk has what there is.
bool performOver(Desk &desk, const char *text, const QString &words,
                 const std::function<Result<>(Library &)> &change)
{
    const bool isDone = desk.perform(text, words, change);
    if (!isDone) {
        desk.codes().recall();
    }
    return isDone;
}

} // namespace

bool changeCodes(Desk &desk, const char *text, const QString &words, const std::vector<Code> &codes)
{
    const auto own = desk.codes().ownOf(codes);
    if (!own) {
        Q_EMIT desk.failed(own.error());
        return false;
    }
    return performOver(desk, text, words, [&](Library &library) {
        return saveOver(desk.codes().readOwn(), *own, library);
    });
}

bool mergeCodes(Desk &desk, const CodeId &from, const CodeId &into)
{
    std::vector<Code> codes = desk.codes().codebook().codes();
    for (Code &code : codes) {
        if (code.parent == from) {
            code.parent = code.id == into ? desk.codes().codebook().code(from)->parent : into;
        }
    }
    const QString name = desk.codes().codebook().code(from)->name;
    if (desk.codes().isOwn(from)) {
        std::erase_if(codes, [&from](const Code &code) { return code.id == from; });
    }
    const auto own = desk.codes().ownOf(parentsFirst(std::move(codes)));
    if (!own) {
        Q_EMIT desk.failed(own.error());
        return false;
    }
    const char *const text = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Merge codes");
    return performOver(desk, text, name, [&](Library &library) -> Result<> {
        if (Result<> done = library.annotations().replaceCode(from, into); !done) {
            return done;
        }
        return saveOver(desk.codes().readOwn(), *own, library);
    });
}

} // namespace slantlight::ui
