// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/searchnames.h"

#include "ui/desk/desk.h"
#include "ui/words/codename.h"

namespace slantlight::ui {

SearchNames searchNames(const Desk &desk)
{
    SearchNames names;
    for (const Category category : allCategories) {
        names.codes.push_back(
            {.id = codeOf(category), .name = categoryName(category), .parent = {}});
    }
    for (const Code &code : desk.codebook().codes()) {
        if (!categoryFromId(code.id.text())) {
            names.codes.push_back(
                {.id = code.id, .name = codeName(code.id, code.name), .parent = code.parent});
        }
    }
    return names;
}

} // namespace slantlight::ui
