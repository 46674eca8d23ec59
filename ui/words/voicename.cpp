// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/voicename.h"

#include <QCoreApplication>

namespace slantlight::ui {

namespace {

struct VoiceName
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::VoiceName)

public:
    static QString of(Voice voice)
    {
        switch (voice) {
        case Voice::Headline:
            return tr("Headline");
        case Voice::Narration:
            return tr("Narration");
        case Voice::Direct:
            return tr("Direct quotation");
        case Voice::Indirect:
            return tr("Indirect speech");
        case Voice::Caption:
            return tr("Caption");
        case Voice::Teaser:
            //: A teaser is the headline or link of another article.
            return tr("Teaser");
        case Voice::Credit:
            //: The line that says where a text comes from: "Read more at ...".
            return tr("Credit line");
        }
        Q_UNREACHABLE_RETURN(QString());
    }
};

} // namespace

QString voiceName(Voice voice)
{
    return VoiceName::of(voice);
}

} // namespace slantlight::ui
