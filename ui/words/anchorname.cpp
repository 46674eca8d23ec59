// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/anchorname.h"

#include <QCoreApplication>

namespace slantlight::ui {

namespace {

struct AnchorName
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::AnchorName)
};

} // namespace

QString anchorStateName(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
        return {};
    case AnchorState::Moved:
        //: The place of an annotation was found again elsewhere in a changed text.
        return AnchorName::tr("moved");
    case AnchorState::Doubtful:
        //: It is not sure that the place of an annotation is the right one.
        return AnchorName::tr("place in doubt");
    case AnchorState::Orphan:
        //: The place of an annotation is gone from the text.
        return AnchorName::tr("place lost");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace slantlight::ui
