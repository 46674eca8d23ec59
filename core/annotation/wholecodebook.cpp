// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/wholecodebook.h"

#include <utility>

namespace slantlight {

Code changedBy(const Code &shipped, const Code &own)
{
    Code code = own;
    code.name = shipped.name;
    code.definition = shipped.definition;
    return code;
}

Result<Codebook> wholeCodebook(const Codebook &shipped, const Codebook &own)
{
    std::vector<Code> codes = shipped.codes();
    for (Code &code : codes) {
        if (const Code *const changed = own.code(code.id)) {
            code = changedBy(code, *changed);
        } else if (code.key && own.codeForKey(*code.key) != nullptr) {
            code.key.reset(); // the user has given that digit to another
        }
    }
    for (const Code &code : own.codes()) {
        if (shipped.code(code.id) == nullptr) {
            codes.push_back(code);
        }
    }
    return Codebook::create(parentsFirst(std::move(codes)));
}

} // namespace slantlight
