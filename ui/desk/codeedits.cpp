// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/codeedits.h"

#include "ui/desk/desk.h"

#include <utility>

namespace slantlight::ui {

bool changeCodes(Desk &desk, const char *text, const QString &words, const std::vector<Code> &codes)
{
    const auto own = desk.codes().ownOf(codes);
    if (!own) {
        Q_EMIT desk.failed(own.error());
        return false;
    }
    return desk.perform(text, words,
                        [&own](Library &library) { return library.codes().save(*own); });
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
    return desk.perform(QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Merge codes"), name,
                        [&](Library &library) -> Result<> {
                            if (Result<> done = library.annotations().replaceCode(from, into);
                                !done) {
                                return done;
                            }
                            return library.codes().save(*own);
                        });
}

} // namespace slantlight::ui
