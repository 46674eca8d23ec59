// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/importnote.h"

#include <QCoreApplication>
#include <QStringList>

namespace slantlight::ui {

namespace {

struct ImportNote
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::ImportNote)
};

} // namespace

QString importNoteText(const QString &encoding, int replaced)
{
    QStringList sentences;
    if (!encoding.isEmpty()) {
        //: %1 is an encoding such as "windows-1252".
        sentences += ImportNote::tr("The file was read as %1. If letters look wrong, save it as "
                                    "UTF-8 and open it again.")
                         .arg(encoding);
    }
    if (replaced > 0) {
        sentences += ImportNote::tr("%n character(s) could not be decoded, and � stands in place "
                                    "of each. Save the file again as UTF-8 to get them back.",
                                    nullptr, replaced);
    }
    return sentences.join(u' ');
}

} // namespace slantlight::ui
